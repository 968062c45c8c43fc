package app.diptych.metric.entity.name;

import app.diptych.metric.text.Word;
import app.diptych.metric.text.Words;
import java.util.List;
import java.util.Set;

/** The company's name as people say it, without its legal form. */
final class CompanyName {
    private static final Set<String> LEGAL = Set.of(
            "inc",
            "corp",
            "corporation",
            "ltd",
            "limited",
            "plc",
            "co",
            "company",
            "group",
            "holdings",
            "holding",
            "llc",
            "sa",
            "ag",
            "se",
            "nv",
            "n.v",
            "s.a");

    private static final Set<String> WORLDWIDE = Set.of("international", "intl");

    /** A first word this short may be any word. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_INITIALS = 3;

    private final String name;
    private final List<String> words;
    private final String initials;

    /** @param name as the transcript has it */
    CompanyName(String name) {
        this.name = name;
        List<String> said = latin(
                Words.of(name, 0, name.length()).stream().map(CompanyName::said).toList());
        int end = said.size();
        while (end > 1 && LEGAL.contains(said.get(end - 1))) {
            end--;
        }
        // "Harbor Lane International" is called "Harbor Lane"; "Northern International" is not called "Northern".
        end -= end > 2 && WORLDWIDE.contains(said.get(end - 1)) ? 1 : 0;
        words = said.subList(0, end);
        initials = initials(words);
    }

    /** "松林 The Pine Company" is "Pine Company" to those who speak English. */
    private static List<String> latin(List<String> words) {
        List<String> latin = words.stream()
                .filter(word -> !Character.isIdeographic(word.codePointAt(0)))
                .toList();
        List<String> said = latin.isEmpty() ? words : latin;
        return said.size() > 1 && said.getFirst().equals("the") ? said.subList(1, said.size()) : said;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
        return words.size() < SHORTEST_INITIALS ? "" : initials.toString();
    }

    private static String said(Word word) {
        String lower = word.lower();
        return lower.endsWith(".com") ? lower.substring(0, lower.length() - 4) : lower;
    }

    String name() {
        return name;
    }

    /** The number of words from {@code at} that say this name, its first word alone or its initials; 0 if they do not. */
    int lengthAt(List<Word> text, int at) {
        Word word = text.get(at);
        // Asked of every word: most begin otherwise.
        boolean begins =
                !words.isEmpty() && word.lower().charAt(0) == words.getFirst().charAt(0);
        if (!begins && !word.text().equals(initials)) {
            return 0;
        }
        int whole = wholeAt(text, at);
        return whole == 0 && isShort(text, at) ? 1 : whole;
    }

    /**
     * "Harbor" for Harbor Lane, "HLG" for Harbor Lane Group. A first word before another name is that one's
     * ("Harbor Freight").
     */
    private boolean isShort(List<Word> text, int at) {
        Word word = text.get(at);
        boolean alone = at + 1 >= text.size()
                || !text.get(at + 1).isCapital()
                || text.get(at + 1).start() > word.end() + 1;
        boolean first = words.size() > 1
                && words.getFirst().length() >= SHORTEST
                && word.isCapital()
                && said(word).equals(words.getFirst());
        return alone && (first || word.text().equals(initials));
    }

    private int wholeAt(List<Word> text, int at) {
        // "Harbor Lane" for HarborLane: what hears a call parts such names.
        if (words.size() == 1
                && at + 1 < text.size()
                && (said(text.get(at)) + said(text.get(at + 1))).equals(words.getFirst())) {
            return 2;
        }
        if (words.isEmpty() || at + words.size() > text.size()) {
            return 0;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!said(text.get(at + i)).equals(words.get(i))) {
                return 0;
            }
        }
        return words.size();
    }

    /** Whether these words are the name and no more. */
    boolean isSaidBy(List<Word> run) {
        return !run.isEmpty() && (wholeAt(run, 0) == run.size() || (run.size() == 1 && isShort(run, 0)));
    }
}

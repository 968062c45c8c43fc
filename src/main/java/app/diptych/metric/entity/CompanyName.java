package app.diptych.metric.entity;

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

    private final String name;
    private final List<String> words;

    /** @param name as the transcript has it */
    CompanyName(String name) {
        this.name = name;
        List<String> said =
                Words.of(name, 0, name.length()).stream().map(CompanyName::said).toList();
        int end = said.size();
        while (end > 1 && LEGAL.contains(said.get(end - 1))) {
            end--;
        }
        words = said.subList(0, end);
    }

    private static String said(Word word) {
        String lower = word.lower();
        return lower.endsWith(".com") ? lower.substring(0, lower.length() - 4) : lower;
    }

    String name() {
        return name;
    }

    /** The number of words from {@code at} that say this name, 0 if they do not. */
    int lengthAt(List<Word> text, int at) {
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
        return !run.isEmpty() && lengthAt(run, 0) == run.size();
    }
}

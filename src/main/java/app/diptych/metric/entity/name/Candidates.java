package app.diptych.metric.entity.name;

import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that may be businesses, gathered over a call. */
final class Candidates {
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z](?:\\.[A-Z])+");

    private final Map<List<String>, Candidate> byWords = new LinkedHashMap<>();

    private final Map<String, Set<List<String>>> compounds = new HashMap<>();

    private static final class Candidate {
        private String name = "";
        private boolean segment;
        private boolean certain;
        /** Whether a speaker passes to it, which is done to segments and to products alike. */
        private boolean passed;

        private int times;
    }

    /** Words written small that stand where a business would: said twice they are one. */
    void addCompound(List<Word> run) {
        add(run, false, false);
        compounds
                .computeIfAbsent(run.getFirst().lower(), first -> new LinkedHashSet<>())
                .add(run.stream().map(Word::lower).toList());
    }

    /** Those that the call names at least twice, wherever, are certain. */
    void confirmCompounds(List<Sentence> sentences) {
        if (compounds.isEmpty()) {
            return;
        }
        for (Sentence sentence : sentences) {
            List<Word> words = sentence.words();
            for (int i = 0; i < words.size(); i++) {
                for (List<String> compound : compounds.getOrDefault(words.get(i).lower(), Set.of())) {
                    if (isAt(words, i, compound)) {
                        Candidate candidate = byWords.get(compound);
                        if (candidate != null) {
                            candidate.times++;
                            candidate.certain |= candidate.times > 1;
                        }
                    }
                }
            }
        }
    }

    private static boolean isAt(List<Word> words, int at, List<String> compound) {
        if (at + compound.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < compound.size(); i++) {
            if (!words.get(at + i).lower().equals(compound.get(i))) {
                return false;
            }
        }
        return true;
    }

    void add(List<Word> run, boolean segment, boolean certain) {
        Candidate candidate =
                byWords.computeIfAbsent(run.stream().map(Word::lower).toList(), words -> new Candidate());
        String name = name(run);
        // "our international segment" and "International segment" are one: the capital is the name.
        if (candidate.name.isEmpty() || Character.isLowerCase(candidate.name.charAt(0))) {
            candidate.name = name;
        }
        candidate.segment |= segment;
        candidate.certain |= certain;
    }

    /** The words as they stand, with the comma of a list: two characters between are a comma and a space. */
    static String name(List<Word> run) {
        StringBuilder name = new StringBuilder(run.getFirst().text());
        for (int i = 1; i < run.size(); i++) {
            // In a list the "and" comes later; a comma and a space are two characters.
            boolean listed = run.get(i).start() == run.get(i - 1).end() + 2
                    && run.subList(i, run.size()).stream()
                            .anyMatch(word ->
                                    word.lower().equals("and") || word.lower().equals("&"));
            // The point of "U.S." is no part of the word, nor a comma.
            boolean point = run.get(i).start() == run.get(i - 1).end() + 2
                    && ABBREVIATION.matcher(run.get(i - 1).text()).matches();
            name.append(point ? ". " : listed ? ", " : " ").append(run.get(i).text());
        }
        // The last point of "U.S." is no part of the word.
        return ABBREVIATION.matcher(run.getLast().text()).matches()
                ? name.append('.').toString()
                : name.toString();
    }

    /** Notes a name that a speaker passes to. */
    void pass(List<Word> run) {
        add(run, false, true);
        Candidate candidate = byWords.get(run.stream().map(Word::lower).toList());
        if (candidate != null) {
            candidate.passed = true;
        }
    }

    /** The certain ones; what is passed to is a segment only where the call calls nothing one. "A and B" only where A and B are no businesses themselves. */
    List<Business> accepted() {
        List<Business> businesses = new ArrayList<>();
        boolean called = byWords.values().stream().anyMatch(candidate -> candidate.segment);
        byWords.forEach((words, candidate) -> {
            if (candidate.certain && (candidate.segment || !isPair(words) || (candidate.passed && !areTwo(words)))) {
                String name = Character.toUpperCase(candidate.name.charAt(0)) + candidate.name.substring(1);
                businesses.add(new Business(name, words, candidate.segment || (candidate.passed && !called)));
            }
        });
        return businesses;
    }

    /** Whether both of two joined names are businesses by themselves. */
    private boolean areTwo(List<String> words) {
        int and = words.indexOf("and");
        return and > 0 && isCertain(words.subList(0, and)) && isCertain(words.subList(and + 1, words.size()));
    }

    private boolean isCertain(List<String> words) {
        Candidate candidate = byWords.get(words);
        return candidate != null && candidate.certain;
    }

    private boolean isPair(List<String> words) {
        int and = words.indexOf("and");
        return and > 0
                && (byWords.containsKey(words.subList(0, and))
                        || byWords.containsKey(words.subList(and + 1, words.size())));
    }
}

package app.diptych.check.term.name;

import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that are written as names in a call's English: with one capital, the first letter, inside sentences. */
final class EnglishNames {
    /** Letters; a shorter word is seldom a name that is spelt in Chinese. */
    private static final int SHORTEST = 4;

    private EnglishNames() {}

    /** Of each name where it stands: by passage, the first place in each. */
    static Map<String, Map<Integer, Span>> in(List<Passage> passages) {
        Map<String, Map<Integer, Span>> places = new LinkedHashMap<>();
        Set<String> inside = new HashSet<>();
        for (Passage passage : passages) {
            String text = passage.english();
            if (text != null && passage.chinese() != null) {
                int at = 0;
                while (at < text.length()) {
                    int end = wordEnd(text, at);
                    if (isName(text, at, end)) {
                        String name = text.substring(at, end);
                        places.computeIfAbsent(name, key -> new LinkedHashMap<>())
                                .putIfAbsent(passage.id(), new Span(at, end));
                        if (isInside(text, at)) {
                            inside.add(name);
                        }
                    }
                    at = Math.max(end, at + 1);
                }
            }
        }
        places.keySet().retainAll(inside);
        return places;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The first test, which nearly every character passes, is a cheap one. */
    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c != ' ' && Character.isLetterOrDigit(c));
    }

    private static boolean isName(String text, int start, int end) {
        if (end - start < SHORTEST || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the call has the word without its capital, too: then it is a word. */
    static boolean isAlsoSmall(String name, List<Passage> passages) {
        String small = name.toLowerCase(Locale.ROOT);
        for (Passage passage : passages) {
            String text = passage.english();
            if (text == null) {
                continue;
            }
            int at = text.indexOf(small);
            while (at >= 0) {
                boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
                if (begins && wordEnd(text, at) == at + small.length()) {
                    return true;
                }
                at = text.indexOf(small, at + 1);
            }
        }
        return false;
    }

    private static boolean isInside(String text, int start) {
        return start > 1
                && text.charAt(start - 1) == ' '
                && (Character.isLetter(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
    }

    /** The runs of characters that spell sounds in a Chinese text. */
    static List<Span> soundRuns(String text, Sounds sounds) {
        List<Span> runs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !sounds.has(text.charAt(at))) {
                if (at - start >= 2) {
                    runs.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return runs;
    }
}

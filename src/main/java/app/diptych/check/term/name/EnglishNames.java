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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that are names in a call's English: written with a capital inside sentences, and nowhere in the call without one.
 */
final class EnglishNames {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}{3,}(?![\\p{L}\\p{N}])");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");

    private EnglishNames() {}

    /** Of each name where it stands: by passage, the first place in each. */
    static Map<String, Map<Integer, Span>> in(List<Passage> passages) {
        Map<String, Map<Integer, Span>> places = new LinkedHashMap<>();
        Set<String> inside = new HashSet<>();
        Set<String> small = new HashSet<>();
        for (Passage passage : passages) {
            String text = passage.english();
            if (text == null || passage.chinese() == null) {
                continue;
            }
            for (MatchResult word : WORD.matcher(text).results().toList()) {
                String said = word.group();
                if (Character.isLowerCase(said.charAt(0))) {
                    small.add(said);
                } else if (NAME.matcher(said).matches()) {
                    places.computeIfAbsent(said, key -> new LinkedHashMap<>())
                            .putIfAbsent(passage.id(), new Span(word.start(), word.end()));
                    if (isInside(text, word.start())) {
                        inside.add(said);
                    }
                }
            }
        }
        places.keySet().removeIf(name -> !inside.contains(name) || small.contains(name.toLowerCase(Locale.ROOT)));
        return places;
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

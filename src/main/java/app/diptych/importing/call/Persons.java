package app.diptych.importing.call;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares names of persons. */
final class Persons {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "mr", "ms", "mrs", "dr");

    private Persons() {}

    /** The form in which names are the same. */
    static String key(String name) {
        return String.join(" ", words(name));
    }

    /** Whether two names can be one person's: the same last name, or two words in common, or a nickname's beginning. */
    static boolean same(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(Set.copyOf(b));
        boolean sameLast = a.getLast().equals(b.getLast());
        boolean likeFirst = a.getFirst().charAt(0) == b.getFirst().charAt(0);
        return common.size() > 1 || (sameLast && (likeFirst || a.size() == 1 || b.size() == 1)) || a.equals(b);
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
                .toList();
    }
}

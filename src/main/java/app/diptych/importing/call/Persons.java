package app.diptych.importing.call;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names of persons. */
public final class Persons {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String NICKNAMES = """
            james jim jimmy jamie
            robert bob rob bobby bert
            william bill will billy liam
            richard rick dick rich ricky
            michael mike mick
            joseph joe joey
            stephen steven steve
            jeffrey geoffrey jeff geoff
            thomas tom tommy
            matthew matt
            daniel dan danny
            benjamin ben
            edward ed ted eddie
            charles chuck charlie
            anthony tony
            catherine katherine kathryn cathy kathy kate katie cat kat
            elizabeth liz beth betsy lisa eliza
            margaret peggy meg maggie
            lawrence laurence larry
            gerald gerard jerry gerry
            john jack jon
            henry harry hank
            theodore ted theo
            andrew andy drew
            rebecca becky becca
            anne ann anna nancy
            mary molly
            sarah sally sara
            alexander alex sandy sasha
            francis frank
            eugene gene
            patricia patty pat tricia trish
            cynthia cindy
            deborah debra debbie deb
            walter walt wally
            raymond ray
            harold hal harry
            randall randolph randy
            leonard len leo lenny
            nathaniel nathan nate nat
            """;

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "mr", "ms", "mrs", "dr");

    /** First names with their short forms, each line of one name; those that are a beginning of another need none. */
    private static final List<Set<String>> SHORT =
            NICKNAMES.lines().map(line -> Set.of(line.split(" ", -1))).toList();

    private Persons() {}

    /** The form in which names are the same. */
    public static String key(String name) {
        return String.join(" ", words(name));
    }

    /** The family name in that form; the whole name where it is in Chinese. */
    public static String family(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? name : words.getLast();
    }

    /** Whether two names can be one person's: the same last name, or two words in common, or a nickname's beginning. */
    public static boolean same(String one, String other) {
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

    /**
     * Whether two names are most likely one person's: the same family name, and first names of which one is the other,
     * its beginning, its initial or its short form. "John Lee" and "Jane Lee" are two.
     */
    public static boolean likely(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty() || !a.getLast().equals(b.getLast())) {
            return false;
        }
        return a.size() == 1 || b.size() == 1 || sameFirst(a.getFirst(), b.getFirst());
    }

    private static boolean sameFirst(String one, String other) {
        return one.startsWith(other)
                || other.startsWith(one)
                || SHORT.stream().anyMatch(names -> names.contains(one) && names.contains(other));
    }

    private static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain, -1))
                .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
                .toList();
    }
}

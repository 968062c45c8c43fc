package app.diptych.check.number.thing;

import app.diptych.model.folding.Characters;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.grammar.Tables;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of things of {@code things.tsv}, whose head explains it. */
public final class Things {
    private static final String FILE = "/app/diptych/check/number/things.tsv";

    /** Read once a process, by whoever checks first. */
    private static final class Shipped {
        static final Things TABLE = new Things(Tables.rowsAt(FILE));
    }

    private static final Characters CHARACTERS = new Characters();

    private final Map<String, Set<String>> english = new HashMap<>();
    /** By the ends of Chinese nouns. */
    private final Map<String, Set<String>> chinese = new HashMap<>();

    /** Characters of the longest Chinese noun. */
    private int longest;

    Things(List<String[]> rows) {
        for (String[] cells : rows) {
            add(english, cells[1], cells[0]);
            for (String noun : add(chinese, cells[2], cells[0])) {
                longest = Math.max(longest, noun.length());
            }
        }
    }

    /** The table of the program. */
    public static Things shipped() {
        return Shipped.TABLE;
    }

    /** Whether two equal numbers count things that are surely not the same. */
    public boolean differ(Mention one, Mention other) {
        if (one.kind() != Kind.COUNT
                || other.kind() != Kind.COUNT
                || other.unit().isEmpty()) {
            return false;
        }
        Set<String> said = english.getOrDefault(one.unit().toLowerCase(Locale.ROOT), Set.of());
        return !said.isEmpty() && isKnown(other.unit()) && Collections.disjoint(said, kinds(other.unit()));
    }

    /** Whether an English number counts things of the table: a loss of it is no manner of speaking. */
    public boolean hasCounted(Mention mention) {
        return mention.kind() == Kind.COUNT
                && english.containsKey(mention.unit().toLowerCase(Locale.ROOT));
    }

    private boolean isKnown(String noun) {
        return !kinds(noun).isEmpty();
    }

    /** The kinds that a noun may be of: those of all its known ends, as 供應商 ends with 商. */
    private Set<String> kinds(String noun) {
        StringBuilder folded = new StringBuilder(noun.length());
        noun.chars().forEach(c -> folded.append(CHARACTERS.fold((char) c)));
        Set<String> kinds = new TreeSet<>();
        for (int start = Math.max(0, folded.length() - longest); start < folded.length(); start++) {
            kinds.addAll(chinese.getOrDefault(folded.substring(start), Set.of()));
        }
        return kinds;
    }

    private static String[] add(Map<String, Set<String>> kinds, String cell, String kind) {
        String[] words = cell.split("\\|", -1);
        for (String word : words) {
            kinds.computeIfAbsent(word, key -> new TreeSet<>()).add(kind);
        }
        return words;
    }
}

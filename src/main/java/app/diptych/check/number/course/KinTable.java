package app.diptych.check.number.course;

import app.diptych.model.pattern.Sieve;
import app.diptych.model.pattern.Sieves;
import app.diptych.quantity.grammar.Tables;
import java.util.ArrayList;
import java.util.List;

/** The classes of {@code kin.tsv}, whose head explains it. */
final class KinTable {
    private static final String FILE = "/app/diptych/check/number/kin.tsv";

    /**
     * Something that is one of a class, as Mexico is of countries.
     *
     * @param english words that surely mean it
     * @param anyEnglish these, and words that may mean it
     * @param chinese characters that surely mean it, folded
     * @param anyChinese these, and characters that may mean it
     */
    record Member(String kind, Sieve english, Sieve anyEnglish, Sieve chinese, Sieve anyChinese) {}

    /** Read once a process, by whoever checks first. */
    private static final class Shipped {
        static final KinTable TABLE = new KinTable(Tables.rowsAt(FILE));
    }

    private final List<Member> all = new ArrayList<>();
    /** The words that surely mean each. */
    private final Sieves english;

    KinTable(List<String[]> rows) {
        for (String[] cells : rows) {
            all.add(new Member(
                    cells[0],
                    english(cells[1]),
                    english(cells[1] + "|" + cells[2]),
                    Sieve.of(cells[3]),
                    Sieve.of(cells[3] + "|" + cells[4])));
        }
        english = Sieves.of(all.stream().map(Member::english).toList());
    }

    /** The table of the program. */
    static KinTable shipped() {
        return Shipped.TABLE;
    }

    /** Those that an English sentence may name. */
    List<Member> of(String sentence) {
        return english.in(sentence).stream().mapToObj(all::get).toList();
    }

    /** All of a class. */
    List<Member> kin(Member member) {
        return all.stream().filter(other -> other.kind().equals(member.kind())).toList();
    }

    /** A word with a capital is found with one alone. */
    private static Sieve english(String phrases) {
        StringBuilder regex = new StringBuilder();
        for (String phrase : phrases.split("\\|", -1)) {
            String words = phrase.replace("*", "\\w*");
            boolean name = Character.isUpperCase(phrase.codePointAt(0));
            regex.append(regex.isEmpty() ? "" : "|").append(name ? words : "(?i:" + words + ")");
        }
        return Sieve.of("\\b(?:" + regex + ")(?!\\w)");
    }
}

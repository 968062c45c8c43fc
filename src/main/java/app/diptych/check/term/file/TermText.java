package app.diptych.check.term.file;

import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.OwnTerm;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.WrongForm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is written, complete or not: the cells of its line, several forms in one parted by "; ".
 *
 * @param english the wordings, the name first
 * @param level {@code key}, {@code term}, {@code word} or {@code skip}; empty for {@code term}
 * @param taiwan Taiwan's forms
 * @param hongKong Hong Kong's
 * @param mainland the mainland's
 * @param also further good renderings
 * @param wrong wrong forms: "form = other term", "= other term" or "form: reason"
 * @param instead whether it stands instead of the shipped term
 */
public record TermText(
        String english,
        String level,
        String taiwan,
        String hongKong,
        String mainland,
        String also,
        String wrong,
        boolean instead) {
    /** Nothing written yet. */
    public static final TermText EMPTY = new TermText("", "term", "", "", "", "", "", false);

    /** A cell has one line and no tabs. */
    public TermText {
        english = line(english);
        level = line(level);
        taiwan = line(taiwan);
        hongKong = line(hongKong);
        mainland = line(mainland);
        also = line(also);
        wrong = line(wrong);
    }

    private static String line(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    /** A term as it is written. */
    public static TermText of(Term term, boolean instead) {
        return new TermText(
                String.join("; ", term.english()),
                term.level().name().toLowerCase(Locale.ROOT),
                String.join("; ", term.taiwan()),
                String.join("; ", term.hongKong()),
                String.join("; ", term.mainland()),
                String.join("; ", term.also()),
                term.wrong().stream().map(TermText::written).collect(Collectors.joining("; ")),
                instead);
    }

    /** A wrong form as it is written. A semicolon would end it. */
    public static String written(WrongForm wrong) {
        String form = wrong.form() == null ? "" : wrong.form();
        return wrong.names() != null
                ? (form + " = " + wrong.names()).strip()
                : form + ": " + String.valueOf(wrong.reason()).replaceAll("\\s*[;；]\\s*", ", ");
    }

    /** The forms of a cell. A Chinese semicolon parts them as well. */
    public static List<String> forms(String cell) {
        return Stream.of(cell.split("[;；]", -1))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    /** The first wording; empty where there is none. */
    public String name() {
        List<String> forms = forms(english);
        return forms.isEmpty() ? "" : forms.getFirst();
    }

    /** What is wrong with it, looked at alone; null where it is a term. */
    public @Nullable TermFault fault() {
        if (forms(english).isEmpty()) {
            return TermFault.of(TermProblem.NO_ENGLISH);
        }
        if (english.startsWith("#")) {
            return TermFault.of(TermProblem.REMARK, name());
        }
        Level known = levelOrNull();
        if (known == null) {
            return TermFault.of(TermProblem.LEVEL, level);
        }
        for (String item : forms(wrong)) {
            if (wrongForm(item) == null) {
                return TermFault.of(TermProblem.WRONG, item);
            }
        }
        boolean bare = Stream.of(taiwan, hongKong, mainland)
                .allMatch(cell -> forms(cell).isEmpty());
        return (known == Level.SKIP) == bare ? null : TermFault.of(TermProblem.FORMS, name());
    }

    /**
     * The term it is.
     *
     * @throws IllegalStateException if it has a {@link #fault()}
     */
    public OwnTerm own() {
        TermFault fault = fault();
        Level known = levelOrNull();
        if (fault != null || known == null) {
            throw new IllegalStateException("no term: " + fault);
        }
        return new OwnTerm(
                new Term(
                        forms(english),
                        known,
                        forms(taiwan),
                        forms(hongKong),
                        forms(mainland),
                        forms(also),
                        wrongForms()),
                instead);
    }

    /** The wrong forms that can be understood. */
    public List<WrongForm> wrongForms() {
        return forms(wrong).stream()
                .<WrongForm>mapMulti((item, out) -> {
                    WrongForm form = wrongForm(item);
                    if (form != null) {
                        out.accept(form);
                    }
                })
                .toList();
    }

    private @Nullable Level levelOrNull() {
        return switch (level.toLowerCase(Locale.ROOT)) {
            case "key" -> Level.KEY;
            case "", "term" -> Level.TERM;
            case "word" -> Level.WORD;
            case "skip" -> Level.SKIP;
            default -> null;
        };
    }

    /** Whichever sign comes first says what follows: a reason may hold an equals sign, a name no colon. */
    private static @Nullable WrongForm wrongForm(String item) {
        String plain = item.replace('：', ':').replace('＝', '=');
        int names = plain.indexOf('=');
        int reason = plain.indexOf(':');
        if (names >= 0 && (reason < 0 || names < reason)) {
            String form = item.substring(0, names).strip();
            String other = item.substring(names + 1).strip();
            return other.isEmpty() ? null : new WrongForm(form.isEmpty() ? null : form, other, null);
        }
        if (reason > 0) {
            String form = item.substring(0, reason).strip();
            String why = item.substring(reason + 1).strip();
            return form.isEmpty() || why.isEmpty() ? null : new WrongForm(form, null, why);
        }
        return null;
    }

    List<String> cells() {
        return List.of(english, level, taiwan, hongKong, mainland, also, wrong, instead ? "yes" : "");
    }
}

package app.diptych.ui.terms.view;

import app.diptych.check.term.base.WrongForm;
import app.diptych.check.term.file.TermFault;
import app.diptych.check.term.file.TermFileException;
import app.diptych.check.term.file.TermReasons;
import app.diptych.check.term.file.TermText;
import app.diptych.model.Printable;
import app.diptych.ui.support.Texts;
import app.diptych.ui.terms.Origin;
import app.diptych.ui.terms.Told;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The termbase in words.
 *
 * @param texts the words of bundle {@code terms}
 * @param reasons those of the shipped termbase in Chinese
 */
record TermWords(Texts texts, TermReasons reasons) {
    /** Where an entry comes from. */
    String origin(Origin origin) {
        return switch (origin) {
            case SHIPPED -> texts.get("origin.shipped");
            case ALL_CALLS -> texts.get("origin.all");
            case CHANGED -> texts.get("origin.changed");
            case OWN -> texts.get("origin.own");
            case OFF -> texts.get("origin.off");
        };
    }

    /** How strictly a term is held to its renderings; the word itself where it is unknown. */
    String level(String level) {
        return switch (level.toLowerCase(Locale.ROOT)) {
            case "key" -> texts.get("level.key");
            case "", "term" -> texts.get("level.term");
            case "word" -> texts.get("level.word");
            case "skip" -> texts.get("level.skip");
            default -> level;
        };
    }

    /** The wrong forms, each with what it means or why it misleads. */
    String wrong(TermText text) {
        return text.wrongForms().stream().map(this::wrong).collect(Collectors.joining("\n"));
    }

    private String wrong(WrongForm wrong) {
        String form = wrong.form() == null ? texts.get("wrong.every") : wrong.form();
        return wrong.names() != null
                ? texts.get("wrong.names", form, wrong.names())
                : texts.get("wrong.reason", form, reason(String.valueOf(wrong.reason())));
    }

    /** A reason in the language of the window, if it is one of the shipped ones. */
    String reason(String reason) {
        return texts.locale().getLanguage().equals("zh")
                ? reasons.chinese(reason, texts.locale().getScript().equals("Hant"))
                : reason;
    }

    /** What is wrong with an entry, and what to do. */
    String fault(TermFault fault) {
        Object[] with = fault.arguments().stream().map(Printable::of).toArray();
        return switch (fault.problem()) {
            case UNREADABLE -> texts.get("fault.unreadable");
            case NOT_UTF8 -> texts.get("fault.notUtf8");
            case NOT_XML -> texts.get("fault.notXml");
            case ENTITY -> texts.get("fault.entity");
            case NO_ENTRY -> texts.get("fault.noEntry");
            case ENTRY -> texts.get("fault.entry");
            case COLUMNS -> texts.get("fault.columns", with);
            // The columns that there are: the program's own words, which are not cut.
            case HEADING ->
                texts.get("fault.heading", with[0], fault.arguments().get(1));
            case NO_ENGLISH -> texts.get("fault.noEnglish");
            case REMARK -> texts.get("fault.remark", with);
            case TWICE -> texts.get("fault.twice", with);
            case LEVEL -> texts.get("fault.level", with);
            case FORMS -> texts.get("fault.forms", with);
            case WRONG -> texts.get("fault.wrong", with);
            case NAMES -> texts.get("fault.names", with);
        };
    }

    /** Why a file is not used, with its line. */
    String broken(TermFileException broken) {
        String file = Printable.line(broken.file());
        String where = broken.line() > 0 ? texts.get("fault.line", file, broken.line()) : file;
        return texts.get("fault.file", where, fault(broken.fault()));
    }

    /** What the foot says. */
    String told(Told told, boolean editable) {
        TermFileException broken = told.broken();
        return switch (told.kind()) {
            case NOTHING -> texts.get("told.nothing");
            case KEPT -> texts.get("told.kept", told.detail());
            case ASIDE -> texts.get("told.aside", told.detail());
            case UNKEPT -> texts.get("told.unkept", told.detail());
            case IMPORTED ->
                told.count() == 0
                        ? texts.get("told.imported.none", told.detail())
                        : texts.get("told.imported", told.count(), told.detail());
            case KNOWN -> texts.get("told.imported.known", told.count(), told.detail());
            case EXPORTED -> texts.get("told.exported", told.count(), told.detail());
            case UNWRITTEN -> texts.get("told.unwritten", told.detail());
            case BROKEN -> brokenFile(broken, editable);
        };
    }

    private String brokenFile(@Nullable TermFileException broken, boolean editable) {
        String why = broken == null ? "" : broken(broken);
        return editable ? why : texts.get("told.broken", why);
    }
}

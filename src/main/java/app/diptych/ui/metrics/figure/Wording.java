package app.diptych.ui.metrics.figure;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.doubt.Doubt;
import app.diptych.metric.guidance.EarlierGuidance;
import app.diptych.metric.guidance.Revision;
import app.diptych.metric.statement.Basis;
import app.diptych.model.Period;
import app.diptych.review.CorrectedFact;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words a figure: label, change, evidence, and the sentence that a screen reader says. */
public final class Wording {
    private static final Pattern PERIOD = Pattern.compile("(TTM/)?(\\d{4})(?:-([QH])([1-4]))?.*");

    private final Texts texts;
    private final FigureFormat format;
    private final ChangeWording changes;
    /** Made when the first formula is worded: no reader of a text waits for its patterns and its large numbers. */
    private @Nullable FormulaWords formulas;

    private final CountWords counts;
    private final ConceptCatalogue catalogue;

    /**
     * @param texts the bundle {@code metrics} in the interface's language
     * @param format prints numbers
     * @param catalogue the measures that formulas are of
     */
    public Wording(Texts texts, FigureFormat format, ConceptCatalogue catalogue) {
        this.texts = texts;
        this.format = format;
        this.catalogue = catalogue;
        counts = new CountWords(texts.locale());
        changes = new ChangeWording(texts, format);
    }

    /** The measure's name in the interface's language. */
    public String name(Figure figure) {
        return figure.concept().label(texts.locale());
    }

    /** The measure's name, and the period where it is not the call's own: "Free cash flow · TTM". */
    public String heading(Figure figure, @Nullable Period own) {
        Period period = figure.fact().period();
        return period.equals(own) ? name(figure) : texts.get("card.name", name(figure), period(period));
    }

    /** "▲ 11% YoY ex-FX", or the basis alone where nothing is said to have moved; empty where there is neither. */
    public String change(Figure figure) {
        String change = moved(figure);
        String basis = basis(figure.fact().basis());
        return change.isEmpty() || basis.isEmpty() ? change + basis : texts.get("change.basis", change, basis);
    }

    /** Words formulas in the interface's language. */
    public FormulaWords formulas() {
        FormulaWords made = formulas;
        if (made == null) {
            made = new FormulaWords(texts, catalogue);
            formulas = made;
        }
        return made;
    }

    /** A fact's value with the noun of what is counted: $2.41B, 4,600 sites. */
    public String value(Fact fact) {
        String value = format.value(fact);
        return isCounted(fact) ? texts.get("value.counted", value, counts.behind(fact.unit())) : value;
    }

    /**
     * The same with what it is for each of: $4.18 / pound. A measure per share is called so by its name.
     *
     * @param per the unit, or null
     */
    public String value(Fact fact, @Nullable String per) {
        String value = value(fact);
        return per == null || per.equals("share") || format.isCount(fact.unit())
                ? value
                : texts.get("value.per", value, counts.noun(per));
    }

    private boolean isCounted(Fact fact) {
        return format.isCount(fact.unit()) && !FigureFormat.isOutlook(fact);
    }

    /** What is counted, as a heading has it; a currency or a sign as it is. */
    public String noun(String unit) {
        return format.isCount(unit) ? counts.noun(unit) : unit;
    }

    /** That a figure is expected, or computed; empty for what is reported. */
    public String status(Fact fact) {
        return fact.status() == Status.ACTUAL ? "" : statusName(fact);
    }

    /** What a fact is: reported, of an earlier period, expected (and raised, if it is said) or computed. */
    public String statusName(Fact fact) {
        String status = statusName(fact.status());
        Revision revision = fact.revision();
        return revision == null ? status : texts.get("mark.of", status, revisionName(revision));
    }

    private String revisionName(Revision revision) {
        return switch (revision) {
            case RAISED -> texts.get("revision.raised");
            case LOWERED -> texts.get("revision.lowered");
            case NARROWED -> texts.get("revision.narrowed");
            case REAFFIRMED -> texts.get("revision.reaffirmed");
        };
    }

    /** What of a fact is in doubt, so that no chart shows it; empty where nothing is. */
    public String doubts(Fact fact) {
        String what = fact.doubts().stream().map(this::doubtName).collect(Collectors.joining(texts.get("list.comma")));
        return what.isEmpty() ? "" : texts.get("doubt.of", what);
    }

    private String doubtName(Doubt doubt) {
        return switch (doubt) {
            case CONCEPT -> texts.get("doubt.concept");
            case ENTITY -> texts.get("doubt.entity");
            case PERIOD -> texts.get("doubt.period");
            case STATUS -> texts.get("doubt.status");
        };
    }

    private String statusName(Status status) {
        return switch (status) {
            case ACTUAL -> texts.get("status.actual");
            case PRIOR -> texts.get("status.prior");
            case GUIDANCE -> texts.get("status.guidance");
            case IMPLIED -> texts.get("status.implied");
        };
    }

    /** What a person did to a fact, in a word; empty where nothing. */
    public String mark(CorrectedFact.Mark mark) {
        return switch (mark) {
            case READ -> "";
            case CHANGED -> texts.get("mark.changed");
            case ADDED -> texts.get("mark.added");
            case HIDDEN -> texts.get("mark.hidden");
        };
    }

    /** A printed figure with the sign of a corrected one behind it. */
    public String marked(String value, Figure figure) {
        return marked(value, figure.mark());
    }

    /** The same by what was done to it. */
    String marked(String value, CorrectedFact.Mark mark) {
        return mark == CorrectedFact.Mark.READ ? value : texts.get("mark.figure", value);
    }

    /** "▲ 11% YoY", without the basis; empty where nothing is said to have moved. */
    public String moved(Figure figure) {
        return figure.moves().isEmpty()
                ? ""
                : changes.shown(figure.moves().getFirst(), figure.concept().isDerived());
    }

    /** The basis as it is printed behind a figure. */
    public String basis(@Nullable String basis) {
        if (basis == null) {
            return "";
        }
        return basis.replace(Basis.EX_FX, texts.get("basis.exfx"))
                .replace(Basis.NON_GAAP, texts.get("basis.nongaap"))
                .replace(Basis.PRO_FORMA, texts.get("basis.proforma"))
                .replace(Basis.ORGANIC, texts.get("basis.organic"))
                .replace(Basis.ADJUSTED, texts.get("basis.adjusted"))
                .replace(EarlierGuidance.BASIS, texts.get("basis.guidance"));
    }

    /** "Q2 24", "H1 24", "FY 24", "TTM". */
    public String period(Period period) {
        Matcher parts = PERIOD.matcher(period.code());
        if (!parts.matches()) {
            return period.code();
        }
        if (parts.group(1) != null) {
            return texts.get("period.ttm");
        }
        String year = parts.group(2).substring(2);
        if (parts.group(3) == null) {
            return period.code().length() == 4 ? texts.get("period.year", parts.group(2)) : period.code();
        }
        return parts.group(3).equals("Q")
                ? texts.get("period.quarter", parts.group(4), year, parts.group(2))
                : texts.get("period.half", parts.group(4), year, parts.group(2));
    }

    /** What a person did to a figure, and what the program had read before; empty where nothing was done. */
    public String correction(Figure figure) {
        Fact read = figure.read();
        if (read == null) {
            return figure.isCorrected() ? texts.get("evidence.added") : "";
        }
        String name = catalogue
                .find(read.concept())
                .map(concept -> concept.label(texts.locale()))
                .orElse(read.label());
        return texts.get("evidence.changed", name, read.entity(), longPeriod(read.period()));
    }

    /** What pointing at a figure shows: the sentence and where it stands, and what a person did to it. */
    public String evidence(Figure figure) {
        Fact fact = figure.fact();
        String said = texts.get("evidence", figure.sentence(), String.valueOf(fact.passage() + 1));
        String evidence = figure.isCorrected() ? texts.get("evidence.formula", correction(figure), said) : said;
        return fact.formula() == null
                ? evidence
                : texts.get("evidence.formula", formulas().whole(fact.formula(), figure.inputs()), evidence);
    }

    /** "Net sales, Q2 2024, 2.41 billion US dollars, up 11 percent year over year, passage 2". */
    public String spoken(Figure figure, @Nullable String entity) {
        Fact fact = figure.fact();
        List<String> parts = new ArrayList<>();
        if (entity != null) {
            parts.add(entity);
        }
        parts.add(name(figure));
        parts.add(longPeriod(fact.period()));
        String value = format.spoken(fact);
        parts.add(isCounted(fact) ? texts.get("value.counted", value, counts.behind(fact.unit())) : value);
        parts.add(status(fact));
        for (Figure.Move move : figure.moves()) {
            parts.add(changes.spoken(move));
        }
        parts.add(basis(fact.basis()));
        parts.add(mark(figure.mark()));
        parts.add(texts.get("spoken.passage", String.valueOf(fact.passage() + 1)));
        parts.removeIf(String::isEmpty);
        return String.join(texts.get("spoken.comma"), parts);
    }

    /** "Net sales, Q2 2024". */
    public String listed(String name, String period) {
        return name + texts.get("spoken.comma") + period;
    }

    /** "Q2 2024", "TTM to Q2 2024", as it is said and as it heads the pane. */
    public String longPeriod(Period period) {
        return whole(period, texts.get("spoken.quarter"), texts.get("spoken.ttm"));
    }

    /** "Q2 2024", "TTM Q2 2024", as short as it can be told from others in a table. */
    public String tabled(Period period) {
        return whole(period, texts.get("period.table"), texts.get("period.table.ttm"));
    }

    /** Quarters by one pattern, twelve months up to one by another; whatever else as on cards. */
    private String whole(Period period, String quarter, String twelve) {
        Matcher parts = PERIOD.matcher(period.code());
        if (!parts.matches() || !"Q".equals(parts.group(3))) {
            return period(period);
        }
        String named = quarter.replace("{0}", parts.group(4)).replace("{1}", parts.group(2));
        return parts.group(1) == null ? named : twelve.replace("{0}", named);
    }
}

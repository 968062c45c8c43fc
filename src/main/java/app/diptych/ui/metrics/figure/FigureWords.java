package app.diptych.ui.metrics.figure;

import app.diptych.metric.Fact;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.review.CorrectedFact;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Function;

/** Figures and measures in the interface's language, for views that are not about metrics. */
public final class FigureWords {
    private final ConceptCatalogue catalogue;
    private final Locale locale;
    private final FigureFormat format;
    private final Wording wording;
    private final Function<Fact, CorrectedFact> corrected;

    /** @param locale the interface's language */
    public FigureWords(ConceptCatalogue catalogue, Locale locale) {
        this(catalogue, locale, fact -> new CorrectedFact(fact, CorrectedFact.Mark.READ));
    }

    /** @param corrected what a person made of a fact of the call that is shown */
    public FigureWords(ConceptCatalogue catalogue, Locale locale, Function<Fact, CorrectedFact> corrected) {
        this.corrected = corrected;
        this.catalogue = catalogue;
        this.locale = locale;
        Texts texts = new Texts("metrics", locale);
        format = new FigureFormat(texts);
        wording = new Wording(texts, format, catalogue);
    }

    /** An amount as short as the language has it: $148B, 1,480 億美元, 5.6%; without how the text bounds it. */
    public String figure(Mention amount) {
        return format.figure(amount);
    }

    /** A bare number as short as the language has it: 100M, 1 億. */
    public String number(BigDecimal number) {
        return format.number(number);
    }

    /** An amount with all its digits: 148,000,000,000 US dollars. Empty where the short form has them. */
    public String inFull(Mention amount) {
        BigDecimal low = amount.low();
        BigDecimal high = amount.high();
        boolean counted = amount.kind() == Kind.MONEY || amount.kind() == Kind.COUNT;
        if (low == null
                || high == null
                || !counted
                || format.scale(high.abs(), amount.decimals()).exponent() == 0) {
            return "";
        }
        NumberFormat digits = NumberFormat.getInstance(locale);
        digits.setMaximumFractionDigits(6);
        String numbers =
                low.compareTo(high) == 0 ? digits.format(low) : digits.format(low) + "\u2013" + digits.format(high);
        String unit = amount.kind() == Kind.MONEY ? format.currency(amount.unit()) : counted(amount.unit());
        return (numbers + " " + unit).strip();
    }

    /** What is counted, in the interface's language: sites, 據點. */
    public String counted(String noun) {
        return wording.noun(noun);
    }

    /** A fact of the call that is shown, as it is after a person's corrections. */
    public CorrectedFact corrected(Fact fact) {
        return corrected.apply(fact);
    }

    /** What a fact is about: "Net sales, Q2 2024", with the sign of a corrected one behind it. */
    public String measure(CorrectedFact of) {
        Fact fact = of.fact();
        String name = catalogue
                .find(fact.concept())
                .map(concept -> concept.label(locale))
                .orElse(fact.label());
        return wording.marked(wording.listed(name, wording.longPeriod(fact.period())), of.mark());
    }
}

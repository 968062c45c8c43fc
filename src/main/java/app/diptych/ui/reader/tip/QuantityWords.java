package app.diptych.ui.reader.tip;

import app.diptych.alignment.Link;
import app.diptych.metric.Fact;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import app.diptych.review.CorrectedFact;
import app.diptych.ui.metrics.figure.FigureWords;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;

/** A quantity in words: its value, how it was read, what it is tied to and the facts it feeds. */
public final class QuantityWords {
    private static final int MOST_FACTS = 3;

    private final Texts texts;
    private final FigureWords figures;
    private final DateWords dates;

    /**
     * @param texts the reader's bundle
     * @param figures prints amounts in the same language
     */
    public QuantityWords(Texts texts, FigureWords figures) {
        this.texts = texts;
        this.figures = figures;
        dates = new DateWords(texts);
    }

    /** A line for each: kind and value, the value in full, its precision, its counterpart, the facts. */
    public String describe(Quantity quantity, Call call) {
        StringJoiner lines = new StringJoiner("\n");
        Mention mention = quantity.mention();
        lines.add(texts.get("tip.value", kind(quantity.kind()), bounded(mention.bound(), value(quantity))));
        String full = figures.inFull(mention);
        if (!full.isEmpty()) {
            lines.add("= " + full);
        }
        if (mention.decimals() != null && mention.low() != null) {
            lines.add(accuracy(mention.decimals()));
        }
        lines.add(link(quantity, call));
        for (String fact : facts(quantity, call)) {
            lines.add(fact);
        }
        return lines.toString();
    }

    /** The value alone, with how the text bounds it: "33–37 %", "about 30 %". */
    public String amount(Quantity quantity) {
        return bounded(quantity.mention().bound(), value(quantity));
    }

    private String value(Quantity quantity) {
        Mention mention = quantity.mention();
        if (mention.low() == null || mention.high() == null) {
            return mention.value() == null ? quantity.text() : dates.of(mention.value(), quantity.text());
        }
        String figure = figures.figure(mention);
        String counted = switch (mention.kind()) {
            case DURATION -> texts.get("tip.counted", figure, duration(mention.unit(), mention.high()));
            case COUNT ->
                mention.unit().isEmpty() ? figure : texts.get("tip.counted", figure, figures.counted(mention.unit()));
            default -> figure;
        };
        return mention.per() == null ? counted : texts.get("tip.per", counted, per(mention.per()));
    }

    private String duration(String unit, BigDecimal count) {
        return switch (unit) {
            case "day" -> texts.get("duration.day", count);
            case "week" -> texts.get("duration.week", count);
            case "month" -> texts.get("duration.month", count);
            case "quarter" -> texts.get("duration.quarter", count);
            case "year" -> texts.get("duration.year", count);
            default -> unit;
        };
    }

    /** What an amount is for; the recognisers' word lists have no others. */
    private String per(String unit) {
        return switch (unit) {
            case "share" -> texts.get("per.share");
            case "month" -> texts.get("per.month");
            case "year" -> texts.get("per.year");
            case "quarter" -> texts.get("per.quarter");
            case "week" -> texts.get("per.week");
            case "day" -> texts.get("per.day");
            case "hour" -> texts.get("per.hour");
            case "user" -> texts.get("per.user");
            case "customer" -> texts.get("per.customer");
            case "unit" -> texts.get("per.unit");
            case "ton" -> texts.get("per.ton");
            case "barrel" -> texts.get("per.barrel");
            case "gallon" -> texts.get("per.gallon");
            case "pound" -> texts.get("per.pound");
            case "kilogram" -> texts.get("per.kilogram");
            case "ounce" -> texts.get("per.ounce");
            case "square meter" -> texts.get("per.squareMeter");
            case "square foot" -> texts.get("per.squareFoot");
            case "ping" -> texts.get("per.ping");
            case "kilowatt hour" -> texts.get("per.kilowattHour");
            case "watt" -> texts.get("per.watt");
            default -> unit;
        };
    }

    /** XBRL's decimals in words: −8 is "to the nearest 100M". */
    private String accuracy(int decimals) {
        if (decimals < 0) {
            return texts.get("accuracy.nearest", figures.number(BigDecimal.ONE.scaleByPowerOfTen(-decimals)));
        }
        return decimals == 0 ? texts.get("accuracy.whole") : texts.get("accuracy.places", decimals);
    }

    private List<String> facts(Quantity quantity, Call call) {
        List<Fact> stated = call.facts(quantity);
        List<Fact> facts = stated.isEmpty() ? call.changed(quantity) : stated;
        return facts.stream()
                .map(figures::corrected)
                .filter(fact -> fact.mark() != CorrectedFact.Mark.HIDDEN)
                .limit(MOST_FACTS)
                .map(fact -> stated.isEmpty()
                        ? texts.get("fact.change", measure(fact, call))
                        : texts.get("fact.value", measure(fact, call)))
                .distinct()
                .toList();
    }

    private String measure(CorrectedFact corrected, Call call) {
        Fact fact = corrected.fact();
        String measure = figures.measure(corrected);
        return fact.entity().equals(call.transcript().company())
                ? measure
                : texts.get("fact.entity", fact.entity(), measure);
    }

    private String link(Quantity quantity, Call call) {
        Quantity other = call.counterpart(quantity);
        Link link = call.link(quantity.id());
        if (other == null || link == null) {
            return texts.get("link.none");
        }
        return switch (link.verdict()) {
            case AGREE -> texts.get("link.agree", other.text());
            case COMPATIBLE -> texts.get("link.compatible", other.text());
            case DIFFERENT -> texts.get("link.different", other.text());
            case MISSING, ADDED -> texts.get("link.none");
        };
    }

    private String kind(Kind kind) {
        return switch (kind) {
            case MONEY -> texts.get("kind.money");
            case PERCENT -> texts.get("kind.percent");
            case POINTS -> texts.get("kind.points");
            case MULTIPLE -> texts.get("kind.multiple");
            case FRACTION -> texts.get("kind.fraction");
            case COUNT -> texts.get("kind.count");
            case DURATION -> texts.get("kind.duration");
            case ORDINAL -> texts.get("kind.ordinal");
            case DATE -> texts.get("kind.date");
            case PERIOD -> texts.get("kind.period");
            case IDENTIFIER -> texts.get("kind.identifier");
        };
    }

    private String bounded(Bound bound, String figure) {
        return switch (bound) {
            case EXACT -> figure;
            case ABOUT -> texts.get("bound.about", figure);
            case MORE_THAN -> texts.get("bound.more", figure);
            case AT_LEAST -> texts.get("bound.least", figure);
            case LESS_THAN -> texts.get("bound.less", figure);
            case AT_MOST -> texts.get("bound.most", figure);
            case VAGUE -> texts.get("bound.vague", figure);
        };
    }
}

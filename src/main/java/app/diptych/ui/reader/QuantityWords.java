package app.diptych.ui.reader;

import app.diptych.alignment.Link;
import app.diptych.model.Span;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.StringJoiner;

/** A quantity in words: its value, how the text bounds it, and what it is tied to. */
final class QuantityWords {
    private final Texts texts;

    QuantityWords(Texts texts) {
        this.texts = texts;
    }

    Span span(Quantity quantity) {
        return new Span(quantity.mention().start(), quantity.mention().end());
    }

    /** Two or three lines. */
    String describe(Quantity quantity, Call call) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(kind(quantity.kind()) + " · " + value(quantity.mention()));
        String bound = bound(quantity.mention().bound());
        if (!bound.isEmpty()) {
            lines.add(bound);
        }
        lines.add(link(quantity, call));
        return lines.toString();
    }

    private String value(Mention mention) {
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        if (low == null || high == null) {
            return mention.value() == null ? "" : mention.value();
        }
        String figure = low.compareTo(high) == 0 ? number(low) : number(low) + " – " + number(high);
        String unit = mention.unit().equals("1") ? "" : mention.unit();
        String per = mention.per() == null ? "" : " / " + mention.per();
        return (unit.equals("%") ? figure + "%" : (figure + " " + unit).strip()) + per;
    }

    private String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(6);
        return format.format(value);
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

    private String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT -> texts.get("bound.about");
            case MORE_THAN -> texts.get("bound.more");
            case AT_LEAST -> texts.get("bound.least");
            case LESS_THAN -> texts.get("bound.less");
            case AT_MOST -> texts.get("bound.most");
            case VAGUE -> texts.get("bound.vague");
        };
    }
}

package app.diptych.alignment.amount;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a mention and its translation are called alike by, for the alignment of the sentences they stand in. */
public final class Keys {
    private Keys() {}

    /** The same for two mentions of the same value, whatever their units; null for what tells nothing. */
    public static @Nullable String of(Mention mention) {
        Kind kind = mention.kind();
        if (kind == Kind.DATE || kind == Kind.PERIOD) {
            return mention.value();
        }
        if (kind == Kind.IDENTIFIER || kind == Kind.ORDINAL) {
            return null;
        }
        Reading reading = Reading.of(mention).getFirst();
        return reading.scale() + plain(reading.low()) + (reading.isPlain() ? "" : " " + plain(reading.high()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toString();
    }
}

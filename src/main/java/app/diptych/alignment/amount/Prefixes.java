package app.diptych.alignment.amount;

import app.diptych.model.pattern.Sieve;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * What the prefix of a unit multiplies by (SI Brochure, table 7), for the units that calls count in, power and data: two
 * gigawatts are 20 億瓦. In Taiwan and on the mainland 兆瓦 is a megawatt, whatever 兆 is beside money.
 */
public final class Prefixes {
    private static final Sieve WORD =
            Sieve.of("(?i)(kilo|mega|giga|tera|peta|exa)(watts?|watt-hours?|bytes?|bits?|hertz)");
    private static final Sieve SYMBOL = Sieve.of("([kKMGTPE])(?:W|Wh|B|b|bps|Hz)");
    private static final Sieve CHINESE = Sieve.of("(千兆|百萬|百万|千|兆|吉|太|拍|艾)(?:瓦|位元|字節|字节|赫)");

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("kilo", 3),
            Map.entry("mega", 6),
            Map.entry("giga", 9),
            Map.entry("tera", 12),
            Map.entry("peta", 15),
            Map.entry("exa", 18),
            Map.entry("k", 3),
            Map.entry("m", 6),
            Map.entry("g", 9),
            Map.entry("t", 12),
            Map.entry("p", 15),
            Map.entry("e", 18),
            Map.entry("千", 3),
            Map.entry("百萬", 6),
            Map.entry("百万", 6),
            Map.entry("兆", 6),
            Map.entry("吉", 9),
            Map.entry("千兆", 9),
            Map.entry("太", 12),
            Map.entry("拍", 15),
            Map.entry("艾", 18));

    private Prefixes() {}

    /** The factor of a unit's prefix; 1 where it has none. */
    public static BigDecimal of(String unit) {
        Matcher prefixed = SYMBOL.head(unit);
        prefixed = prefixed == null ? WORD.head(unit) : prefixed;
        prefixed = prefixed == null ? CHINESE.head(unit) : prefixed;
        if (prefixed == null) {
            return BigDecimal.ONE;
        }
        Integer power = POWERS.get(prefixed.group(1).toLowerCase(Locale.ROOT));
        return BigDecimal.ONE.scaleByPowerOfTen(power == null ? 0 : power);
    }
}

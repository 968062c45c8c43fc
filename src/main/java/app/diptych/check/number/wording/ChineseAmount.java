package app.diptych.check.number.wording;

import app.diptych.alignment.amount.Wording;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a figure in Chinese, as a mend that a translator may take over. */
public final class ChineseAmount {
    /** What calls report in; the first name is Traditional, the second Simplified. */
    private static final Map<String, String[]> CURRENCIES = Map.of(
            "USD", new String[] {"美元", "美元"},
            "EUR", new String[] {"歐元", "欧元"},
            "GBP", new String[] {"英鎊", "英镑"},
            "JPY", new String[] {"日圓", "日元"},
            "CNY", new String[] {"人民幣", "元人民币"},
            "HKD", new String[] {"港元", "港元"},
            "TWD", new String[] {"新台幣", "新台币"},
            "KRW", new String[] {"韓元", "韩元"},
            "CAD", new String[] {"加元", "加元"},
            "AUD", new String[] {"澳元", "澳元"});

    private static final Map<String, String[]> SPANS = Map.of(
            "day", new String[] {"天", "天"},
            "week", new String[] {"週", "周"},
            "month", new String[] {"個月", "个月"},
            "quarter", new String[] {"個季度", "个季度"},
            "year", new String[] {"年", "年"});

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal TRILLION = BigDecimal.TEN.pow(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int script;

    /** @param traditional whether in Traditional characters, as Taiwan writes them; else Simplified */
    public ChineseAmount(boolean traditional) {
        script = traditional ? 0 : 1;
    }

    /** The same of a quantity; a band that has a round middle is written by that, "mid-30s" as 35% 左右. */
    public @Nullable String of(Quantity quantity) {
        Mention mention = quantity.mention();
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        if (low == null
                || high == null
                || low.compareTo(high) == 0
                || mention.kind() != Kind.PERCENT
                || Wording.hasTwoEnds(quantity)) {
            return of(mention);
        }
        BigDecimal middle = low.add(high).divide(BigDecimal.TWO);
        return middle.remainder(FIVE).signum() == 0 ? Digits.grouped(middle) + "% 左右" : of(mention);
    }

    /** The figure in Chinese, or null where it has a unit of its own that only the sentence can word. */
    public @Nullable String of(Mention mention) {
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        if (low == null || high == null || low.signum() < 0 || mention.bound() == Bound.VAGUE) {
            return null;
        }
        String amount = amount(mention, low, high);
        return amount == null ? null : limited(mention.bound(), amount);
    }

    private @Nullable String amount(Mention mention, BigDecimal low, BigDecimal high) {
        return switch (mention.kind()) {
            case PERCENT -> range(Digits.grouped(low) + "%", Digits.grouped(high) + "%");
            case POINTS -> points(low, high);
            case MONEY -> {
                String[] currency = CURRENCIES.get(mention.unit());
                yield currency == null ? null : range(scaled(low), scaled(high)) + currency[script];
            }
            case DURATION -> {
                String[] span = SPANS.get(mention.unit());
                yield span == null ? null : range(Digits.grouped(low), Digits.grouped(high)) + " " + span[script];
            }
            default -> null;
        };
    }

    private String points(BigDecimal low, BigDecimal high) {
        boolean whole =
                low.remainder(HUNDRED).signum() == 0 && high.remainder(HUNDRED).signum() == 0;
        return whole
                ? range(Digits.grouped(low.divide(HUNDRED)), Digits.grouped(high.divide(HUNDRED)))
                        + (script == 0 ? " 個百分點" : " 个百分点")
                : range(Digits.grouped(low), Digits.grouped(high)) + (script == 0 ? " 個基點" : " 个基点");
    }

    private static String range(String low, String high) {
        return low.equals(high) ? low : low + "至" + high;
    }

    private String scaled(BigDecimal value) {
        if (value.compareTo(TRILLION) >= 0) {
            return Digits.grouped(value.divide(TRILLION)) + (script == 0 ? " 兆" : " 万亿");
        }
        if (value.compareTo(HUNDRED_MILLION) >= 0) {
            return Digits.grouped(value.divide(HUNDRED_MILLION)) + (script == 0 ? " 億" : " 亿");
        }
        if (value.compareTo(TEN_THOUSAND) >= 0) {
            return Digits.grouped(value.divide(TEN_THOUSAND)) + (script == 0 ? " 萬" : " 万");
        }
        return Digits.grouped(value);
    }

    private String limited(Bound bound, String amount) {
        return switch (bound) {
            case EXACT, VAGUE -> amount;
            case ABOUT -> (script == 0 ? "約 " : "约 ") + amount;
            case MORE_THAN -> (script == 0 ? "超過 " : "超过 ") + amount;
            case AT_LEAST -> "至少 " + amount;
            case LESS_THAN -> "不到 " + amount;
            case AT_MOST -> "最多 " + amount;
        };
    }
}

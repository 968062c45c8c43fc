package app.diptych.quantity.chinese.number;

/** The values of the characters of Chinese numerals, folded to Simplified. Financial forms (壹) included. */
public final class NumeralCharacters {
    private NumeralCharacters() {}

    /** 0 to 9, or −1. */
    public static int digit(char c) {
        return switch (c) {
            case '零', '〇' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁', '参' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    /** Power of ten of 十 百 千, or 0. */
    public static int small(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            default -> 0;
        };
    }

    /** Power of ten of 万 亿 兆, or 0. 兆 is 10^12, as beside money in Taiwan. */
    public static int big(char c) {
        return switch (c) {
            case '万' -> 4;
            case '亿' -> 8;
            case '兆' -> 12;
            default -> 0;
        };
    }

    /** Power of ten of any of them, or 0. */
    public static int scale(char c) {
        return small(c) + big(c);
    }

    /** 20 for 廿, 30 for 卅, 40 for 卌, else 0. */
    public static int tens(char c) {
        return switch (c) {
            case '廿' -> 20;
            case '卅' -> 30;
            case '卌' -> 40;
            default -> 0;
        };
    }

    /** Whether a numeral in characters can start here. */
    public static boolean starts(char c) {
        return digit(c) >= 0 || small(c) > 0 || big(c) > 0 || tens(c) > 0 || isVague(c);
    }

    /** 几, 数: some. */
    public static boolean isVague(char c) {
        return c == '几' || c == '数';
    }

    /** Forms used on cheques only; alone they are names (陆) or words (伍). */
    static boolean isFinancial(char c) {
        return "壹贰叁参肆伍陆柒捌玖".indexOf(c) >= 0;
    }
}

package app.diptych.alignment.literal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Roman numerals from 2 to 39, in capitals and of two letters at least: "the starting XV", "Part IV". */
final class Roman {
    private static final Pattern NUMERAL = Pattern.compile("(?=[XVI]{2})X{0,3}(?:IX|IV|V?I{0,3})");
    private static final int TEN = 10;
    private static final int FIVE = 5;

    private Roman() {}

    static boolean isNumeral(String word) {
        // Few words of a call begin so.
        return "XVI".indexOf(word.charAt(0)) >= 0 && NUMERAL.matcher(word).matches();
    }

    /** The value of a numeral. */
    static BigDecimal value(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int one = letter(numeral.charAt(i));
            int next = i + 1 < numeral.length() ? letter(numeral.charAt(i + 1)) : 0;
            sum += one < next ? -one : one;
        }
        return BigDecimal.valueOf(sum);
    }

    private static int letter(char c) {
        return c == 'X' ? TEN : c == 'V' ? FIVE : 1;
    }
}

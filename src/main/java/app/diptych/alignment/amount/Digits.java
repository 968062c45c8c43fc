package app.diptych.alignment.amount;

import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How far two numbers are from being one number with a slip: of a zero, a digit, the order of two. */
final class Digits {
    private static final double SLIP = 0.2;
    private static final double NEAR = 0.4;
    private static final double SAME_SIZE = 0.7;

    private Digits() {}

    /** From {@value #SLIP} for a slip to 1. */
    static double unlikeness(Mention a, Mention b) {
        boolean low = isSlip(a.low(), b.low());
        boolean high = isSlip(a.high(), b.high());
        if (low && high) {
            return SLIP;
        }
        if (low || high) {
            return NEAR;
        }
        double ratio = ratio(a.low(), b.low());
        return ratio < 1.5 ? NEAR : ratio < 4 ? SAME_SIZE : 1;
    }

    private static boolean isSlip(@Nullable BigDecimal x, @Nullable BigDecimal y) {
        if (x == null || y == null) {
            return false;
        }
        if (x.compareTo(y) == 0 || x.compareTo(y.negate()) == 0) {
            return true;
        }
        String a = digits(x);
        String b = digits(y);
        if (a.equals(b)) {
            return a.length() > 1 || !a.equals("0");
        }
        return a.length() > 1 && (isTransposed(a, b) || differInOne(a, b) || isOneLonger(a, b) || isOneLonger(b, a));
    }

    /** Without sign, point and zeros at the ends. */
    private static String digits(BigDecimal number) {
        return number.abs().stripTrailingZeros().unscaledValue().toString();
    }

    private static boolean isTransposed(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        char[] x = a.toCharArray();
        char[] y = b.toCharArray();
        java.util.Arrays.sort(x);
        java.util.Arrays.sort(y);
        return java.util.Arrays.equals(x, y);
    }

    private static boolean differInOne(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }

    private static boolean isOneLonger(String shorter, String longer) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        return shorter.substring(at).equals(longer.substring(at + 1));
    }

    private static double ratio(@Nullable BigDecimal x, @Nullable BigDecimal y) {
        double a = x == null ? 0 : Math.abs(x.doubleValue());
        double b = y == null ? 0 : Math.abs(y.doubleValue());
        return a == 0 || b == 0 ? Double.POSITIVE_INFINITY : Math.max(a, b) / Math.min(a, b);
    }
}

package app.diptych.alignment.amount;

import app.diptych.alignment.Verdict;
import app.diptych.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Compares dates and periods by their ISO forms. */
final class Times {
    private Times() {}

    /** How two dates or periods compare; null where it cannot be said that they are the same point or another. */
    static @Nullable Likeness compare(Quantity english, Quantity chinese) {
        String a = english.mention().value();
        String b = chinese.mention().value();
        if (a == null || b == null) {
            return null;
        }
        if (a.equals(b)) {
            return new Likeness(Verdict.AGREE, 0);
        }
        String withinA = withinYear(a);
        String withinB = withinYear(b);
        boolean yearsSaid = Wording.saysYear(english) && Wording.saysYear(chinese);
        boolean yearsFit = year(a).isEmpty()
                || year(b).isEmpty()
                || year(a).equals(year(b))
                || (!yearsSaid && Wording.saysPast(english) == Wording.saysPast(chinese));
        if (!withinA.isEmpty() && withinA.equals(withinB) && yearsFit) {
            return new Likeness(Verdict.COMPATIBLE, 0.2);
        }
        // A month and a day of it, a year and a quarter of it.
        if (yearsFit && (withinA.startsWith(withinB) || withinB.startsWith(withinA))) {
            return new Likeness(Verdict.COMPATIBLE, 0.7);
        }
        // A half has its number in its name: 上半年 is no more told from the call's own time than "the first half".
        boolean halves = withinA.startsWith("H") && withinB.startsWith("H");
        boolean contradict = (halves || (Wording.isAbsolute(english) && Wording.isAbsolute(chinese)))
                && withinA.length() == withinB.length()
                && (withinA.equals(withinB) || form(withinA).equals(form(withinB)));
        return contradict ? new Likeness(Verdict.DIFFERENT, withinA.equals(withinB) ? 0.2 : 0.5) : null;
    }

    /** The year, or nothing: "2024" of "2024-Q2", nothing of "--08-01". */
    private static String year(String value) {
        String point = value.substring(value.indexOf('/') + 1);
        return point.length() >= 4 && Character.isDigit(point.charAt(0)) ? point.substring(0, 4) : "";
    }

    /** What stands behind the year: "Q2", "08-01", or nothing. */
    private static String withinYear(String value) {
        String point = value.substring(value.indexOf('/') + 1);
        String year = year(value);
        String rest = year.isEmpty() ? point : point.substring(4);
        int start = 0;
        while (start < rest.length() && rest.charAt(start) == '-') {
            start++;
        }
        return rest.substring(start);
    }

    /** The value with its digits evened out. */
    private static String form(String value) {
        return value.replaceAll("\\d", "0");
    }
}

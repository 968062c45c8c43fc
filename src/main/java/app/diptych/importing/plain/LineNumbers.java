package app.diptych.importing.plain;

import app.diptych.importing.text.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off the numbers that reporters of courts and of some calls print before their lines, from 1 on each page, and what
 * stands between two pages.
 */
final class LineNumbers {
    /** A page has some 25 lines, seldom more than 40. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]?\\s+(\\S.*)", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern PAGE = Pattern.compile("(?i)(?:page )?\\d{1,4}(?: (?:of|/) \\d{1,4})?");
    private static final int FEWEST = 8;
    /** This part of the lines must have the number that comes next. */
    private static final double MOST = 0.7;

    private LineNumbers() {}

    /** The lines without their numbers, where they are numbered; else the same. */
    static List<SourceLine> off(List<SourceLine> lines) {
        if (!areNumbered(lines)) {
            return lines;
        }
        List<SourceLine> off = new ArrayList<>();
        boolean turned = false;
        for (SourceLine line : lines) {
            Matcher numbered = NUMBERED.matcher(line.text());
            boolean edge = PAGE.matcher(line.text()).matches();
            if (numbered.matches()) {
                // What goes on behind the turn of a page begins no paragraph.
                off.add(new SourceLine(line.number(), numbered.group(2), line.afterBlank() && !turned));
            } else if (!edge) {
                off.add(line);
            }
            turned = edge && !NUMBER.matcher(line.text()).matches();
        }
        return off;
    }

    private static boolean areNumbered(List<SourceLine> lines) {
        int before = 0;
        int going = 0;
        int all = 0;
        for (SourceLine line : lines) {
            Matcher numbered = NUMBERED.matcher(line.text());
            if (PAGE.matcher(line.text()).matches()) {
                before = NUMBER.matcher(line.text()).matches() ? Integer.parseInt(line.text()) : 0;
                continue;
            }
            all++;
            int number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : -1;
            if (number > 0 && (number == before + 1 || number == 1)) {
                going++;
            }
            before = number > 0 ? number : before;
        }
        return going >= FEWEST && going >= MOST * all;
    }
}

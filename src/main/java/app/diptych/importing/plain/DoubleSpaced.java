package app.diptych.importing.plain;

import app.diptych.importing.text.SourceLine;
import java.util.List;

/** Takes the blank lines off a text that has one behind nearly every line, also within its sentences: they part nothing. */
final class DoubleSpaced {
    private static final int FEWEST = 12;
    /** This part of the lines stands behind a blank one. */
    private static final double MOST = 0.9;
    /** This part begins within a sentence. */
    private static final double WITHIN = 0.2;

    private DoubleSpaced() {}

    static List<SourceLine> off(List<SourceLine> lines) {
        long blank = lines.stream().filter(SourceLine::afterBlank).count();
        if (lines.size() < FEWEST || blank < MOST * (lines.size() - 1)) {
            return lines;
        }
        int within = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text();
            boolean goesOn = Character.isLowerCase(lines.get(i).text().charAt(0))
                    && ".?!:".indexOf(before.charAt(before.length() - 1)) < 0;
            within += goesOn ? 1 : 0;
        }
        return within < WITHIN * lines.size()
                ? lines
                : lines.stream()
                        .map(line -> new SourceLine(line.number(), line.text(), false, line.indent()))
                        .toList();
    }
}

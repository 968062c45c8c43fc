package app.diptych.importing.plain;

import app.diptych.importing.text.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs together that were broken at a width. A text is broken if, within its paragraphs, hardly a line is
 * longer than that width and most lines that go on end in the middle of a sentence.
 */
final class BrokenLines {
    /** Mail, terminals and typewriters break at some 60 to 120 characters. */
    private static final int WIDEST = 130;

    private static final int NARROWEST = 45;
    private static final int FEWEST = 6;
    /** This part of the lines that go on must be near the width, and end within a sentence. */
    private static final double MOST = 0.6;

    private BrokenLines() {}

    /** The lines, those of a paragraph in one where the text is broken. */
    static List<SourceLine> mended(List<SourceLine> lines) {
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        if (width > WIDEST || width < NARROWEST || !isBroken(lines, width)) {
            return lines;
        }
        List<SourceLine> mended = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            SourceLine last = mended.isEmpty() ? null : mended.getLast();
            if (last != null && !line.afterBlank() && isFull(lines.get(i - 1).text(), width)) {
                mended.removeLast();
                mended.add(new SourceLine(last.number(), joined(last.text(), line.text()), last.afterBlank()));
            } else {
                mended.add(line);
            }
        }
        return mended;
    }

    private static boolean isBroken(List<SourceLine> lines, int width) {
        int going = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).afterBlank()) {
                String text = lines.get(i).text();
                going++;
                full += isFull(text, width) && !endsSentence(text) ? 1 : 0;
            }
        }
        return going >= FEWEST && full >= MOST * going;
    }

    private static boolean isFull(String text, int width) {
        return text.length() >= width * MOST;
    }

    private static boolean endsSentence(String text) {
        return ".?!。？！".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String joined(String one, String other) {
        return one.endsWith("-") && one.length() > 1 && Character.isLetter(one.charAt(one.length() - 2))
                ? one + other
                : one + " " + other;
    }
}

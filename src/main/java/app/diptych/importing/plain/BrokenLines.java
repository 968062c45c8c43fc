package app.diptych.importing.plain;

import app.diptych.importing.assembly.line.Label;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.Hyphens;
import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts paragraphs together that were broken at a width. A text is broken if, within its paragraphs, hardly a line is
 * longer than that width and most lines that go on end in the middle of a sentence.
 */
final class BrokenLines {
    /** Mail, terminals and typewriters break at some 60 to 120 characters. */
    private static final int WIDEST = 130;

    private static final int NARROWEST = 45;
    private static final int FEWEST = 6;
    /** In Chinese hardly a line ends within a sentence where it was not broken there. */
    private static final int FEWEST_CHINESE = 4;
    /** This part of the lines that go on must be near the width, and end within a sentence. */
    private static final double MOST = 0.6;
    /** No more of the lines within a sentence are indented where an indent begins a paragraph. */
    private static final double SELDOM = 0.1;

    /** So many lines of a broken text may be wider than any is. */
    private static final double FEW = 0.04;

    /** Characters that a line may be shorter than it could be: some programs count otherwise, or look ahead. */
    private static final int SLACK = 4;

    /** So many signs may end a sentence in a line of their own. */
    private static final int STOPS = 3;

    private static final Pattern MAIL = Pattern.compile(
            "(?i)(?:from|to|cc|bcc|subject|date|sent|reply-to|attachments?|[寄收][件信][者人]|[發发收]件人|主旨|主[題题]|日期|副本)\\s*[:：]\\s*\\S");

    private static final Pattern LABEL =
            Pattern.compile("(\\p{Lu}[\\p{L}.'’ -]{1,40}):(?:\\s|$)|(\\p{IsHan}[\\p{IsHan}·‧（）() 、0-9]{0,20})[:：]");

    private static final Pattern ENTRY =
            Pattern.compile("(?:[-*•] )?\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,4}(?:,| [-–—]) \\p{Lu}[^.?!]*");

    private BrokenLines() {}

    /** The lines, those of a paragraph in one where the text is broken. */
    static List<SourceLine> mended(List<SourceLine> lines) {
        int width = width(lines);
        Set<String> labels = labels(lines);
        if (width > WIDEST || width < NARROWEST || !isBroken(lines, labels, width)) {
            return lines;
        }
        int margin = margin(lines, width);
        int wrap = wrap(lines, width);
        boolean chinese = isBrokenChinese(lines, width);
        Hyphens hyphens = new Hyphens(lines.stream().map(SourceLine::text).toList());
        List<SourceLine> mended = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        SourceLine first = lines.getFirst();
        boolean block = false;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            SourceLine before = i == 0 ? line : lines.get(i - 1);
            int deeper = Math.max(0, before.indent() - margin);
            boolean goesOn = i > 0
                    && !line.afterBlank()
                    && !isRuler(line.text())
                    && !(isHeadOfMail(first.text()) && isHeadOfMail(line.text()))
                    && isFull(before.text(), width)
                    && (isWithinSentence(before, line)
                            || (!hadRoom(before.text(), line.text(), wrap - deeper)
                                    && (chinese || Writing.han(line.text()) == 0)))
                    && !SpeakerShape.mustBe(before.text())
                    && !areEntries(before.text(), line.text())
                    && (line.indent() <= margin + 1 || isInBlock(before, line, block))
                    && !labels.contains(label(line.text()));
            if (goesOn) {
                block = line.indent() > margin + 1;
                hyphens.append(text, line.text());
            } else {
                block = false;
                if (i > 0) {
                    mended.add(whole(first, text));
                }
                first = line;
                text.setLength(0);
                text.append(line.text());
            }
        }
        mended.add(whole(first, text));
        return mended;
    }

    /** Whether a line that is indented stands below one that is as much, so that no paragraph need begin with it. */
    private static boolean isInBlock(SourceLine before, SourceLine line, boolean block) {
        return line.indent() <= before.indent() + 1 && (block || !endsSentence(before.text()));
    }

    /** How wide the widest line is, but for rulers, and for a few that were not broken at all. */
    private static int width(List<SourceLine> lines) {
        List<Integer> widths = lines.stream()
                .map(SourceLine::text)
                .filter(BrokenLines::hasLetter)
                .map(Columns::of)
                .sorted()
                .toList();
        long over = widths.stream().filter(width -> width > WIDEST).count();
        if (widths.isEmpty() || over > FEW * widths.size()) {
            return widths.isEmpty() ? 0 : widths.getLast();
        }
        return widths.get((int) (widths.size() - 1 - over));
    }

    private static SourceLine whole(SourceLine first, StringBuilder text) {
        return text.length() == first.text().length()
                ? first
                : new SourceLine(first.number(), text.toString(), first.afterBlank());
    }

    /** What stands before colons at the beginning of several lines: with it a paragraph begins. */
    private static Set<String> labels(List<SourceLine> lines) {
        Map<String, Integer> seen = new HashMap<>();
        lines.forEach(line -> seen.merge(label(line.text()), 1, Integer::sum));
        Set<String> labels = new HashSet<>();
        seen.forEach((label, count) -> {
            boolean capitals = Writing.han(label) == 0 && label.equals(label.toUpperCase(Locale.ROOT));
            boolean titled = Writing.han(label) > 0 && Label.of(label).behind() != null;
            if (!label.isEmpty() && (count > 1 || capitals || titled)) {
                labels.add(label);
            }
        });
        return labels;
    }

    private static String label(String line) {
        Matcher label = LABEL.matcher(line);
        return !label.lookingAt() ? "" : label.group(1) == null ? label.group(2) : label.group(1);
    }

    private static boolean isBroken(List<SourceLine> lines, Set<String> labels, int width) {
        int going = 0;
        int within = 0;
        boolean isBrokenChinese = isBrokenChinese(lines, width);
        for (int i = 0; i + 1 < lines.size(); i++) {
            SourceLine next = lines.get(i + 1);
            String text = lines.get(i).text();
            // What is shorter, as names are, tells nothing of the width.
            if (isFull(text, width) && !next.afterBlank() && !labels.contains(label(next.text()))) {
                going++;
                boolean point = !isBrokenChinese && isWithinChinese(lines.get(i), next, width);
                within += !point && !endsSentence(text) && !areEntries(text, next.text()) ? 1 : 0;
            }
        }
        boolean chinese =
                2 * lines.stream().filter(line -> Writing.han(line.text()) > 0).count() > lines.size();
        return (within >= (chinese ? FEWEST_CHINESE : FEWEST) && within >= MOST * going)
                || smallBehindFull(lines, width);
    }

    /** Whether a line surely goes on in the next: no sentence ended, and none begins. */
    private static boolean isWithinSentence(SourceLine line, SourceLine next) {
        char first = next.text().charAt(0);
        return !next.afterBlank()
                && ((!endsSentence(line.text()) && Character.isLowerCase(first))
                        || Columns.NEVER_FIRST.indexOf(first) >= 0);
    }

    /** Whether a line of Chinese, which has no small letters, may go on in the next. */
    private static boolean isWithinChinese(SourceLine line, SourceLine next, int width) {
        return !next.afterBlank()
                && isFull(line.text(), width)
                && Writing.han(next.text()) > 0
                && !endsSentence(line.text());
    }

    /**
     * Whether lines of Chinese, in which a line may be broken behind nearly every character, were: most that go on are as wide
     * as they could be. Points of a list end without a full stop too, but wherever they end.
     */
    private static boolean isBrokenChinese(List<SourceLine> lines, int width) {
        List<Integer> going = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (Writing.han(lines.get(i).text()) > 0 && isWithinChinese(lines.get(i), lines.get(i + 1), width)) {
                going.add(i);
            }
        }
        List<Integer> lengths = going.stream()
                .map(i -> Columns.of(lines.get(i).text()))
                .sorted()
                .toList();
        // A few lines do not tell how wide they could be.
        int widest = lengths.size() < FEWEST_CHINESE ? width : lengths.get((int) (lengths.size() * (1 - SELDOM)));
        long full = going.stream()
                .filter(i -> lines.get(i).text().endsWith("，")
                        || !hadRoom(lines.get(i).text(), lines.get(i + 1).text(), widest))
                .count();
        return full >= MOST * going.size();
    }

    /** How far lines within sentences are indented: what stands deeper begins a paragraph. Where they differ, it tells nothing. */
    private static int margin(List<SourceLine> lines, int width) {
        List<Integer> within = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            SourceLine before = lines.get(i - 1);
            boolean goesOn = Character.isLowerCase(lines.get(i).text().charAt(0))
                    || (Writing.han(lines.get(i).text()) > 0 && !endsSentence(before.text()));
            if (isFull(before.text(), width) && !lines.get(i).afterBlank() && goesOn) {
                within.add(lines.get(i).indent());
            }
        }
        if (within.isEmpty()) {
            return 0;
        }
        int margin = within.stream().sorted().toList().get(within.size() / 2);
        long deeper = within.stream().filter(indent -> indent > margin + 1).count();
        return deeper > SELDOM * within.size() ? Integer.MAX_VALUE - 1 : margin;
    }

    /** Hardly a line of a text that is not broken begins with a small letter: many behind full lines are enough. */
    private static boolean smallBehindFull(List<SourceLine> lines, int width) {
        int small = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isFull(lines.get(i).text(), width) && !lines.get(i + 1).afterBlank()) {
                full++;
                small += Character.isLowerCase(lines.get(i + 1).text().charAt(0)) ? 1 : 0;
            }
        }
        return small >= FEWEST && small >= MOST * full;
    }

    /** Two lines of a list of persons, which no sentence goes over. */
    private static boolean areEntries(String one, String other) {
        return ENTRY.matcher(one).matches() && ENTRY.matcher(other).matches();
    }

    /**
     * How wide lines get that surely go on: the width at which the text was broken, but for a word that was long. Where
     * many of them had room, as in text that was printed in proportional type, no width tells anything, and it is 0.
     */
    private static int wrap(List<SourceLine> lines, int width) {
        List<Integer> going = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isWithinSentence(lines.get(i), lines.get(i + 1))
                    || isWithinChinese(lines.get(i), lines.get(i + 1), width)) {
                going.add(i);
            }
        }
        if (going.isEmpty()) {
            return width;
        }
        List<Integer> lengths = going.stream()
                .map(i -> Columns.of(lines.get(i).text()))
                .sorted()
                .toList();
        // The widest may be lines that were not broken at all.
        int wrap = lengths.get((int) (lengths.size() * (1 - SELDOM)));
        long roomy = going.stream()
                .filter(i -> isFull(lines.get(i).text(), width))
                .filter(i -> hadRoom(lines.get(i).text(), lines.get(i + 1).text(), wrap))
                .count();
        return roomy > SELDOM * going.size() ? 0 : wrap;
    }

    /** Whether the next word would have found room at the end of a line, so that the line ended there on purpose. */
    private static boolean hadRoom(String text, String next, int wrap) {
        return Columns.of(text) + Columns.ofFirst(next) + SLACK < wrap;
    }

    /** Whether a line is about as wide as the text. Rulers are as wide as they are. */
    private static boolean isFull(String text, int width) {
        return Columns.of(text) >= width * MOST && hasLetter(text);
    }

    private static boolean isHeadOfMail(String text) {
        return MAIL.matcher(text).lookingAt();
    }

    /** Whether a line has signs alone, and is no bracket or stop that found no room. */
    private static boolean isRuler(String text) {
        return text.length() > STOPS && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static boolean endsSentence(String text) {
        return ".?!。？！".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}

package app.diptych.importing.pdf;

import app.diptych.importing.assembly.roster.Affiliation;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.text.Hyphens;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to paragraphs, over columns and pages. A paragraph begins where there is more room above a line than is
 * usual, where a line is indented, where bold changes to plain or the size changes, and behind a line that had room for
 * the next word.
 */
final class Paragraphs {
    /** Times the usual distance of lines. */
    private static final double MORE_ROOM = 1.3;

    /** An indent, in sizes of the text: less is an uneven margin. */
    private static final double INDENT = 0.8;

    /** How much a line must have had free behind the next word, in sizes of the text. */
    private static final double FREE = 0.5;

    /** A line of less than this part of the column ends a paragraph whatever its last character is. */
    private static final double SHORT = 0.6;

    private static final Pattern COLON = Pattern.compile(".*[:：]");
    private static final Pattern ENDS = Pattern.compile("[.!?:;。！？：；…][\"'”’)\\]」』]*$");
    /** Latin ligatures, U+FB00 to U+FB06. */
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

    /** Points between the left edges of columns that are one. */
    private static final double SAME_PLACE = 4;
    /** Points by which the last words of lines leave the right edge open. */
    private static final double SAME_EDGE = 60;
    /** Words of a name. */
    private static final int MOST_NAMES = 6;
    /** Characters of a position and a house. */
    private static final int LONGEST_TITLE = 100;
    /** So many columns are looked at for where lines end. */
    private static final int MOST_COLUMNS = 400;

    private final double leading;
    private final List<Column> reaches;
    private final Hyphens hyphens;
    private final List<Item.Paragraph> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean bold;
    /** Whether what is gathered says who was named in bold before it. */
    private boolean entitled;

    private int page;
    private @Nullable Line last;
    private @Nullable Column lastColumn;

    private Paragraphs(List<Column> columns) {
        this.leading = leading(columns);
        // Of a few lines nobody knows whether one reached the edge.
        this.reaches = columns.stream().limit(MOST_COLUMNS).toList();
        this.hyphens = new Hyphens(columns.stream()
                .flatMap(column -> column.lines().stream())
                .map(line -> clean(line.text()))
                .toList());
    }

    /** The paragraphs of all columns in their order. */
    static List<Item.Paragraph> of(List<Column> columns) {
        Paragraphs paragraphs = new Paragraphs(columns);
        for (Column column : columns) {
            for (Line line : column.lines()) {
                paragraphs.add(line, column);
            }
        }
        paragraphs.flush();
        return List.copyOf(paragraphs.done);
    }

    /** The usual distance of two lines, in sizes: the smallest that one in ten has. */
    private static double leading(List<Column> columns) {
        Map<Long, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Column column : columns) {
            for (int i = 1; i < column.lines().size(); i++) {
                Line line = column.lines().get(i);
                double distance = line.baseline() - column.lines().get(i - 1).baseline();
                counts.merge(Math.round(distance / line.size() * 20), 1, Integer::sum);
                all++;
            }
        }
        int tenth = Math.max(1, all / 10);
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() >= 16 && entry.getValue() >= tenth)
                .mapToDouble(entry -> entry.getKey() / 20.0)
                .findFirst()
                .orElse(1.2);
    }

    private void add(Line line, Column column) {
        Line before = last;
        Column in = lastColumn;
        if (line.isRule()) {
            flush();
            last = null;
            return;
        }
        if (before != null && in != null && isRestOfLead(line, before, in)) {
            appendLead(line);
            last = line;
            lastColumn = column;
            return;
        }
        boolean behindTitle = entitled && before != null && in != null && !isRestOfTitle(line, before, in);
        if (behindTitle || before == null || in == null || begins(line, column, before, in)) {
            flush();
        }
        append(line);
        last = line;
        lastColumn = column;
    }

    @SuppressWarnings("ReferenceEquality") // the very column
    private boolean begins(Line line, Column column, Line before, Column in) {
        if (column.label() || in.label()) {
            return !(column.label() && in.label() && line.page() == before.page() && isNextRow(line, before));
        }
        boolean look = line.isBold() != before.isBold() || line.isItalic() != before.isItalic();
        if (look || Math.abs(line.size() - before.size()) > 0.15 * before.size()) {
            return true;
        }
        // Of one or two lines nobody knows how far they could have reached.
        boolean wrapped = in.lines().size() < 3
                ? !ENDS.matcher(before.text()).find()
                : !hadRoom(before, line, in) || Hyphens.isDivided(before.text());
        if (column != in) {
            // Over the end of a column only what goes on is joined.
            return line.isBold() || isIndented(line, column) || !(wrapped || goesOn(before, line));
        }
        double room = (line.baseline() - before.baseline()) / line.size();
        if (room > MORE_ROOM * leading || room < 0) {
            return true;
        }
        return (isIndented(line, column) && !isIndented(before, column))
                || (!wrapped && (ENDS.matcher(before.text()).find() || before.width() < SHORT * width(in)));
    }

    /** Whether a name goes on in the next line of its narrow column. */
    private static boolean isNextRow(Line line, Line before) {
        double room = (line.baseline() - before.baseline()) / line.size();
        return room > 0 && room < 1.5;
    }

    private static double width(Column column) {
        return column.right() - column.left();
    }

    private static boolean isIndented(Line line, Column column) {
        return line.left() - column.left() > INDENT * line.size() && line.left() - column.left() < 5 * line.size();
    }

    /** Whether the next word would have found room at the end of the line. */
    private boolean hadRoom(Line before, Line line, Column in) {
        Word first = line.words().getFirst();
        return before.right() + (first.right() - first.left()) + FREE * line.size() < reach(in);
    }

    /** How far the lines of columns reach that begin at the same place and are about as wide, on whatever page. */
    private double reach(Column column) {
        return reaches.stream()
                .filter(other -> Math.abs(other.left() - column.left()) < SAME_PLACE)
                .mapToDouble(Column::right)
                .filter(right -> right < column.right() + SAME_EDGE)
                .max()
                .orElse(column.right());
    }

    private static boolean goesOn(Line before, Line line) {
        return !ENDS.matcher(before.text()).find()
                || Character.isLowerCase(line.text().codePointAt(0));
    }

    private void append(Line line) {
        if (text.isEmpty()) {
            page = line.page();
            List<Word> lead = lead(line);
            if (!lead.isEmpty()) {
                done.add(new Item.Paragraph(clean(Line.text(lead)), true, Place.page(page)));
                List<Word> rest = line.words().subList(lead.size(), line.words().size());
                text.append(clean(Line.text(rest)));
                bold = false;
                entitled = isWhoThatIs(lead, rest);
                return;
            }
            bold = line.isBold();
            text.append(clean(line.text()));
        } else if (!clean(line.text()).isEmpty()) {
            hyphens.append(text, clean(line.text()));
        }
    }

    /** A name in bold, before plain words in the same line: with a colon, or with the person's position or house. */
    private static List<Word> lead(Line line) {
        int bold = 0;
        while (bold < line.words().size() && line.words().get(bold).bold()) {
            bold++;
        }
        if (bold == 0 || bold == line.words().size()) {
            return List.of();
        }
        List<Word> lead = line.words().subList(0, bold);
        boolean colon = COLON.matcher(lead.getLast().text()).matches();
        return colon
                        || isWhoThatIs(
                                lead, line.words().subList(bold, line.words().size()))
                ? lead
                : List.of();
    }

    /** Whether who speaks, in bold, filled the line before and ends with a colon in this one. */
    private boolean isRestOfLead(Line line, Line before, Column in) {
        List<Word> lead = bold && text.indexOf(":") < 0 && text.indexOf("：") < 0 ? lead(line) : List.of();
        return !lead.isEmpty()
                && COLON.matcher(lead.getLast().text()).matches()
                && before.isBold()
                && !ENDS.matcher(before.text()).find()
                && line.page() == before.page()
                && (line.baseline() - before.baseline()) / line.size() <= MORE_ROOM * leading
                && !hadRoom(before, line, in);
    }

    private void appendLead(Line line) {
        int lead = lead(line).size();
        hyphens.append(text, clean(Line.text(line.words().subList(0, lead))));
        flush();
        page = line.page();
        bold = false;
        text.append(clean(Line.text(line.words().subList(lead, line.words().size()))));
    }

    /** Whether a title that filled its line goes on in the next. */
    private boolean isRestOfTitle(Line line, Line before, Column in) {
        return !hadRoom(before, line, in)
                && line.width() < SHORT * width(in)
                && !ENDS.matcher(line.text()).find();
    }

    private static boolean isWhoThatIs(List<Word> name, List<Word> behind) {
        String text = clean(Line.text(behind));
        // A subject in bold is a name by its form, but then the sentence goes on.
        boolean entitles = text.length() <= LONGEST_TITLE
                && text.codePoints().filter(Character::isLetter).limit(1).noneMatch(Character::isLowerCase);
        return entitles
                && SpeakerShape.isName(clean(Line.text(name)), MOST_NAMES)
                && !ENDS.matcher(text).find()
                && (SpeakerShape.isRole(text) || Affiliation.isHouse(text));
    }

    private void flush() {
        String whole = text.toString().strip();
        text.setLength(0);
        entitled = false;
        if (!whole.isBlank()) {
            done.add(new Item.Paragraph(whole, bold, Place.page(page)));
        }
    }

    private static String clean(String text) {
        Matcher ligature = LIGATURE.matcher(text);
        String plain = ligature.replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
        return plain.replaceAll("[\\p{Cntrl}\u200b\u00a0\\s]+", " ").strip();
    }
}

package app.diptych.importing.plain;

import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.assembly.roster.Affiliation;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.SourceLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table drawn with bars, as Markdown has it, with a column of names and one or two of what they say. */
final class TableRows {
    private static final Pattern ROW = Pattern.compile("\\|.*\\|");
    private static final Pattern RULE = Pattern.compile("[|:\\s-]{3,}");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern TIME =
            Pattern.compile("(?i)[\\[(]?\\d[\\d:.]*\\s*(?:[ap]\\.?\\s?m\\.?)?(?: [A-Z]{2,4}\\.?)?[\\])]?");
    /** Abbreviations of single letters, and those behind names. */
    private static final Pattern INITIALS =
            Pattern.compile("\\b(?:\\p{L}\\.\\s?){2,}$|\\b(?:Jr|Sr|Esq|Dept|Mgr|Dir|Pres)\\.$");

    private static final int FEWEST = 3;
    private static final int WORDS = 6;
    /** Characters that a cell of a column has on average where something is said in it. */
    private static final int SAYS = 12;
    /** This part of a column must be names. */
    private static final double MOST = 0.7;

    private final List<List<String>> rows = new ArrayList<>();
    private final int names;
    private final int width;

    private TableRows(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            rows.add(cells(line));
        }
        width = rows.isEmpty() ? 0 : rows.getLast().size();
        names = rows.stream().allMatch(row -> row.size() == width) ? column() : -1;
    }

    /** The items of the rows from a line on, and how many lines they take; empty where no table begins there. */
    static Optional<List<Item>> of(List<SourceLine> lines) {
        List<SourceLine> rows = lines.stream().filter(line -> !isRule(line)).toList();
        // The first row names the columns if a rule stands under it.
        boolean ruled = lines.size() > 1 && !isRule(lines.getFirst()) && isRule(lines.get(1));
        if (rows.size() <= FEWEST) {
            return Optional.empty();
        }
        TableRows table = new TableRows(ruled ? rows.subList(1, rows.size()) : rows);
        return table.names < 0
                ? Optional.empty()
                : Optional.of(table.items(ruled ? rows.subList(1, rows.size()) : rows));
    }

    private static boolean isRule(SourceLine line) {
        return RULE.matcher(line.text()).matches();
    }

    /** How many lines from one on are rows. */
    static int length(List<SourceLine> lines, int from) {
        int to = from;
        while (to < lines.size()
                && (ROW.matcher(lines.get(to).text()).matches()
                        || (to > from && RULE.matcher(lines.get(to).text()).matches()))) {
            to++;
        }
        return to - from;
    }

    private static List<String> cells(SourceLine line) {
        String text = line.text();
        return Arrays.stream(BAR.split(text.substring(1, text.length() - 1), -1))
                .map(String::strip)
                .toList();
    }

    /** The first column that has names for the most part, of which one returns or conducts; -1 where there is none. */
    private int column() {
        for (int i = 0; i < width; i++) {
            int column = i;
            List<String> cells = rows.stream()
                    .map(row -> row.get(column))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            long named = cells.stream().filter(TableRows::isName).count();
            boolean returns = cells.stream().distinct().count() < cells.size()
                    || cells.stream().anyMatch(SpeakerShape::isOperator);
            if (named >= FEWEST && named >= MOST * cells.size() && returns) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isName(String cell) {
        return SpeakerShape.isOperator(cell)
                || HanName.is(cell)
                || (cell.indexOf(' ') > 0
                        && SpeakerShape.isName(SpeakerShape.name(cell), WORDS)
                        && !Affiliation.isHouse(SpeakerShape.name(cell)));
    }

    private List<Item> items(List<SourceLine> lines) {
        List<Item> items = new ArrayList<>();
        String speaker = "";
        for (int row = 0; row < rows.size(); row++) {
            Place place = Place.line(lines.get(row).number());
            String name = rows.get(row).get(names);
            if (!name.isEmpty() && !name.equals(speaker)) {
                items.add(new Item.Speaker(name, null, place));
                speaker = name;
            }
            for (int column = 0; column < width; column++) {
                String cell = rows.get(row).get(column);
                if (column != names && !cell.isEmpty() && (says(column) || isSaid(cell))) {
                    items.add(new Item.Paragraph(cell, false, place));
                }
            }
        }
        return items;
    }

    /** Whether a cell of a narrow column is said: the times and houses of those who speak end with a full stop too. */
    private static boolean isSaid(String cell) {
        boolean names = TIME.matcher(cell).matches() || (Affiliation.isHouse(cell) && !Speech.isClause(cell));
        return Speech.endsSentence(cell) && !names && !INITIALS.matcher(cell).find();
    }

    private boolean says(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).sum() >= SAYS * rows.size();
    }
}

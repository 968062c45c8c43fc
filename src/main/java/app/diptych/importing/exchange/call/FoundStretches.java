package app.diptych.importing.exchange.call;

import app.diptych.importing.exchange.ExchangeRow;
import app.diptych.importing.layout.Block;
import app.diptych.importing.layout.Cutter;
import app.diptych.importing.layout.Layout;
import app.diptych.importing.pairing.Pair;
import app.diptych.importing.stretch.Stretch;
import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import app.diptych.model.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that do not say who speaks: those that are speaker lines are found as in a text where English and Chinese stand line
 * by line. A row is a paragraph, and its two sides stay together.
 */
final class FoundStretches {
    private final List<ExchangeRow> rows;

    private FoundStretches(List<ExchangeRow> rows) {
        this.rows = rows;
    }

    static List<Stretch> of(List<ExchangeRow> printed, List<Warning> warnings) {
        List<ExchangeRow> rows = NamesInCells.parted(printed);
        List<Stretch> named = NamedRows.of(rows);
        if (!named.isEmpty()) {
            return named;
        }
        FoundStretches found = new FoundStretches(rows);
        List<Warning> ofLines = new ArrayList<>();
        Layout layout = Cutter.cut(found.lines(), ofLines);
        // The numbers of lines mean nothing in such a file.
        ofLines.forEach(warning -> warnings.add(new Warning(null, warning.message())));
        List<SourceLine> opening = new ArrayList<>(layout.opening());
        opening.addAll(layout.publisher());
        List<Stretch> stretches = new ArrayList<>();
        if (!opening.isEmpty()) {
            opening.sort(java.util.Comparator.comparingInt(SourceLine::number));
            stretches.add(new Stretch(null, found.pairs(opening)));
        }
        for (Block block : layout.blocks()) {
            stretches.add(new Stretch(block.speaker(), found.pairs(block.lines())));
        }
        return stretches;
    }

    /** English and Chinese in turns; both lines of a row have its number. */
    private List<SourceLine> lines() {
        List<SourceLine> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            add(lines, row + 1, rows.get(row).english());
            add(lines, row + 1, rows.get(row).chinese());
        }
        return lines;
    }

    private static void add(List<SourceLine> lines, int number, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new SourceLine(number, text.strip(), false));
        }
    }

    private List<Pair> pairs(List<SourceLine> lines) {
        List<Pair> pairs = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            SourceLine first = lines.get(at);
            boolean two = at + 1 < lines.size() && lines.get(at + 1).number() == first.number();
            if (two) {
                pairs.add(new Pair(first, lines.get(at + 1)));
            } else {
                pairs.add(isEnglish(first) ? new Pair(first, null) : new Pair(null, first));
            }
            at += two ? 2 : 1;
        }
        return pairs;
    }

    private boolean isEnglish(SourceLine line) {
        String english = rows.get(line.number() - 1).english();
        String chinese = rows.get(line.number() - 1).chinese();
        if (english != null && english.strip().equals(line.text())) {
            return true;
        }
        return (chinese == null || !chinese.strip().equals(line.text())) && Writing.of(line.text()) == Writing.ENGLISH;
    }
}

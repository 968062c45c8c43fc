package app.diptych.ui.reader;

import app.diptych.model.Language;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.flow.Place;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Row;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.reader.select.Words;
import java.util.BitSet;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Moves the caret by key: characters, words, lines and passages, within one column. */
final class Caret {
    /** Pixels kept free above and below the caret when the view follows it. */
    private static final double MARGIN = 12;

    private final ReaderViewModel model;
    private final Flow<Row> flow;
    private final Words words;
    /** The x that Up and Down keep to, over lines that are shorter; good as long as the selection is {@link #kept}. */
    private double x;

    private @Nullable Selection kept;
    private boolean vertical;

    Caret(ReaderViewModel model, Flow<Row> flow, Words words) {
        this.model = model;
        this.flow = flow;
        this.words = words;
    }

    /**
     * Moves as a key says. Without a caret the first key only brings one, to the passage that the reader is at.
     *
     * @param far whether Ctrl is held: words instead of characters, passages instead of lines, the call instead of the
     *     line
     * @param extend whether Shift is held: the selection's other end stays
     * @return whether the key means anything here
     */
    boolean move(KeyCode code, boolean far, boolean extend) {
        Call call = model.call().get();
        Selection now = model.selection().get();
        if (call == null || flow.first() < 0) {
            return false;
        }
        if (now != null && !model.columns().get().show(now.column())) {
            now = null;
        }
        vertical = false;
        Selection from = now == null ? begin(call) : now;
        Selection to = now == null && !extend ? from : moved(call, from, code, far, extend);
        if (to == null) {
            return false;
        }
        Selection set = extend ? to : new Selection(to.column(), to.caret(), to.caret(), to.lineEnd());
        model.selection().set(set);
        kept = vertical ? set : null;
        model.setCurrent(set.caret().passage());
        follow(set);
        return true;
    }

    private @Nullable Selection moved(Call call, Selection from, KeyCode code, boolean far, boolean extend) {
        boolean collapse = !extend && !from.isEmpty();
        return switch (code) {
            case LEFT -> collapse && !far ? to(from, from.start()) : to(from, back(call, from, far));
            case RIGHT -> collapse && !far ? to(from, from.end()) : to(from, on(call, from, far));
            case UP -> far ? to(from, passageUp(call, from)) : lines(call, from, -1, 1);
            case DOWN -> far ? to(from, passageDown(call, from)) : lines(call, from, 1, 1);
            case PAGE_UP -> lines(call, from, -1, page(from.column()));
            case PAGE_DOWN -> lines(call, from, 1, page(from.column()));
            case HOME -> far ? to(from, new Position(0, 0)) : lineStart(from);
            case END -> far ? to(from, end(call, from.column())) : lineEnd(call, from);
            default -> null;
        };
    }

    private static Selection to(Selection from, Position caret) {
        return new Selection(from.column(), from.anchor(), caret);
    }

    /** A caret at the passage that the reader is at, or the first in sight. */
    private Selection begin(Call call) {
        Language column = model.columns().get().show(Language.EN) ? Language.EN : Language.ZH;
        int current = model.current().get();
        int passage = current >= flow.first() && current <= flow.last() ? current : flow.first();
        if (call.passage(passage).text(column) == null && model.columns().get().show(column.other())) {
            column = column.other();
        }
        return Selection.at(column, new Position(passage, 0));
    }

    private Position back(Call call, Selection from, boolean word) {
        Position at = from.caret();
        String text = text(call, from.column(), at.passage());
        if (at.offset() > 0) {
            int offset = word ? words.previousWord(text, at.offset()) : Words.previousCharacter(text, at.offset());
            return new Position(at.passage(), offset);
        }
        int above = neighbour(call, from.column(), at.passage(), -1);
        return above < 0
                ? at
                : new Position(above, text(call, from.column(), above).length());
    }

    private Position on(Call call, Selection from, boolean word) {
        Position at = from.caret();
        String text = text(call, from.column(), at.passage());
        if (at.offset() < text.length()) {
            int offset = word ? words.nextWord(text, at.offset()) : Words.nextCharacter(text, at.offset());
            return new Position(at.passage(), offset);
        }
        int below = neighbour(call, from.column(), at.passage(), 1);
        return below < 0 ? at : new Position(below, 0);
    }

    private Position passageUp(Call call, Selection from) {
        Position at = from.caret();
        int above = at.offset() > 0 ? at.passage() : neighbour(call, from.column(), at.passage(), -1);
        return new Position(Math.max(0, above), 0);
    }

    private Position passageDown(Call call, Selection from) {
        int below = neighbour(call, from.column(), from.caret().passage(), 1);
        return below < 0 ? end(call, from.column()) : new Position(below, 0);
    }

    /** Up or down by lines at the same x; from the first line to the start, from the last to the end. */
    private Selection lines(Call call, Selection from, int by, int count) {
        Selection at = from;
        double keep = from.equals(kept) ? x : xOf(from);
        for (int i = 0; i < count; i++) {
            at = line(call, at, by, keep);
        }
        x = keep;
        vertical = true;
        return at;
    }

    private Selection line(Call call, Selection from, int by, double keep) {
        Position at = from.caret();
        Paragraph paragraph = shown(at.passage()).paragraph(from.column());
        int line = paragraph.lineOf(place(from)) + by;
        if (line >= 0 && line < paragraph.lineStarts().size()) {
            return in(from, at.passage(), paragraph, line, keep);
        }
        int passage = neighbour(call, from.column(), at.passage(), by);
        if (passage < 0) {
            return to(from, by < 0 ? new Position(at.passage(), 0) : end(call, from.column()));
        }
        Paragraph next = shown(passage).paragraph(from.column());
        return in(from, passage, next, by > 0 ? 0 : next.lineStarts().size() - 1, keep);
    }

    private static Selection in(Selection from, int passage, Paragraph paragraph, int line, double x) {
        double y = paragraph
                        .caret(new Place(paragraph.lineStarts().get(line), false))
                        .getMinY()
                + 1;
        Place place = paragraph.placeAt(x, y);
        return new Selection(from.column(), from.anchor(), new Position(passage, place.offset()), place.lineEnd());
    }

    private Selection lineStart(Selection from) {
        Paragraph paragraph = shown(from.caret().passage()).paragraph(from.column());
        int start = paragraph.lineStarts().get(paragraph.lineOf(place(from)));
        return to(from, new Position(from.caret().passage(), start));
    }

    private Selection lineEnd(Call call, Selection from) {
        int passage = from.caret().passage();
        String text = text(call, from.column(), passage);
        Paragraph paragraph = shown(passage).paragraph(from.column());
        List<Integer> starts = paragraph.lineStarts();
        int line = paragraph.lineOf(place(from));
        if (line + 1 >= starts.size()) {
            return to(from, new Position(passage, text.length()));
        }
        int end = starts.get(line + 1);
        // English ends its lines with a space, before which the caret stands; Chinese has none.
        boolean space = Character.isWhitespace(text.charAt(end - 1));
        return new Selection(from.column(), from.anchor(), new Position(passage, space ? end - 1 : end), !space);
    }

    private double xOf(Selection from) {
        return shown(from.caret().passage())
                .paragraph(from.column())
                .caret(place(from))
                .getMinX();
    }

    private static Place place(Selection selection) {
        return new Place(selection.caret().offset(), selection.lineEnd());
    }

    private int page(Language column) {
        Row row = shown(flow.first());
        return Math.max(1, (int) (flow.getHeight() / row.paragraph(column).pitch()) - 1);
    }

    /** The row of a passage, which is brought into sight if it is not. */
    private Row shown(int passage) {
        if (model.leftOut().get().get(passage)) {
            // To the call's very start or end, which are left out: the caret must be seen.
            model.leftOut().set(new BitSet());
        }
        Row row = flow.live(passage);
        if (row == null) {
            flow.reveal(passage);
            flow.layout();
            row = flow.live(passage);
        }
        if (row == null) {
            throw new IllegalStateException("passage " + passage + " was revealed and is not there");
        }
        return row;
    }

    /** Scrolls by as little as shows the caret. */
    private void follow(Selection at) {
        Row row = shown(at.caret().passage());
        flow.layout();
        Paragraph paragraph = row.paragraph(at.column());
        Rectangle2D caret = paragraph.caret(place(at));
        double top = row.getLayoutY() + paragraph.getLayoutY() + caret.getMinY() - MARGIN;
        double bottom = top + caret.getHeight() + 2 * MARGIN;
        if (top < 0) {
            flow.scrollBy(Math.floor(top));
        } else if (bottom > flow.getHeight()) {
            flow.scrollBy(Math.ceil(bottom - flow.getHeight()));
        }
    }

    private boolean isNotThere(Call call, Language column, int passage) {
        return call.passage(passage).text(column) == null
                || model.leftOut().get().get(passage);
    }

    /** The next passage shown that has the language, -1 where there is none. */
    private int neighbour(Call call, Language column, int passage, int by) {
        int next = passage + by;
        while (next >= 0 && next < call.size() && isNotThere(call, column, next)) {
            next += by;
        }
        return next < call.size() ? Math.max(-1, next) : -1;
    }

    private static Position end(Call call, Language column) {
        return new Position(call.size() - 1, text(call, column, call.size() - 1).length());
    }

    private static String text(Call call, Language column, int passage) {
        String text = call.passage(passage).text(column);
        return text == null ? "" : text;
    }
}

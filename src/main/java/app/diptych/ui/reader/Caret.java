package app.diptych.ui.reader;

import app.diptych.model.Language;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Row;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Moves the caret's end of the selection by key: characters, words and lines, across passages. */
final class Caret {
    private final ReaderViewModel model;
    private final Flow<Row> flow;

    Caret(ReaderViewModel model, Flow<Row> flow) {
        this.model = model;
        this.flow = flow;
    }

    /**
     * Moves as a key with Shift says.
     *
     * @param far whether Ctrl is held too: words instead of characters, the call instead of the line
     * @return whether the key means anything here
     */
    boolean move(KeyCode code, boolean far) {
        Call call = model.call().get();
        Selection now = selection(call);
        if (call == null || now == null) {
            return false;
        }
        Position at = now.caret();
        Position to = switch (code) {
            case LEFT -> back(call, now.column(), at, far);
            case RIGHT -> on(call, now.column(), at, far);
            case UP -> line(call, now.column(), at, -1);
            case DOWN -> line(call, now.column(), at, 1);
            case HOME -> far ? new Position(0, 0) : lineEnd(call, now.column(), at, false);
            case END -> far ? end(call, now.column()) : lineEnd(call, now.column(), at, true);
            default -> null;
        };
        if (to == null) {
            return false;
        }
        model.selection().set(now.to(to));
        if (to.passage() != at.passage()) {
            flow.reveal(to.passage());
        }
        return true;
    }

    /** The selection, or an empty one at the current passage to begin from. */
    private @Nullable Selection selection(@Nullable Call call) {
        Selection now = model.selection().get();
        if (now != null || call == null || flow.first() < 0) {
            return now;
        }
        Language column = model.columns().get().show(Language.EN) ? Language.EN : Language.ZH;
        Position start = new Position(Math.max(model.current().get(), flow.first()), 0);
        return new Selection(column, start, start);
    }

    private static Position back(Call call, Language column, Position at, boolean word) {
        String text = text(call, column, at.passage());
        if (at.offset() == 0) {
            return at.passage() == 0
                    ? at
                    : new Position(
                            at.passage() - 1,
                            text(call, column, at.passage() - 1).length());
        }
        return new Position(
                at.passage(),
                word ? Words.previousWord(text, at.offset()) : Words.previousCharacter(text, at.offset()));
    }

    private static Position on(Call call, Language column, Position at, boolean word) {
        String text = text(call, column, at.passage());
        if (at.offset() >= text.length()) {
            return at.passage() == call.size() - 1 ? at : new Position(at.passage() + 1, 0);
        }
        return new Position(
                at.passage(), word ? Words.nextWord(text, at.offset()) : Words.nextCharacter(text, at.offset()));
    }

    /** The place above or below the caret; the text's end where the passage ends or is out of sight. */
    private Position line(Call call, Language column, Position at, int by) {
        Row row = flow.live(at.passage());
        if (row != null) {
            Paragraph paragraph = row.paragraph(column);
            Rectangle2D caret = paragraph.caret(at.offset());
            List<Integer> starts = paragraph.lineStarts();
            int next = lineOf(starts, at.offset()) + by;
            if (next >= 0 && next < starts.size()) {
                double y = caret.getMinY() + caret.getHeight() / 2 + by * paragraph.pitch();
                return new Position(at.passage(), paragraph.offsetAt(caret.getMinX(), y));
            }
        }
        int passage = at.passage() + by;
        if (passage < 0) {
            return new Position(0, 0);
        }
        if (passage >= call.size()) {
            return end(call, column);
        }
        return new Position(passage, by < 0 ? text(call, column, passage).length() : 0);
    }

    private Position lineEnd(Call call, Language column, Position at, boolean end) {
        Row row = flow.live(at.passage());
        int length = text(call, column, at.passage()).length();
        if (row == null) {
            return new Position(at.passage(), end ? length : 0);
        }
        List<Integer> starts = row.paragraph(column).lineStarts();
        int line = lineOf(starts, at.offset());
        int behind = line + 1 < starts.size() ? starts.get(line + 1) - 1 : length;
        return new Position(at.passage(), Math.min(length, end ? Math.max(at.offset(), behind) : starts.get(line)));
    }

    private static int lineOf(List<Integer> starts, int offset) {
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= offset) {
            line++;
        }
        return line;
    }

    private static Position end(Call call, Language column) {
        return new Position(call.size() - 1, text(call, column, call.size() - 1).length());
    }

    private static String text(Call call, Language column, int passage) {
        String text = call.passage(passage).text(column);
        return text == null ? "" : text;
    }
}

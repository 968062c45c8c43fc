package app.diptych.ui.reader;

import app.diptych.model.Language;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.reader.copy.Quotation;
import app.diptych.ui.reader.copy.SideBySide;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.support.Texts;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** Puts on the clipboard what is selected, in one form or another; leaves it alone where there is nothing to copy. */
public final class Copying {
    private final ReaderViewModel model;
    private final Texts texts;

    /** @param texts the reader's bundle, for the headings of a table */
    public Copying(ReaderViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** Copies the words selected. */
    public void text() {
        String text = model.selectedText();
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Copies the words selected, or else the current passage, in quotation marks with their citation. */
    public void quotation() {
        Call call = model.call().get();
        Selection wanted = wanted(call);
        String text = call == null || wanted == null ? "" : Quotation.of(call.transcript(), wanted);
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Copies the passages selected, or else the current one, in both languages: as text with tabs and as a table. */
    public void bothLanguages() {
        Call call = model.call().get();
        Selection wanted = wanted(call);
        if (call != null && wanted != null) {
            SideBySide table = new SideBySide(
                    call.transcript(),
                    wanted.start().passage(),
                    wanted.end().passage(),
                    model.appearance().get().arrangement() == Arrangement.CHINESE_LEFT ? Language.ZH : Language.EN,
                    new SideBySide.Headings(
                            texts.get("table.number"),
                            texts.get("table.speaker"),
                            texts.get("column.english"),
                            texts.get("column.chinese")));
            ClipboardContent content = new ClipboardContent();
            content.putString(table.tsv());
            content.putHtml(table.html());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** What is selected, or the whole passage of the caret, or else the current one; null where there is none. */
    private @Nullable Selection wanted(@Nullable Call call) {
        Selection now = model.selection().get();
        if (call == null || (now != null && !now.isEmpty())) {
            return now;
        }
        int passage = now == null ? model.current().get() : now.caret().passage();
        if (passage < 0) {
            return null;
        }
        Language column = now == null ? firstShown() : now.column();
        if (call.passage(passage).text(column) == null) {
            column = column.other();
        }
        String text = call.passage(passage).text(column);
        int end = text == null ? 0 : text.length();
        return new Selection(column, new Position(passage, 0), new Position(passage, end));
    }

    private Language firstShown() {
        return model.columns().get().show(Language.EN) ? Language.EN : Language.ZH;
    }
}

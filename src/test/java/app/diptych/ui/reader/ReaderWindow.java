package app.diptych.ui.reader;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.support.FxTest;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;

/** A reader in a window with an invented call of 123 passages. */
abstract class ReaderWindow extends FxTest {
    ReaderViewModel model;
    ReaderView view;

    @BeforeEach
    void open() {
        model = new ReaderViewModel();
        view = show(818, 820, () -> new ReaderView(model, new Texts("reader", Locale.ENGLISH)));
        act(() -> model.analysis().set(InventedCall.of(123)));
        act(() -> view.flow().requestFocus());
        act(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("what was there before");
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    String english(int passage) {
        return model.analysis().get().transcript().passages().get(passage).english();
    }

    String chinese(int passage) {
        return model.analysis().get().transcript().passages().get(passage).chinese();
    }

    Paragraph paragraph(int passage, Language language) {
        return view.flow().live(passage).paragraph(language);
    }

    /** The left edge of a character, on the screen. */
    Point2D point(int passage, Language language, int offset) {
        return onFx(() -> {
            Paragraph paragraph = paragraph(passage, language);
            Rectangle2D box = paragraph.boxes(new Span(offset, offset + 1)).getFirst();
            return paragraph.localToScreen(box.getMinX() + 1, (box.getMinY() + box.getMaxY()) / 2);
        });
    }

    void caretAt(Language language, int passage, int offset) {
        act(() -> model.selection().set(Selection.at(language, new Position(passage, offset))));
    }

    /** Presses keys together, the last of them once. */
    void keys(KeyCode... codes) {
        robot.push(codes);
        settle();
    }

    Position caret() {
        return model.selection().get().caret();
    }

    /** The caret that is drawn in a side of a passage, in its coordinates; null where none is. */
    Rectangle2D drawnCaret(int passage, Language language) {
        return onFx(() -> {
            for (Node node : paragraph(passage, language).lookupAll(".reader-caret")) {
                if (node.isVisible()) {
                    var bounds = node.getBoundsInParent();
                    return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
                }
            }
            return null;
        });
    }

    /**
     * A mouse event made by hand: the robot's events on this platform know nothing of keys and buttons that are held, and
     * on a busy machine its clicks may come too far apart to be one double click.
     */
    void mouse(EventType<MouseEvent> type, Point2D screen, int clicks, boolean shift) {
        act(() -> {
            Point2D at = view.localToScene(view.screenToLocal(screen));
            Event.fireEvent(
                    view.flow(),
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            screen.getX(),
                            screen.getY(),
                            MouseButton.PRIMARY,
                            clicks,
                            shift,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        });
    }

    /** Clicks so many times at one place; the last press is still held. */
    void pressAgain(Point2D screen, int clicks) {
        for (int i = 1; i <= clicks; i++) {
            mouse(MouseEvent.MOUSE_PRESSED, screen, i, false);
            if (i < clicks) {
                mouse(MouseEvent.MOUSE_RELEASED, screen, i, false);
            }
        }
    }

    void click(Point2D screen, int clicks) {
        pressAgain(screen, clicks);
        mouse(MouseEvent.MOUSE_RELEASED, screen, clicks, false);
    }

    static String clipboard() {
        return onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    static String clipboardHtml() {
        return onFx(() -> (String) Clipboard.getSystemClipboard().getContent(DataFormat.HTML));
    }
}

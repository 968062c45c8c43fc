package app.diptych.ui;

import app.diptych.check.Pair;
import app.diptych.model.Language;
import app.diptych.review.segment.Cell;
import app.diptych.review.segment.Segment;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.review.row.ReviewRow;
import app.diptych.ui.review.view.ReviewView;
import app.diptych.ui.shell.Mode;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.util.Duration;

/** The real window in the review of a small call. */
abstract class ReviewWindow extends RealWindow {
    /** Two passages of three and two sentences, and one with a number that differs. */
    void openReview() {
        settings.welcomed().set(true);
        settings.findingsInFront().set(true);
        open(
                Pair.analysis(
                        "zh-Hant",
                        "We sold 40 lamps in Oslo. Costs fell by 7%, and margins rose. We opened 12 stores.",
                        "我們在奧斯陸賣出 40 盞燈。成本下降 7%,利潤率上升。我們開了 12 家店。",
                        "Cash was $30 million. Debt was $5 million.",
                        "現金為 3,000 萬美元。負債為 500 萬美元。",
                        "Revenue grew 12% this year.",
                        "今年營收成長 21%。"),
                1440,
                900);
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
    }

    ReviewViewModel review() {
        return panels.review();
    }

    ReviewView view() {
        return (ReviewView) node("review");
    }

    /** Waits longer than the pause before the call is checked anew, and for what comes of it. */
    void recheck() {
        pause(Duration.millis(500));
        rest();
        await(() -> review().rows().get().isChecked(Math.max(0, review().row().get())));
    }

    /** The rows shown, as a person reads them: ¶ or not, mark, both texts, state. */
    List<String> shown() {
        return onFx(() -> {
            view().flow().measureAll();
            List<String> rows = new java.util.ArrayList<>();
            view().flow().forEachLive((_, row) -> rows.add(said(row)));
            return rows;
        });
    }

    private static String said(ReviewRow row) {
        String number = text(row, ".review-number");
        return (number.isEmpty() ? "" : "¶" + number + " ")
                + row.paragraph(Language.EN).text()
                + " " + text(row, ".review-mark") + " "
                + row.paragraph(Language.ZH).text()
                + " | " + text(row, ".review-state-word")
                + (row.edited(Language.EN).isVisible() ? " | English edited" : "")
                + (row.edited(Language.ZH).isVisible() ? " | Chinese edited" : "")
                + (text(row, ".review-note").isEmpty() ? "" : " | " + text(row, ".review-note"));
    }

    private static String text(ReviewRow row, String style) {
        Label label = (Label) row.lookup(style);
        return label.isVisible() ? label.getText() : "";
    }

    /** The row by its number, as it is drawn. */
    ReviewRow row(int number) {
        return onFx(() ->
                Objects.requireNonNull(view().flow().live(review().rows().get().index(number)), "row " + number));
    }

    Segment segment(int number) {
        return onFx(() -> review().rows().get().get(number));
    }

    String chinese(int number) {
        return segment(number).chinese().text();
    }

    Cell cell(int number) {
        return segment(number).chinese();
    }

    int at() {
        return onFx(() -> review().row().get());
    }

    void goTo(int number) {
        act(() -> {
            view().requestFocus();
            review().goTo(number);
        });
    }

    void click(String id) {
        act(() -> ((Button) node(id)).fire());
    }

    String said(String id) {
        return onFx(() -> ((Labeled) node(id)).getText());
    }

    /** An item of the menu bar. */
    MenuItem item(String id) {
        return onFx(() -> ((MenuBar) node("menu-bar"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(each -> id.equals(each.getId()))
                        .findFirst()
                        .orElseThrow());
    }

    String itemText(String id) {
        MenuItem found = item(id);
        return onFx(found::getText);
    }

    void with(KeyCode modifier, KeyCode key) {
        robot.press(modifier).push(key).release(modifier);
        settle();
    }

    TextArea editor() {
        return (TextArea) node("review-editor");
    }

    boolean isEditing() {
        return onFx(() -> editor().isVisible());
    }

    /** A node of any window that is open, or null. */
    Node anywhere(String id) {
        return onFx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    /** A point on the screen: before a character of a cell. */
    Point2D before(int number, Language side, int offset) {
        ReviewRow row = row(number);
        return onFx(() -> {
            Bounds box = row.paragraph(side).localToScreen(row.paragraph(side).getBoundsInLocal());
            var caret = row.paragraph(side).caret(new app.diptych.ui.reader.flow.Place(offset, false));
            return new Point2D(box.getMinX() + caret.getMinX() + 1, box.getMinY() + caret.getMinY() + 8);
        });
    }
}

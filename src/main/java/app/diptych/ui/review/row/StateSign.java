package app.diptych.ui.review.row;

import app.diptych.review.segment.Segment;
import java.util.List;
import javafx.scene.shape.SVGPath;

/** How far a row is, by shape: nobody has to tell colours apart. Nine pixels wide and high. */
final class StateSign extends SVGPath {
    private String shown = "";

    StateSign() {
        getStyleClass().setAll("review-state");
        setMouseTransparent(true);
    }

    void show(Segment row) {
        String kind = kind(row);
        if (!kind.equals(shown)) {
            shown = kind;
            setContent(outline(kind));
            getStyleClass().setAll(List.of("review-state", "review-state-" + kind));
        }
    }

    private static String kind(Segment row) {
        if (row.needsReview()) {
            return "marked";
        }
        return switch (row.state()) {
            case INITIAL -> "initial";
            case TRANSLATED -> "translated";
            case REVIEWED -> "reviewed";
            case FINAL -> "final";
        };
    }

    private static String outline(String kind) {
        return switch (kind) {
            case "marked" -> "M1.5 0.5 L1.5 9 M1.5 1 L8.5 1 L6.8 3.2 L8.5 5.4 L1.5 5.4";
            case "initial" -> "M1 4.5 L8 4.5";
            case "translated" -> "M4.5 1 a3.5 3.5 0 1 0 0.01 0 z";
            case "reviewed" -> "M0.8 5 L3.4 7.8 L8.4 1.6";
            default -> "M0.3 5.2 L2.3 7.8 L6 2.2 M4.4 7.2 L5 7.8 L8.9 2.2";
        };
    }
}

package app.diptych.ui.shell.window;

import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.Status;
import app.diptych.ui.shell.finding.FindingCommands;
import app.diptych.ui.shell.review.ReviewCommands;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/** The bar at the bottom: what was read, how it was read. */
final class StatusView extends StatusBar {
    private final Lettering lettering;
    private final Texts texts;
    private final Runnable showWarnings;
    private final FindingStatus findings;
    private final ReviewStatus review;

    StatusView(
            ShellViewModel shell,
            FindingCommands findings,
            ReviewCommands review,
            Runnable showWarnings,
            Lettering lettering,
            Texts texts,
            Lifetime lifetime) {
        this.lettering = lettering;
        this.texts = texts;
        this.showWarnings = showWarnings;
        this.findings = new FindingStatus(findings, lettering, new Texts("findings", texts.locale()), lifetime);
        this.review = new ReviewStatus(review, lettering, new Texts("review", texts.locale()), lifetime);
        setId("status");
        getStyleClass().add("shell-status");
        setText("");
        // It only tells something: the way of the Tab key does not lead here.
        setFocusTraversable(false);
        lifetime.hold(shell.current().subscribe(this::show));
    }

    private void show(@Nullable Call call) {
        getLeftItems().clear();
        getRightItems().clear();
        if (call == null) {
            return;
        }
        Status status = Status.of(call);
        getLeftItems()
                .addAll(
                        label("status-passages", texts.get("status.passages", status.passages())),
                        label(
                                "status-figures",
                                texts.get("status.figures", status.english(), status.chinese(), status.agreeing())));
        getLeftItems().addAll(findings.count(), review.reviewed(), findings.news());
        if (status.warnings() > 0) {
            getLeftItems().add(warnings(status.warnings()));
        }
        String time = texts.get("status.time", status.milliseconds());
        String charset = status.charset();
        getRightItems().add(review.saving());
        getRightItems().add(label("status-source", charset == null ? time : charset + " · " + time));
    }

    private Hyperlink warnings(int count) {
        Hyperlink link = new Hyperlink(texts.get("status.warnings", count));
        link.setId("status-warnings");
        link.getStyleClass().add("shell-warnings");
        link.setOnAction(_ -> {
            link.setVisited(false);
            showWarnings.run();
        });
        link.setMinWidth(Region.USE_PREF_SIZE);
        lettering.cover(link);
        return link;
    }

    private Label label(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        // Where there is no room for all, what is said of the file and of its figures gives way to what can be clicked.
        label.setMinWidth(id.equals("status-passages") ? Region.USE_PREF_SIZE : 0);
        lettering.cover(label);
        return label;
    }
}

package app.diptych.ui.shell.window;

import app.diptych.check.Severity;
import app.diptych.ui.shell.finding.FindingCommands;
import app.diptych.ui.shell.finding.FindingNews;
import app.diptych.ui.shell.finding.FindingTally;
import app.diptych.ui.shell.room.LateTip;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What the status bar tells of findings: how many there are, and that a search for the next began anew. */
final class FindingStatus {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Texts texts;
    private final Hyperlink count = new Hyperlink();
    private final Label news = new Label();

    /** @param texts the words of bundle {@code findings} */
    FindingStatus(FindingCommands findings, Lettering lettering, Texts texts, Lifetime lifetime) {
        this.texts = texts;
        count.setId("status-findings");
        count.getStyleClass().add("status-findings");
        count.setOnAction(_ -> {
            count.setVisited(false);
            findings.show();
        });
        count.setMinWidth(Region.USE_PREF_SIZE);
        lettering.cover(count);
        news.setId("status-news");
        news.getStyleClass().add("status-news");
        lettering.cover(news);
        lifetime.hold(findings.tally().subscribe(this::show));
        lifetime.hold(findings.news().subscribe(now -> {
            news.setText(words(now));
            // It may be a sentence with the name of a file in it: longer than some windows.
            LateTip.of(news, lettering).say(news.getText());
            news.setManaged(!news.getText().isEmpty());
        }));
    }

    Node count() {
        return count;
    }

    Node news() {
        return news;
    }

    private void show(FindingTally tally) {
        count.setText(texts.get("status.findings", tally.count()));
        count.pseudoClassStateChanged(ERROR, tally.gravest() == Severity.ERROR);
    }

    private String words(FindingNews now) {
        return switch (now.kind()) {
            case NONE -> "";
            case FROM_START -> texts.get("news.fromStart");
            case FROM_END -> texts.get("news.fromEnd");
            case BROKEN -> texts.get("news.broken", now.detail());
            case UNWRITTEN -> texts.get("news.unwritten", now.detail());
            case BESIDE -> texts.get("news.beside", now.detail());
            case RULES -> texts.get("news.rules", now.detail());
            case TERMS -> texts.get("news.terms", now.detail());
        };
    }
}

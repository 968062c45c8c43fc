package app.diptych.ui;

import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.shell.finding.FindingCommands;
import app.diptych.ui.shell.finding.FindingNews;
import app.diptych.ui.shell.finding.FindingTally;
import app.diptych.ui.shell.finding.PassageChoice;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * What menus, outline and status bar ask of the findings.
 *
 * @param read shows the text before anything is done in it
 * @param askForConcordance opens the concordance of the selected words
 * @param showCounts shows words and characters
 */
record FindingsBridge(
        FindingsViewModel model, Settings settings, Runnable read, Runnable askForConcordance, Runnable showCounts)
        implements FindingCommands {
    @Override
    public ObservableValue<FindingTally> tally() {
        return model.tally();
    }

    @Override
    public ObservableValue<FindingNews> news() {
        return model.news();
    }

    @Override
    public ObjectProperty<PassageChoice> passages() {
        return model.passages();
    }

    @Override
    public void next() {
        read.run();
        model.next();
    }

    @Override
    public void previous() {
        read.run();
        model.previous();
    }

    @Override
    public void show() {
        read.run();
        settings.metricsShown().set(true);
        settings.findingsInFront().set(true);
    }

    @Override
    public void concordance() {
        askForConcordance.run();
    }

    @Override
    public void counts() {
        showCounts.run();
    }
}

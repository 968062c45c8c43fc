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
 * @param windows opens what has a window of its own
 */
record FindingsBridge(FindingsViewModel model, Settings settings, Runnable read, Windows windows)
        implements FindingCommands {
    /** What has a window of its own. */
    interface Windows {
        /** The concordance of the selected words. */
        void concordance();

        /** The list of findings, before whatever stands in its place. */
        void list();

        /** Words and characters. */
        void counts();

        /** The termbase. */
        void termbase();

        /** The termbase, with an entry for the selected words. */
        void addTerm();
    }

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
        windows.list();
    }

    @Override
    public void concordance() {
        windows.concordance();
    }

    @Override
    public void counts() {
        windows.counts();
    }

    @Override
    public void termbase() {
        windows.termbase();
    }

    @Override
    public void addTerm() {
        windows.addTerm();
    }
}

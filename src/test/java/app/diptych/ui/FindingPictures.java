package app.diptych.ui;

import app.diptych.review.Ruling;
import app.diptych.ui.findings.Filter;
import app.diptych.ui.findings.FlaggedCall;
import app.diptych.ui.findings.Grouping;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.finding.PassageChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** States of the findings on a call that has one of every kind, to be drawn by {@link Shots}. */
final class FindingPictures {
    private FindingPictures() {}

    /** By their names. */
    static Map<String, Consumer<ShotWindow>> states() {
        Map<String, Consumer<ShotWindow>> states = new LinkedHashMap<>();
        states.put("flagged-current", FindingPictures::second);
        states.put("flagged-popover", window -> {
            second(window);
            enter(window);
        });
        states.put("flagged-decided", window -> {
            second(window);
            decide(window);
        });
        states.put("flagged-none", window -> {
            second(window);
            window.then(() -> window.panels.commands().findings().passages().set(PassageChoice.UNDECIDED));
            window.then(
                    () -> window.settings.rulesOff().addAll(List.of("number-differs", "term", "term-inconsistent")));
        });
        return states;
    }

    private static void second(ShotWindow window) {
        window.then(() -> window.settings.findingsInFront().set(true));
        window.then(() -> window.shell.add(new Call(new Origin.Sample(), FlaggedCall.of(60), 12)));
        window.then(() -> window.panels.commands().findings().next());
        window.then(() -> window.panels.commands().findings().next());
    }

    private static void enter(ShotWindow window) {
        window.then(() -> ((ReaderView) window.node("reader"))
                .flow()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    }

    private static void decide(ShotWindow window) {
        var findings = window.panels.findings();
        window.then(() -> findings.rule(findings.current().get(), Ruling.ERROR));
        window.then(() -> findings.note(findings.current().get(), "See the press release"));
        window.then(() -> findings.filter()
                .set(Filter.DEFAULT.withNotes(true).withDismissed(true).with(Grouping.RULE)));
        window.then(() -> findings.rule(findings.items().get().get(3), Ruling.NOT_ERROR));
    }
}

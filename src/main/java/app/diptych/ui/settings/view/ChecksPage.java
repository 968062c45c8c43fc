package app.diptych.ui.settings.view;

import app.diptych.check.RuleSet;
import app.diptych.library.folder.FolderFileException;
import app.diptych.ui.findings.rule.KnownRule;
import app.diptych.ui.findings.rule.RuleWords;
import app.diptych.ui.folder.FolderRules;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The rules by which translations are checked, each with what it looks for: on or off for all calls, and otherwise for the
 * calls of the folder in which the call shown lies.
 *
 * @param settings where the rules are noted that are off
 * @param rules what holds for the folder
 * @param controls makes the lines
 * @param texts the words of bundle {@code findings}
 */
record ChecksPage(Settings settings, FolderRules rules, Controls controls, Texts texts) {
    /** What can be chosen for a folder. */
    private enum Choice {
        AS_ALL,
        ON,
        OFF
    }

    Page page() {
        RuleWords words = new RuleWords(texts);
        List<Option> options = new ArrayList<>();
        options.add(folder());
        for (KnownRule rule : KnownRule.values()) {
            options.add(line(rule, words));
        }
        return new Page("page-checks", texts.get("page.checks"), options, () -> {
            settings.resetRules();
            rules.reset();
        });
    }

    /** Says which folder the choices at the right are for, and where they are kept. */
    private Option folder() {
        Label name = label("rules-folder", "settings-folder");
        Label told = label("rules-trouble", "settings-trouble");
        controls.lifetime()
                .hold(rules.folder()
                        .subscribe(now -> name.setText(
                                now == null
                                        ? texts.get("rules.noFolder")
                                        : texts.get("rules.folder", now.toString()))));
        controls.lifetime().hold(rules.trouble().subscribe(now -> {
            told.setText(words(now));
            told.setVisible(!told.getText().isEmpty());
            told.setManaged(told.isVisible());
        }));
        return new Option(texts.get("rules.inFolder"), new VBox(name, told));
    }

    private String words(FolderRules.Trouble now) {
        FolderFileException broken = now.broken();
        Path aside = now.aside();
        if (broken != null) {
            String where = broken.line() > 0 ? texts.get("rules.line", broken.file(), broken.line()) : broken.file();
            return texts.get("rules.broken", where, problem(broken));
        }
        if (now.unwritten() != null) {
            return texts.get("rules.unwritten", now.unwritten());
        }
        return aside == null ? "" : texts.get("rules.aside", aside.toString());
    }

    private String problem(FolderFileException broken) {
        return switch (broken.problem()) {
            case UNREADABLE -> texts.get("rules.unreadable");
            case NOT_UTF8 -> texts.get("rules.notUtf8");
            case LINE -> texts.get("rules.noRule", broken.argument());
            case TWICE -> texts.get("rules.twice", broken.argument());
        };
    }

    private Option line(KnownRule rule, RuleWords words) {
        ObservableSet<String> off = settings.rulesOff();
        String name = words.name(rule.rule());
        Option check = controls.check(
                "rule-" + rule.rule(),
                name,
                words.why(rule.rule()),
                Bindings.createBooleanBinding(() -> !off.contains(rule.rule()), off),
                on -> {
                    if (on) {
                        off.remove(rule.rule());
                    } else {
                        off.add(rule.rule());
                    }
                },
                null);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        HBox.setHgrow(check.node(), Priority.ALWAYS);
        HBox both = new HBox(check.node(), gap, inFolder(rule, name));
        both.getStyleClass().add("settings-rule");
        return new Option(check.words(), both);
    }

    private Node inFolder(KnownRule rule, String name) {
        ComboBox<Choice> box = controls.box(
                "folder-rule-" + rule.rule(),
                texts.get("rules.accessible", name),
                List.of(Choice.values()),
                this::word);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.visibleProperty().bind(rules.folder().isNotNull());
        box.managedProperty().bind(box.visibleProperty());
        box.disableProperty().bind(rules.trouble().map(now -> now.broken() != null));
        controls.lifetime().hold(rules.chosen().subscribe(now -> box.setValue(choice(now, rule))));
        box.setOnAction(_ -> {
            Choice chosen = box.getValue();
            if (chosen != null) {
                rules.choose(rule.rule(), chosen == Choice.AS_ALL ? null : chosen == Choice.ON);
            }
        });
        return box;
    }

    private static Choice choice(RuleSet chosen, KnownRule rule) {
        Boolean on = chosen.choices().get(rule.rule());
        return on == null ? Choice.AS_ALL : on ? Choice.ON : Choice.OFF;
    }

    private String word(Choice choice) {
        return switch (choice) {
            case AS_ALL -> texts.get("rules.asAll");
            case ON -> texts.get("rules.on");
            case OFF -> texts.get("rules.off");
        };
    }

    private Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        controls.lettering().cover(label);
        return label;
    }
}

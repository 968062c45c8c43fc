package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.review.Ruling;
import app.diptych.ui.findings.FlaggedCall;
import app.diptych.ui.findings.Item;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;

/** What belongs to the folder or the file that a call lies in: its rules, and decisions on a document. */
class FolderRulesInWindowTest extends OpenTermbase {
    private ReviewFolder reviews = new ReviewFolder(Path.of("unused"));

    @Override
    ReviewStore reviews() {
        reviews = new ReviewFolder(root.resolve("reviews"));
        return reviews;
    }

    private long count(String rule) {
        return findings().items().get().stream()
                .filter(item -> item.finding().rule().equals(rule))
                .count();
    }

    private void checksPage() {
        choose("preferences");
        act(() -> ((ListView<?>) any("preferences-pages")).getSelectionModel().select(3));
        rest();
    }

    private void chooseInFolder(String rule, int choice) {
        act(() -> ((ComboBox<?>) any("folder-rule-" + rule)).getSelectionModel().select(choice));
        rest();
    }

    @Test
    void aRuleIsOffForTheCallsOfThisFolderAloneAndThatIsAPlainFileBesideThem() throws Exception {
        openFindings();
        assertThat(count("number-differs")).isPositive();
        checksPage();
        assertThat(words("rules-folder")).contains(root.toString(), "diptych-rules.txt");

        chooseInFolder("number-differs", 2);
        assertThat(count("number-differs")).isZero();
        assertThat(root.resolve("diptych-rules.txt")).content().contains("\nnumber-differs off\n");
        assertThat(settings.rulesOff()).doesNotContain("number-differs");

        act(() -> shell.add(new Call(new Origin.Sample(), FlaggedCall.of(60), 1)));
        rest();
        assertThat(count("number-differs")).isPositive();
        act(() -> shell.show(shell.calls().getFirst()));
        rest();
        assertThat(count("number-differs")).isZero();

        chooseInFolder("number-differs", 0);
        assertThat(count("number-differs")).isPositive();
        assertThat(root.resolve("diptych-rules.txt")).doesNotExist();
    }

    @Test
    void aRuleThatIsOffForAllCallsCanBeOnHere() throws Exception {
        Files.writeString(root.resolve("diptych-rules.txt"), "number-differs on\nterm off\n");
        openFindings();
        rest();
        assertThat(count("term")).isZero();
        checksPage();
        act(() -> ((CheckBox) any("rule-number-differs")).fire());
        rest();

        assertThat(settings.rulesOff()).contains("number-differs");
        assertThat(count("number-differs")).isPositive();
    }

    @Test
    void aFileThatCannotBeUsedIsToldWithItsLineAndNotWrittenOver() throws Exception {
        Files.writeString(root.resolve("diptych-rules.txt"), "# ours\nterm maybe\n");
        openFindings();
        rest();
        assertThat(text("status-news"))
                .isEqualTo("The rules of this folder are not used: see diptych-rules.txt:2 (Preferences, Checks).");
        checksPage();
        assertThat(words("rules-trouble"))
                .isEqualTo("diptych-rules.txt, line 2: “term maybe” is no rule with on or off."
                        + " Please write a rule’s name and on or off. Until then it is not used.");
        assertThat(onFx(() -> any("folder-rule-term").isDisabled())).isTrue();
        assertThat(count("term")).isPositive();
    }

    @Test
    void aDecisionOnADocumentIsWrittenIntoItAndOneThatCannotBeIsTold() throws Exception {
        openFindings();
        Path file = root.resolve("call.diptych");
        try (var out = Files.newOutputStream(file)) {
            new ModelJson().write(new Document(FlaggedCall.of(40)), out);
        }
        Document document = new ModelJson().read(Files.readAllBytes(file));
        reviews.opened(file, document);
        act(() -> shell.add(new Call(new Origin.OfFile(file), document.analysis(), 1)));
        rest();
        Item first = findings().items().get().getFirst();
        act(() -> findings().rule(first, Ruling.NOT_ERROR));
        rest();
        assertThat(new ModelJson().read(Files.readAllBytes(file)).review().ruling(first.key()))
                .isEqualTo(Ruling.NOT_ERROR);

        Files.writeString(file, "no document any more");
        Item second = findings().items().get().get(1);
        act(() -> findings().rule(second, Ruling.ERROR));
        rest();
        assertThat(text("status-news"))
                .isEqualTo("call.diptych cannot be written: your decisions are kept with the settings of Diptych,"
                        + " not in the document.");
        assertThat(file).hasContent("no document any more");
    }
}

package app.diptych.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.TermChecks;
import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.file.TermFiles;
import app.diptych.check.term.file.TermText;
import app.diptych.library.folder.FolderFiles;
import app.diptych.ui.findings.FlaggedCall;
import app.diptych.ui.support.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms of one's own, without a window. */
class TermsViewModelTest {
    private static final TermText FEE = new TermText("mooring fee", "term", "靠泊費", "", "靠泊费", "", "", false);

    @TempDir
    private Path root;

    private Path calls;
    private Path personal;
    private final List<Analysis> checked = new ArrayList<>();
    private final Background here = new Background(Runnable::run, Runnable::run, e -> {
        throw new AssertionError(e);
    });
    private TermsViewModel model;

    @BeforeEach
    void open() throws Exception {
        calls = Files.createDirectory(root.resolve("calls"));
        personal = root.resolve("settings").resolve("diptych-terms.tsv");
        model = fresh();
        model.open(FlaggedCall.of(20), calls);
    }

    private TermsViewModel fresh() {
        return new TermsViewModel(
                new TermStore(new FolderFiles(root.resolve("settings").resolve("folders")), personal),
                TermChecks.none(),
                here,
                checked::add);
    }

    private TermRow row(String english) {
        return Objects.requireNonNull(model.find(english), english);
    }

    private Term term(String english) {
        return Objects.requireNonNull(model.termbase().find(english), english);
    }

    @Test
    void everyShippedTermIsListedAndNothingIsOnesOwn() {
        assertThat(model.rows().getValue())
                .hasSameSizeAs(new TermFiles().shipped().terms())
                .allMatch(row -> row.origin() == Origin.SHIPPED && row.own() < 0);
        assertThat(personal).doesNotExist();
        assertThat(checked).isEmpty();
    }

    @Test
    void anEntryIsKeptAtOnceAndTheCallIsCheckedByIt() throws Exception {
        TermRow row = model.add(FEE);

        assertThat(row.origin()).isEqualTo(Origin.OWN);
        assertThat(new TermFiles().with(personal).find("mooring fee")).isNotNull();
        assertThat(model.told().get()).isEqualTo(Told.of(Told.Kind.KEPT, personal.toString()));
        assertThat(checked).hasSize(1);
    }

    @Test
    void anEntryThatIsNotCompleteIsKeptAndDoesNotCount() throws Exception {
        model.add(new TermText("mooring fee", "term", "", "", "", "", "", false));

        assertThat(model.rows().getValue().getFirst().fault()).isNotNull();
        assertThat(new TermFiles().with(personal).find("mooring fee")).isNull();
        TermsViewModel restarted = fresh();
        restarted.open(null, null);
        assertThat(restarted.rows().getValue().getFirst().text().english()).isEqualTo("mooring fee");
    }

    @Test
    void aShippedEntryThatIsEditedIsReplacedAsAWholeAndCanGoBack() throws Exception {
        TermRow before = row("operating loss");
        TermText text = new TermText(
                before.text().english(),
                "term",
                "營業虧損",
                "",
                "营业亏损",
                "",
                before.text().wrong(),
                false);

        model.edit(before, text);

        assertThat(row("operating loss").origin()).isEqualTo(Origin.CHANGED);
        assertThat(term("operating loss").forms()).containsExactly("營業虧損", "营业亏损");
        assertThat(personal)
                .content()
                .contains("operating loss; loss from operations")
                .contains("\tyes\n");

        model.remove(row("operating loss"));
        assertThat(row("operating loss")).isEqualTo(before);
    }

    @Test
    void aChangeThatIsTakenBackByHandIsNoChangeAnyMore() {
        TermRow before = row("operating loss");
        model.edit(before, new TermText(before.text().english(), "word", "營業虧損", "", "营业亏损", "", "", false));

        model.edit(row("operating loss"), before.text());

        assertThat(row("operating loss").origin()).isEqualTo(Origin.SHIPPED);
    }

    @Test
    void aShippedEntryThatIsTakenAwayIsNotCheckedAnyMore() {
        model.remove(row("gross sales"));

        assertThat(row("gross sales").origin()).isEqualTo(Origin.OFF);
        assertThat(term("gross sales").level()).isEqualTo(Level.SKIP);
    }

    @Test
    void aFormIsForbiddenWithItsReason() {
        TermRow before = row("gross profit");
        TermText text = before.text();
        model.edit(
                before,
                new TermText(
                        text.english(),
                        text.level(),
                        text.taiwan(),
                        text.hongKong(),
                        text.mainland(),
                        text.also(),
                        text.wrong() + "; 毛額: the amount before deductions, of whatever kind",
                        false));

        assertThat(term("gross profit").wrong())
                .anyMatch(wrong -> "毛額".equals(wrong.form())
                        && "the amount before deductions, of whatever kind".equals(wrong.reason()));
    }

    @Test
    void everyChangeIsTakenBackAndDoneAgain() throws Exception {
        model.add(FEE);
        model.remove(row("gross sales"));

        model.undo();
        assertThat(row("gross sales").origin()).isEqualTo(Origin.SHIPPED);
        model.undo();
        assertThat(model.find("mooring fee")).isNull();
        assertThat(new TermFiles().with(personal).find("mooring fee")).isNull();
        assertThat(model.canUndo().getValue()).isFalse();

        model.redo();
        model.redo();
        assertThat(row("gross sales").origin()).isEqualTo(Origin.OFF);
        assertThat(model.canRedo().getValue()).isFalse();
    }

    @Test
    void termsOfAFolderLieBesideItsCallsAndOverThoseForAllCalls() throws Exception {
        model.add(FEE);
        model.scope().set(Scope.FOLDER);
        assertThat(row("mooring fee").origin()).isEqualTo(Origin.ALL_CALLS);

        model.edit(row("mooring fee"), new TermText("mooring fee", "term", "泊位費", "", "泊位费", "", "", false));

        assertThat(term("mooring fee").forms()).containsExactly("泊位費", "泊位费");
        assertThat(calls.resolve("diptych-terms.tsv")).content().contains("泊位費");
        assertThat(personal).content().contains("靠泊費").doesNotContain("泊位費");

        model.open(FlaggedCall.of(20), null);
        assertThat(term("mooring fee").forms()).containsExactly("靠泊費", "靠泊费");
    }

    @Test
    void aFileThatCannotBeUsedIsToldWithItsLineAndNeverWrittenOver() throws Exception {
        Files.createDirectories(personal.getParent());
        Files.writeString(personal, "mooring fee\tterm\t靠泊費\nberth\tstrict\t泊位\n");

        model.reload();

        assertThat(model.editable().getValue()).isFalse();
        assertThat(model.told().get().kind()).isEqualTo(Told.Kind.BROKEN);
        assertThat(Objects.requireNonNull(model.told().get().broken()).line()).isEqualTo(2);
        model.remove(row("gross sales"));
        assertThat(personal).content().startsWith("mooring fee");

        Files.writeString(personal, "mooring fee\tterm\t靠泊費\n");
        model.reload();
        assertThat(row("mooring fee").origin()).isEqualTo(Origin.OWN);
    }

    @Test
    void importedEntriesReplaceThoseOfTheirNameAndAreTakenBackTogether() throws Exception {
        model.add(FEE);
        Path file = Files.writeString(root.resolve("theirs.tsv"), "Mooring fee\tterm\t繫泊費\nberth\tterm\t泊位\n");

        model.importFrom(file);

        assertThat(term("mooring fee").taiwan()).containsExactly("繫泊費");
        assertThat(term("berth").taiwan()).containsExactly("泊位");
        assertThat(model.told().get()).isEqualTo(new Told(Told.Kind.IMPORTED, 2, "theirs.tsv", null));
        model.undo();
        assertThat(term("mooring fee").taiwan()).containsExactly("靠泊費");
        assertThat(model.find("berth")).isNull();
    }

    @Test
    void aBadFileIsNotImportedAndToldWithItsLine() throws Exception {
        model.importFrom(Files.writeString(root.resolve("theirs.tsv"), "berth\n"));

        assertThat(model.told().get().kind()).isEqualTo(Told.Kind.BROKEN);
        assertThat(model.told().get().broken()).hasMessageStartingWith("theirs.tsv, line 1: \"berth\"");
        assertThat(model.editable().getValue()).isTrue();
        assertThat(model.find("berth")).isNull();
    }

    @Test
    void onesOwnAndAllTermsAreExportedAsTableAndAsTbx() throws Exception {
        model.add(FEE);
        for (String name : List.of("own.tsv", "own.tbx")) {
            model.export(root.resolve(name), true);
            assertThat(new TermFiles().read(root.resolve(name)).rows()).as(name).containsExactly(FEE);
        }
        model.export(root.resolve("all.tsv"), false);
        assertThat(new TermFiles().read(root.resolve("all.tsv")).rows())
                .hasSameSizeAs(model.rows().getValue());
        assertThat(model.told().get().kind()).isEqualTo(Told.Kind.EXPORTED);

        model.export(root.resolve("no such folder").resolve("own.tsv"), true);
        assertThat(model.told().get().kind()).isEqualTo(Told.Kind.UNWRITTEN);
    }

    @Test
    void aFolderThatCannotBeWrittenToHasItsTermsAmongTheSettingsAndThatIsTold() throws Exception {
        Path blocked = Files.createDirectory(calls.resolve("diptych-terms.tsv"));
        Files.createFile(blocked.resolve("full"));
        model.scope().set(Scope.FOLDER);

        model.add(FEE);

        assertThat(model.told().get().kind()).isEqualTo(Told.Kind.ASIDE);
        TermsViewModel restarted = fresh();
        restarted.open(null, calls);
        assertThat(restarted.termbase().find("mooring fee")).isNotNull();
    }

    @Test
    void whatIsChangedWhileTheFileIsReadIsNewerThanWhatIsRead() {
        List<Runnable> waiting = new ArrayList<>();
        Background slow = new Background(waiting::add, Runnable::run, e -> {
            throw new AssertionError(e);
        });
        TermsViewModel late = new TermsViewModel(
                new TermStore(new FolderFiles(root.resolve("settings").resolve("folders")), personal),
                TermChecks.none(),
                slow,
                checked::add);
        late.reload();
        late.add(FEE);

        List.copyOf(waiting).forEach(Runnable::run);

        assertThat(late.find("mooring fee")).isNotNull();
        assertThat(personal).content().contains("mooring fee");
    }
}

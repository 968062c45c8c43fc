package app.diptych.ui.imports;

import app.diptych.analysis.Analysis;
import app.diptych.library.batch.BatchImport;
import app.diptych.library.report.ImportReport;
import app.diptych.review.cast.CastCorrections;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.shell.dialog.NoticeDialog;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Texts;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells what was recognised in files, keeps what is corrected of it, and imports many at once. On the FX thread. */
public final class Imports {
    private final ShellViewModel shell;
    private final ReviewFolder store;
    private final BatchImport batch;
    private final Background keeping;
    private final Background importing;
    private final Supplier<Dialogs> dialogs;
    private final IntConsumer goTo;
    private final FileChoice files;
    /** The files of which somebody was told that they are doubtful; once is enough. */
    private final Set<String> told = new HashSet<>();

    /**
     * @param store keeps corrections
     * @param batch makes documents of many files
     * @param keeping the door to the worker that keeps
     * @param importing the door to a worker of its own, so that the window can be worked in
     * @param dialogs those of the window
     * @param goTo shows a passage
     * @param files asks for files
     */
    public Imports(
            ShellViewModel shell,
            ReviewFolder store,
            BatchImport batch,
            Background keeping,
            Background importing,
            Supplier<Dialogs> dialogs,
            IntConsumer goTo,
            FileChoice files) {
        this.shell = shell;
        this.store = store;
        this.batch = batch;
        this.keeping = keeping;
        this.importing = importing;
        this.dialogs = dialogs;
        this.goTo = goTo;
        this.files = files;
    }

    /** Shows what was recognised in the file of the call shown. */
    public void report() {
        Call call = shell.current().get();
        if (call != null) {
            show(call, false);
        }
    }

    /** Tells where a call that was just opened is doubtful: the person decides whether it stays open. */
    public void opened(@Nullable Call call) {
        if (call != null
                && shell.awaited().isEmpty()
                && !(call.origin() instanceof Origin.Sample)
                && !isDocument(call)
                && ImportReport.of(call.analysis().transcript()).isDoubtful()
                && told.add(call.analysis().transcript().source().sha256())) {
            show(call, true);
        }
    }

    private static boolean isDocument(Call call) {
        return call.origin() instanceof Origin.OfFile(Path path)
                && path.toString().endsWith(Keeper.ENDING);
    }

    private void show(Call call, boolean doubtful) {
        Analysis analysis = call.analysis();
        String sha256 = analysis.transcript().source().sha256();
        boolean readable = call.origin() instanceof Origin.OfFile && !isDocument(call);
        keeping.run(
                () -> store.cast(sha256),
                before -> {
                    // Somebody who corrected it once knows what it is.
                    if (call.equals(shell.current().get()) && (!doubtful || before.isEmpty())) {
                        ReportDialog.of(
                                        analysis.transcript(),
                                        before,
                                        readable,
                                        doubtful,
                                        dialogs.get(),
                                        new Answers(call))
                                .show();
                    }
                },
                keeping.unexpected());
    }

    private final class Answers implements ReportDialog.Answers {
        private final Call call;

        Answers(Call call) {
            this.call = call;
        }

        @Override
        public void goTo(int passage) {
            goTo.accept(passage);
        }

        @Override
        public void correct(CastCorrections corrections) {
            keeping.run(
                    () -> {
                        store.write(call.analysis(), corrections);
                        return corrections;
                    },
                    _ -> {
                        if (call.equals(shell.current().get())) {
                            shell.reload();
                        }
                    },
                    e -> unkept(e));
        }

        @Override
        public void discard() {
            shell.close(call);
        }
    }

    private void unkept(Exception e) {
        Texts texts = texts();
        NoticeDialog.of(texts.get("unkept.title"), texts.get("unkept", String.valueOf(e.getMessage())), dialogs.get())
                .show();
    }

    private Texts texts() {
        return new Texts("imports", dialogs.get().texts().locale());
    }

    /** Asks for many files, and makes a document of each. */
    public void many() {
        BatchDialog.of(new BatchViewModel(batch, importing), files, shell::open, texts(), dialogs.get())
                .show();
    }

    /** Asks for files and folders by the desktop's dialogs. */
    public interface FileChoice {
        /** Files to be read. */
        List<Path> files();

        /** A folder of files to be read; null for none. */
        @Nullable
        Path folder();

        /** A folder to write into; null for none. */
        @Nullable
        Path target();
    }
}

package app.diptych.ui.imports;

import app.diptych.library.batch.BatchImport;
import app.diptych.library.report.ImportReport;
import app.diptych.model.Transcript;
import app.diptych.review.cast.CastCorrections;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.CallReader;
import app.diptych.ui.shell.Loading;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.shell.dialog.NoticeDialog;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import org.jspecify.annotations.Nullable;

/** Tells what was recognised in files, keeps what is corrected of it, and imports many at once. On the FX thread. */
public final class Imports implements CallReader.Admission {
    private final ShellViewModel shell;
    private final ReviewFolder store;
    private final BatchImport batch;
    private final Background keeping;
    private final Background importing;
    private final Supplier<Dialogs> dialogs;
    private final IntConsumer goTo;
    private final FileChoice files;
    /** The files that somebody opened although they are doubtful, by their SHA-256; once is enough. */
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    /** Those that were asked about in this session: what is corrected meanwhile is shown again. */
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

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
            keeping.run(
                    () -> before(call),
                    before -> {
                        if (call.equals(shell.current().get())) {
                            ReportDialog.of(subject(call, before, false), dialogs.get(), new Mending(call))
                                    .show();
                        }
                    },
                    keeping.unexpected());
        }
    }

    /** A call that is doubtful is shown before it is opened; somebody who corrected it once knows what it is. */
    @Override
    public Optional<CallReader.Doubt> doubt(Call call) {
        if (isPlain(call.origin(), call.analysis().transcript())) {
            return Optional.empty();
        }
        CastCorrections before = before(call);
        boolean known = !before.isEmpty() && !asked.contains(sha256(call));
        return known ? Optional.empty() : Optional.of(answer -> ask(call, before, answer));
    }

    @Override
    public boolean isPlain(Origin origin, Transcript transcript) {
        return origin instanceof Origin.Sample
                || isDocument(origin)
                || accepted.contains(transcript.source().sha256())
                || !ImportReport.of(transcript).isDoubtful();
    }

    private void ask(Call call, CastCorrections before, CallReader.Answer answer) {
        asked.add(sha256(call));
        Admitting admitting = new Admitting(call, answer);
        Dialog<ButtonType> dialog = ReportDialog.of(subject(call, before, true), dialogs.get(), admitting);
        ChangeListener<@Nullable Loading> overtaken = (_, _, _) -> dialog.close();
        shell.busy().addListener(overtaken);
        dialog.setOnHidden(_ -> {
            shell.busy().removeListener(overtaken);
            admitting.closed();
        });
        dialog.show();
    }

    private static boolean isDocument(Origin origin) {
        return origin instanceof Origin.OfFile(Path path) && path.toString().endsWith(Keeper.ENDING);
    }

    private static String sha256(Call call) {
        return call.analysis().transcript().source().sha256();
    }

    private CastCorrections before(Call call) {
        return store.cast(sha256(call));
    }

    private ReportDialog.Subject subject(Call call, CastCorrections before, boolean doubtful) {
        boolean readable = call.origin() instanceof Origin.OfFile && !isDocument(call.origin());
        Transcript read = call.analysis().transcript();
        String name = call.origin() instanceof Origin.Pasted
                ? dialogs.get().texts().get("origin.pasted")
                : read.source().file();
        return new ReportDialog.Subject(read, name, before, readable, doubtful);
    }

    private void keep(Call call, CastCorrections corrections, Runnable kept, Runnable otherwise) {
        keeping.run(
                () -> {
                    store.write(call.analysis(), corrections);
                    return corrections;
                },
                _ -> kept.run(),
                e -> {
                    unkept(e);
                    otherwise.run();
                });
    }

    /** What is wanted of a call that is open. */
    private final class Mending implements ReportDialog.Answers {
        private final Call call;

        Mending(Call call) {
            this.call = call;
        }

        @Override
        public void goTo(int passage) {
            goTo.accept(passage);
        }

        @Override
        public void correct(CastCorrections corrections) {
            keep(
                    call,
                    corrections,
                    () -> {
                        if (call.equals(shell.current().get())) {
                            shell.reload();
                        }
                    },
                    () -> {});
        }
    }

    /** What is wanted of a call that is not open yet. */
    private final class Admitting implements ReportDialog.Admission {
        private final Call call;
        private final CallReader.Answer answer;
        private boolean answered;

        Admitting(Call call, CallReader.Answer answer) {
            this.call = call;
            this.answer = answer;
        }

        @Override
        public void goTo(int passage) {
            throw new IllegalStateException("the call is not open");
        }

        @Override
        public void correct(CastCorrections corrections) {
            answered = true;
            keep(call, corrections, () -> answer.again(true), answer::open);
        }

        @Override
        public void open(@Nullable CastCorrections corrections) {
            answered = true;
            accepted.add(sha256(call));
            if (corrections == null) {
                answer.open();
            } else {
                keep(call, corrections, () -> answer.again(false), answer::open);
            }
        }

        /** However the question was closed: what nobody wanted is not opened. */
        void closed() {
            if (!answered) {
                answer.refuse();
            }
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

package app.diptych.ui.document;

import app.diptych.analysis.Analysis;
import app.diptych.document.Document;
import app.diptych.document.DocumentException;
import app.diptych.document.ModelJson;
import app.diptych.document.file.ChangedException;
import app.diptych.document.file.DocumentFile;
import app.diptych.document.journal.Autosave;
import app.diptych.document.journal.Journals;
import app.diptych.review.note.Notes;
import app.diptych.review.segment.History;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.review.Saving;
import app.diptych.ui.support.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is done in the review of each call. Every step goes into a journal at once; <i>Save</i> puts all into a
 * document. What a crash left is offered when its call is opened. On the FX thread.
 */
public final class Keeper {
    /** Ending of the files that hold documents. */
    public static final String ENDING = ".diptych";

    private final WorkRoom room;
    private final Journals journals;
    private final ModelJson json;
    private final Background keeping;
    private final Asking asking;
    private final Map<Key, Kept> kept = new HashMap<>();
    private final OpenedDocuments documents;
    /** How many steps were done since the journal began, by call; to see when all of them are kept. */
    private final Map<Key, Long> steps = new HashMap<>();

    private record Key(Origin origin, String sha256) {
        static Key of(Call call) {
            return new Key(call.origin(), call.analysis().transcript().source().sha256());
        }
    }

    /**
     * @param documents those that are being opened
     * @param keeping the door to the worker that keeps, one thing after the other
     * @param asking asks the person
     */
    public Keeper(
            WorkRoom room,
            OpenedDocuments documents,
            Journals journals,
            ModelJson json,
            Background keeping,
            Asking asking) {
        this.documents = documents;
        this.room = room;
        this.journals = journals;
        this.json = json;
        this.keeping = keeping;
        this.asking = asking;
    }

    /** Takes up the call that is shown now: what its document holds, else what a crash left of it. */
    public void shown(@Nullable Call call) {
        if (call == null || kept.containsKey(Key.of(call))) {
            return;
        }
        Key key = Key.of(call);
        @Nullable Path path = call.origin() instanceof Origin.OfFile(Path file) ? file : null;
        Document document = path == null ? null : documents.take(path);
        Kept of = new Kept(journals, document, condition -> told(key, condition));
        kept.put(key, of);
        if (document != null && document.history() != null) {
            room.resume(document.history());
        }
        keeping.run(
                () -> {
                    if (document != null && path != null) {
                        of.saveIn(DocumentFile.at(path, json));
                    }
                    return left(call, path);
                },
                found -> found.filter(_ -> isShown(key)).ifPresent(left -> offer(key, left)),
                e -> asking.tell(Asking.Notice.UNKEPT, reason(e)));
    }

    private Optional<Journals.Left> left(Call call, @Nullable Path path) throws IOException {
        String sha256 = call.analysis().transcript().source().sha256();
        return journals.left().stream().filter(left -> left.isOf(path, sha256)).findFirst();
    }

    private void offer(Key key, Journals.Left left) {
        var recovered = left.recovered();
        String title = recovered.document().analysis().transcript().title();
        asking.recover(title, recovered.begun(), recovered.unsaved(), answer -> {
            Kept of = kept.get(key);
            if (of == null || !isShown(key)) {
                return;
            }
            switch (answer) {
                case RECOVER ->
                    keeping.run(
                            () -> of.resume(left),
                            taken -> {
                                if (taken && isShown(key)) {
                                    room.resume(recovered.document().rows());
                                    room.saving(Saving.kept(LocalTime.now(ZoneId.systemDefault())));
                                }
                            },
                            e -> asking.tell(Asking.Notice.UNKEPT, reason(e)));
                case DISCARD -> run(() -> journals.settle(left), () -> {}, Asking.Notice.UNKEPT);
                case LATER -> {}
            }
        });
    }

    /** Keeps a step of the call shown. */
    public void changed(History before, History after) {
        Call call = room.call();
        if (call == null || before.equals(after)) {
            return;
        }
        Key key = Key.of(call);
        Kept of = kept.computeIfAbsent(key, _ -> new Kept(journals, null, condition -> told(key, condition)));
        Document base = new Document(call.analysis(), room.decisions(), room.corrections(), notes(key), before, null);
        steps.merge(key, 1L, Long::sum);
        room.saving(Saving.UNSAVED);
        keeping.run(
                () -> of.record(base, before, after),
                isKept -> {
                    if (!isKept && steps.getOrDefault(key, 0L) == 1) {
                        asking.tell(
                                Asking.Notice.ELSEWHERE,
                                call.analysis().transcript().title());
                    }
                },
                e -> asking.tell(Asking.Notice.UNKEPT, reason(e)));
    }

    private void told(Key key, Autosave.Condition condition) {
        keeping.fx().execute(() -> {
            if (condition.failure() != null) {
                asking.tell(Asking.Notice.UNKEPT, reason(condition.failure()));
            } else if (isShown(key) && condition.written() >= steps.getOrDefault(key, 0L)) {
                room.saving(Saving.kept(LocalTime.now(ZoneId.systemDefault())));
            }
        });
    }

    private boolean isShown(Key key) {
        Call call = room.call();
        return call != null && Key.of(call).equals(key);
    }

    /** Saves the call shown; asks for a file where it has none yet. */
    public void save() {
        whenRead(this::saveNow);
    }

    /**
     * Goes on once it is known what was decided on the call shown before: what is saved or exported a moment after it was
     * opened must not lose that. Not at all if another is shown by then.
     */
    public void whenRead(Runnable then) {
        Call call = room.call();
        if (call != null) {
            Key key = Key.of(call);
            room.whenRead(() -> {
                if (isShown(key)) {
                    then.run();
                }
            });
        }
    }

    private void saveNow() {
        Call call = room.call();
        Kept of = call == null ? null : kept.get(Key.of(call));
        if (call == null) {
            return;
        }
        if (of == null || of.file() == null) {
            saveNowAs();
            return;
        }
        Document document = document(call);
        keeping.run(
                () -> save(of, document),
                saved -> {
                    if (!isShown(Key.of(call))) {
                        return;
                    }
                    room.unite(saved.notes());
                    room.saving(Saving.at(LocalTime.now(ZoneId.systemDefault())));
                },
                e -> failed(e, Asking.Notice.UNSAVED));
    }

    /**
     * What this program itself wrote since, decisions and notes, is no change by another; and notes of another are united
     * with those of this window.
     *
     * @return what was saved
     */
    private Document save(Kept of, Document document) throws IOException {
        DocumentFile file = of.file();
        Document saved = document;
        if (file != null && file.isChanged() && Files.exists(file.path())) {
            try {
                Document there = json.read(Files.readAllBytes(file.path()));
                if (document.rows().done().containsAll(there.rows().done())) {
                    file.accept();
                    saved = document.noted(document.notes().united(there.notes()));
                }
            } catch (DocumentException e) {
                // Something else stands there now: the save says so.
            }
        }
        of.save(saved);
        if (file != null) {
            // As this window knows it: what it changes from now on is told from that.
            room.saved(file.path(), document);
        }
        return saved;
    }

    /** The call shown with all that was done to it; null where none is shown. */
    public @Nullable Document document() {
        Call call = room.call();
        return call == null ? null : document(call);
    }

    /** What is to be saved, with what another program had put into the document. */
    private Document document(Call call) {
        Analysis analysis = room.analysis();
        Kept of = kept.get(Key.of(call));
        return new Document(
                analysis == null ? call.analysis() : analysis,
                room.decisions(),
                room.corrections(),
                notes(Key.of(call)),
                room.history(),
                of == null ? null : of.original());
    }

    /** Those of the document as long as it is not known what else there is. */
    private Notes notes(Key key) {
        Notes known = room.notes();
        Kept of = kept.get(key);
        return known != null ? known : of == null ? Notes.NONE : of.notes();
    }

    /** Asks for a file, saves the call shown into it, and goes on with that. */
    public void saveAs() {
        whenRead(this::saveNowAs);
    }

    private void saveNowAs() {
        Call call = room.call();
        if (call == null) {
            return;
        }
        asking.file(DocumentNames.suggested(call))
                .flatMap(chosen -> DocumentNames.toWrite(chosen, asking))
                .ifPresent(path -> saveTo(call, path));
    }

    private void saveTo(Call call, Path path) {
        Key key = Key.of(call);
        Kept of = kept.computeIfAbsent(key, _ -> new Kept(journals, null, condition -> told(key, condition)));
        Document document = document(call);
        run(
                () -> {
                    of.saveTo(DocumentFile.at(path, json), document);
                    room.saved(path, document);
                },
                () -> {
                    Call there = new Call(new Origin.OfFile(path), document.analysis(), call.milliseconds());
                    kept.remove(key);
                    kept.put(Key.of(there), of);
                    of.tell(condition -> told(Key.of(there), condition));
                    steps.remove(key);
                    room.replace(call, there, document);
                    room.saving(Saving.at(LocalTime.now(ZoneId.systemDefault())));
                },
                Asking.Notice.UNSAVED);
    }

    /** A title without what the name of a file may not have on one system or another. */
    public static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|·\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Lets go of everything, with what is waiting written; on the worker. */
    public void close() {
        List<Kept> all = List.copyOf(kept.values());
        run(
                () -> {
                    for (Kept each : all) {
                        each.close();
                    }
                },
                () -> {},
                Asking.Notice.UNKEPT);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private void run(Work work, Runnable done, Asking.Notice failure) {
        keeping.run(
                () -> {
                    work.run();
                    return true;
                },
                _ -> done.run(),
                e -> failed(e, failure));
    }

    private void failed(Exception e, Asking.Notice failure) {
        if (!(e instanceof ChangedException changed)) {
            asking.tell(failure, reason(e));
            return;
        }
        asking.conflict(changed.changed(), changed.isGone(), answer -> {
            Call call = room.call();
            Kept of = call == null ? null : kept.get(Key.of(call));
            DocumentFile file = of == null ? null : of.file();
            switch (answer) {
                case OVERWRITE -> {
                    if (file != null) {
                        run(file::accept, this::save, failure);
                    }
                }
                case SAVE_AS -> saveAs();
                case CANCEL -> {}
            }
        });
    }

    private static String reason(@Nullable Exception e) {
        String said = e == null ? null : e.getMessage();
        return said == null ? String.valueOf(e) : said;
    }
}

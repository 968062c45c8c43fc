package app.diptych.ui.exchange;

import app.diptych.document.Document;
import app.diptych.library.exchange.ParallelOpener;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import app.diptych.ui.shell.CallReader;
import app.diptych.ui.support.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes one call of two texts: of two files, or of the call shown and a file with its translation. On the FX thread. */
public final class Pairing {
    private final ParallelOpener opener;
    private final Place place;
    private final Background background;
    private final FileQuestions files;
    private final Talk talk;

    /** The window. */
    public interface Place {
        /** The call shown with all that was done to it; null for none. */
        @Nullable
        Document shown();

        /** Opens two files as one call. */
        void open(Path english, Path chinese);

        /** Reads a file off the FX thread, with progress, until it is done or cancelled. */
        <T> void read(Path file, CallReader.Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

        /** Takes a step that gives the call shown its translation. */
        void take(Splice step);
    }

    /** What the person is told and asked. */
    public interface Talk {
        /**
         * Asks for an English and a Chinese file.
         *
         * @param known those that were dropped on the window; null for none
         * @param apart opens what was dropped as two calls; null where nothing was dropped
         * @param chosen told both, if the person goes on
         */
        void askForTwo(@Nullable Two known, @Nullable Runnable apart, BiConsumer<Path, Path> chosen);

        /** Asks whether the Chinese of the call is to give way to another. */
        void askToReplace(Runnable yes);

        /** A file cannot be used. */
        void unusable(Exception why);

        /** Another call is shown by now, and the file was not laid beside it. */
        void leftAlone(Path file);

        /** Something in the file could not be read, or had to be mended. */
        void warn(List<Warning> warnings);

        /** The file says nothing else than the call. */
        void same(Path file);
    }

    /**
     * Two files of one call.
     *
     * @param english the English one
     * @param chinese the Chinese one
     */
    public record Two(Path english, Path chinese) {}

    /**
     * @param opener lays texts side by side
     * @param background the door to where files are read
     */
    public Pairing(ParallelOpener opener, Place place, Background background, FileQuestions files, Talk talk) {
        this.opener = opener;
        this.place = place;
        this.background = background;
        this.files = files;
        this.talk = talk;
    }

    /** Asks for two files, and opens them as one call. */
    public void importTwo() {
        talk.askForTwo(null, null, place::open);
    }

    /** Two files of which one is English and one Chinese may be one call, and the person is asked. */
    void dropped(List<Path> dropped, Runnable otherwise) {
        if (dropped.size() != 2) {
            otherwise.run();
            return;
        }
        background.run(
                () -> opener.sides(dropped.getFirst(), dropped.getLast()),
                found -> found.ifPresentOrElse(
                        sides -> talk.askForTwo(new Two(sides.english(), sides.chinese()), otherwise, place::open),
                        otherwise),
                _ -> otherwise.run());
    }

    /** Asks for a Chinese text, and lays it beside the English of the call shown. */
    public void addTranslation() {
        Document document = place.shown();
        if (document == null) {
            return;
        }
        boolean translated = document.analysis().transcript().passages().stream()
                .map(Passage::chinese)
                .anyMatch(chinese -> chinese != null && !chinese.isBlank());
        if (translated) {
            talk.askToReplace(() -> lay(document));
        } else {
            lay(document);
        }
    }

    private void lay(Document document) {
        files.text(Language.ZH).ifPresent(chinese -> lay(document, chinese));
    }

    private void lay(Document document, Path chinese) {
        Transcript call = document.analysis().transcript();
        List<Segment> rows = document.rows().rows();
        place.read(
                chinese,
                progress -> opener.added().lay(call, rows, chinese, progress),
                laid -> {
                    Document now = place.shown();
                    if (now == null || !now.analysis().transcript().source().equals(call.source())) {
                        talk.leftAlone(chinese);
                    } else if (!now.rows().rows().equals(rows)) {
                        // What was done meanwhile goes before it: the step was made for other rows, and is made anew.
                        lay(now, chinese);
                    } else {
                        laid.step().ifPresentOrElse(place::take, () -> talk.same(chinese));
                        if (!laid.warnings().isEmpty()) {
                            talk.warn(laid.warnings());
                        }
                    }
                },
                talk::unusable);
    }
}

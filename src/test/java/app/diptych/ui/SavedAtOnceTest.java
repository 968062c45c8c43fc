package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.check.Pair;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.journal.Journals;
import app.diptych.exporting.format.Format;
import app.diptych.model.Language;
import app.diptych.review.Decision;
import app.diptych.review.Decisions;
import app.diptych.review.FindingKey;
import app.diptych.review.Ruling;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.document.NobodyAsked;
import app.diptych.ui.document.OpenedDocuments;
import app.diptych.ui.exchange.Documents;
import app.diptych.ui.exchange.Exchange;
import app.diptych.ui.exchange.ExchangeDialogs;
import app.diptych.ui.exchange.FileQuestions;
import app.diptych.ui.exchange.Pairing;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.findings.store.ReviewStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is saved before it is known what was decided on its call holds that all the same. */
class SavedAtOnceTest extends RealWindow {
    private final Analysis call = Pair.analysis("zh-Hant", "Revenue grew 12% this year.", "今年營收成長 21%。");
    private final CountDownLatch slow = new CountDownLatch(1);
    private final ModelJson json = new ModelJson();

    @TempDir
    Path folder;

    /** Takes its time to read. */
    @Override
    ReviewStore reviews() {
        ReviewFolder kept = new ReviewFolder(folder.resolve("reviews"));
        return new ReviewStore() {
            @Override
            public Kept read(Analysis of) {
                try {
                    slow.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return kept.read(of);
            }

            @Override
            public @Nullable Path write(Analysis of, Decisions decisions) throws IOException {
                return kept.write(of, decisions);
            }
        };
    }

    @Override
    void letGo() {
        slow.countDown();
    }

    private final class Person extends NobodyAsked {
        @Override
        public Optional<Path> file(String name) {
            return Optional.of(folder.resolve("lamps.diptych"));
        }
    }

    private Keeper keeper() {
        Keeper keeper = new Keeper(
                new KeeperRoom(shell, panels),
                new OpenedDocuments(),
                new Journals(folder.resolve("journals"), json),
                json,
                background(),
                new Person());
        closeAtTheEnd(keeper);
        return keeper;
    }

    @Test
    void whatWasDecidedBeforeIsInTheDocument() throws Exception {
        FindingKey key = FindingKey.of(call).getFirst();
        new ReviewFolder(folder.resolve("reviews")).write(call, Decisions.NONE.rule(key, Ruling.NOT_ERROR));
        settings.welcomed().set(true);
        open(call, 1200, 800);
        act(() -> {
            keeper().save();
        });
        Path saved = folder.resolve("lamps.diptych");
        assertThat(saved).doesNotExist();
        slow.countDown();
        await(() -> Files.exists(saved));
        rest();

        Document document = json.read(Files.readAllBytes(saved));
        assertThat(document.review().made()).extracting(Decision::key).containsExactly(key);
    }

    /** Wants a table, and chooses where it is to be. */
    private final class Table implements FileQuestions {
        @Override
        public Optional<Target> target(String stem) {
            return Optional.of(new Target(folder.resolve("lamps.csv"), Format.CSV));
        }

        @Override
        public Optional<Path> returned() {
            throw new AssertionError();
        }

        @Override
        public Optional<Path> text(Language language) {
            throw new AssertionError(language);
        }
    }

    @Test
    void whatWasDecidedBeforeIsInWhatIsExportedToo() throws Exception {
        FindingKey key = FindingKey.of(call).getFirst();
        new ReviewFolder(folder.resolve("reviews")).write(call, Decisions.NONE.rule(key, Ruling.NOT_ERROR));
        settings.welcomed().set(true);
        open(call, 1200, 800);
        act(() -> {
            ExchangeDialogs dialogs = new ExchangeDialogs(() -> main.dialogs());
            Keeper keeper = keeper();
            Exchange exchange = new Exchange(
                    keeper::document,
                    _ -> {},
                    OneEngine.ENGINE.withEveryRule().analyzer(),
                    "1",
                    background(),
                    new Table(),
                    dialogs);
            KeeperRoom.PairingPlace place = new KeeperRoom.PairingPlace(shell, panels, keeper);
            new Documents(
                            keeper,
                            exchange,
                            imports(folder),
                            new Pairing(OneEngine.ENGINE.parallel(), place, background(), new Table(), dialogs))
                    .export();
        });
        Path table = folder.resolve("lamps.csv");
        assertThat(table).doesNotExist();
        slow.countDown();
        await(() -> Files.exists(table));
        rest();

        assertThat(Files.readString(table))
                .contains("21%")
                .doesNotContain(call.findings().getFirst().message());
    }
}

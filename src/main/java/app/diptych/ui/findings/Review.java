package app.diptych.ui.findings;

import app.diptych.analysis.Analysis;
import app.diptych.check.Finding;
import app.diptych.review.Decision;
import app.diptych.review.Decisions;
import app.diptych.review.FindingKey;
import app.diptych.review.Ruling;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.shell.finding.FindingNews;
import app.diptych.ui.support.Background;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** The decisions on the call that is open: read when it is opened, written after each change. */
final class Review {
    private final ReviewStore store;
    private final Background background;
    private final Runnable changed;
    private final Consumer<FindingNews> tell;
    /** What was opened, by which the store knows it; its findings may be older than those shown. */
    private @Nullable Analysis call;

    private List<Finding> findings = List.of();
    private Decisions decisions = Decisions.NONE;
    private List<FindingKey> keys = List.of();
    private final ReadOnlyBooleanWrapper isRead = new ReadOnlyBooleanWrapper(true);
    /** What the worker has read of the call; what is decided before that is known here is written together with it. */
    private AtomicReference<Decisions> kept = new AtomicReference<>(Decisions.NONE);

    /**
     * @param changed called when other decisions are there
     * @param tell told of what went wrong
     */
    Review(ReviewStore store, Background background, Runnable changed, Consumer<FindingNews> tell) {
        this.store = store;
        this.background = background;
        this.changed = changed;
        this.tell = tell;
    }

    /** Takes up another call, or none. */
    void open(@Nullable Analysis now) {
        call = now;
        decisions = Decisions.NONE;
        AtomicReference<Decisions> before = new AtomicReference<>(Decisions.NONE);
        kept = before;
        isRead.set(now == null);
        take(now);
        changed.run();
        if (now != null) {
            background.run(
                    () -> {
                        ReviewStore.Kept found = store.read(now);
                        before.set(found.decisions());
                        return found;
                    },
                    found -> read(now, found),
                    e -> {
                        throw new IllegalStateException(e);
                    });
        }
    }

    /** Takes up what was found anew in the call that is open. */
    void recheck(Analysis checked) {
        take(checked);
        changed.run();
    }

    private void take(@Nullable Analysis checked) {
        findings = checked == null ? List.of() : checked.findings();
        keys = checked == null ? List.of() : FindingKey.of(checked);
    }

    /**
     * Takes up the same call as it was mended. A decision stays with its finding where only the text around it is another:
     * the key of the finding is another then, and the decision is made anew under it.
     */
    void revise(Analysis mended) {
        List<FindingKey> before = keys;
        List<FindingKey> now = FindingKey.of(mended);
        Set<FindingKey> known = new HashSet<>(before);
        Map<FindingKey, Decision> made = new HashMap<>();
        decisions.made().forEach(decision -> made.put(decision.key(), decision));
        Set<FindingKey> gone = new LinkedHashSet<>(before);
        now.forEach(gone::remove);
        gone.retainAll(made.keySet());
        for (FindingKey key : now) {
            if (!known.contains(key) && !made.containsKey(key)) {
                gone.stream().filter(key::isAlike).findFirst().ifPresent(old -> {
                    Decision decision = made.get(old);
                    gone.remove(old);
                    if (decision != null) {
                        decisions = decisions.rule(key, decision.ruling()).note(key, decision.note());
                    }
                });
            }
        }
        take(mended);
        changed.run();
    }

    private void read(Analysis asked, ReviewStore.Kept found) {
        if (Call.isSameReading(call, asked)) {
            // What was decided while the file was read goes before it.
            decisions = decisions.over(found.decisions());
            isRead.set(true);
            if (found.broken() != null) {
                tell.accept(new FindingNews(
                        FindingNews.Kind.BROKEN, String.valueOf(found.broken().getFileName())));
            }
            changed.run();
        }
    }

    /** Whether it is known by now what was decided before. */
    ReadOnlyBooleanProperty isRead() {
        return isRead.getReadOnlyProperty();
    }

    Decisions decisions() {
        return decisions;
    }

    /** All findings but those of the rules that are off, with what was said of them. */
    List<Item> items(Set<String> rulesOff) {
        Map<FindingKey, Decision> made = new HashMap<>();
        decisions.made().forEach(decision -> made.put(decision.key(), decision));
        return findings.stream()
                .filter(finding -> !rulesOff.contains(finding.rule()))
                .map(finding -> {
                    FindingKey key = keys.get(finding.id());
                    Decision decision = made.get(key);
                    Ruling said = decision == null ? Ruling.UNDECIDED : decision.ruling();
                    boolean exempt = decisions.exemptions().contains(key.exemption());
                    Ruling ruling = said == Ruling.UNDECIDED && exempt ? Ruling.NOT_ERROR : said;
                    return new Item(finding, key, ruling, exempt, decision == null ? "" : decision.note());
                })
                .toList();
    }

    /** Makes other decisions of these, and keeps them. */
    void change(UnaryOperator<Decisions> change) {
        Analysis of = call;
        if (of == null) {
            return;
        }
        Decisions now = change.apply(decisions);
        decisions = now;
        boolean early = !isRead.get();
        AtomicReference<Decisions> before = kept;
        background.run(
                () -> Optional.ofNullable(store.write(of, early ? now.over(before.get()) : now)),
                beside -> beside.ifPresent(document ->
                        tell.accept(new FindingNews(FindingNews.Kind.BESIDE, String.valueOf(document.getFileName())))),
                e -> tell.accept(new FindingNews(FindingNews.Kind.UNWRITTEN, String.valueOf(e.getMessage()))));
        changed.run();
    }
}

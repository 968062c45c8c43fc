package app.diptych.ui.findings;

import app.diptych.analysis.Analysis;
import app.diptych.library.folder.FolderFileException;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.review.Decisions;
import app.diptych.review.Ruling;
import app.diptych.ui.findings.rule.Family;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.folder.FolderRules;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.flag.Flag;
import app.diptych.ui.reader.flag.Flags;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.shell.finding.FindingNews;
import app.diptych.ui.shell.finding.FindingTally;
import app.diptych.ui.shell.finding.PassageChoice;
import app.diptych.ui.support.Background;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The findings of the call that is open: which are listed, which one the person is at, what was decided. */
public final class FindingsViewModel {
    private final ReaderViewModel reader;
    private final FolderRules rules;
    private final Review review;
    private final ObjectProperty<@Nullable Analysis> analysis = new SimpleObjectProperty<>();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.DEFAULT);
    private final ObjectProperty<PassageChoice> passages = new SimpleObjectProperty<>(PassageChoice.ALL);
    private final ReadOnlyObjectWrapper<List<Item>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<Family, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<FindingTally> tally = new ReadOnlyObjectWrapper<>(FindingTally.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Item> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FindingNews> news = new ReadOnlyObjectWrapper<>(FindingNews.NONE);

    /**
     * @param reader shows what is found, and is told where to go
     * @param rules which rules are on
     * @param store keeps what is decided
     * @param background reads and writes it
     */
    public FindingsViewModel(ReaderViewModel reader, FolderRules rules, ReviewStore store, Background background) {
        this.reader = reader;
        this.rules = rules;
        review = new Review(store, background, this::refresh, news::set);
        analysis.subscribe(this::show);
        filter.subscribe((_, _) -> refresh());
        rules.off().subscribe((_, _) -> refresh());
        rules.trouble().subscribe(this::tell);
        passages.subscribe((_, _) -> leaveOut());
        reader.leftOut().subscribe((_, now) -> {
            if (now.isEmpty() && passages.get() != PassageChoice.ALL) {
                passages.set(PassageChoice.ALL);
            }
        });
    }

    private void show(@Nullable Analysis before, @Nullable Analysis now) {
        if (now != null && Call.isSameReading(before, now)) {
            Item at = current.get();
            review.revise(now);
            Item same = at == null ? null : alike(at);
            current.set(same);
            reader.flagged().set(same == null ? null : same.finding().id());
        } else {
            open(now);
        }
    }

    /** The finding that was this one before the call was mended; null where it is gone. */
    private @Nullable Item alike(Item before) {
        return items.get().stream()
                .filter(item -> item.key().isAlike(before.key()))
                .min(Comparator.comparingInt(item ->
                        Math.abs(item.finding().passage() - before.finding().passage())))
                .orElse(null);
    }

    private void open(@Nullable Analysis opened) {
        current.set(null);
        news.set(FindingNews.NONE);
        passages.set(PassageChoice.ALL);
        review.open(opened);
    }

    private void tell(FolderRules.Trouble trouble) {
        FolderFileException broken = trouble.broken();
        if (broken != null) {
            tell(FindingNews.Kind.RULES, broken.file(), broken.line());
        }
    }

    /** Tells that a file cannot be used: its name and line. */
    public void tell(FindingNews.Kind kind, String file, int line) {
        news.set(new FindingNews(kind, line > 0 ? file + ":" + line : file));
    }

    /** Takes up what was found anew in the call that is open; the place in it stays. */
    public void recheck(Analysis checked) {
        Item at = current.get();
        current.set(null);
        review.recheck(checked);
        if (at != null) {
            items.get().stream()
                    .filter(item -> item.key().equals(at.key()))
                    .findFirst()
                    .ifPresent(current::set);
        }
        reader.flagged()
                .set(current.get() == null ? -1 : current.get().finding().id());
    }

    /** What is read; null for nothing. */
    public ObjectProperty<@Nullable Analysis> analysis() {
        return analysis;
    }

    /** Which findings are listed, and how. */
    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Which passages the reader shows. */
    public ObjectProperty<PassageChoice> passages() {
        return passages;
    }

    /** All that was said of the findings of the call shown. */
    public Decisions decisions() {
        return review.decisions();
    }

    /** Whether it is known by now what was said of them before. */
    public ReadOnlyBooleanProperty isRead() {
        return review.isRead();
    }

    /** All findings of the rules that are on, listed or not. */
    public ReadOnlyObjectProperty<List<Item>> items() {
        return items.getReadOnlyProperty();
    }

    /** Those that are to be seen at all, whatever their family. */
    public List<Item> shown() {
        return items.get().stream().filter(filter.get()::shows).toList();
    }

    /** What is listed. */
    public ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** How many findings of each family count. */
    public ReadOnlyObjectProperty<Map<Family, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** How many findings count, and where. */
    public ReadOnlyObjectProperty<FindingTally> tally() {
        return tally.getReadOnlyProperty();
    }

    /** The finding that the person is at, or null. */
    public ReadOnlyObjectProperty<@Nullable Item> current() {
        return current.getReadOnlyProperty();
    }

    /** What is to be told now. */
    public ReadOnlyObjectProperty<FindingNews> news() {
        return news.getReadOnlyProperty();
    }

    /** A finding by its id, as it stands now; null where its rule is off. */
    public @Nullable Item find(int finding) {
        return items.get().stream()
                .filter(item -> item.finding().id() == finding)
                .findFirst()
                .orElse(null);
    }

    /** Jumps to the next finding of those listed; after the last to the first. */
    public void next() {
        step(1);
    }

    /** Jumps to the finding before. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        List<Item> listed = listed();
        if (listed.isEmpty()) {
            return;
        }
        int at = place(listed, by) + by;
        FindingNews.Kind kind = at >= listed.size()
                ? FindingNews.Kind.FROM_START
                : at < 0 ? FindingNews.Kind.FROM_END : FindingNews.Kind.NONE;
        go(listed.get(Math.floorMod(at, listed.size())));
        news.set(FindingNews.of(kind));
    }

    private List<Item> listed() {
        return items.get().stream()
                .filter(filter.get()::lists)
                .sorted(Sorting.IN_CALL)
                .toList();
    }

    /** The index from which a step begins: that of the current finding, else just outside the passage at the top. */
    private int place(List<Item> listed, int by) {
        Item now = current.get();
        int passage = Math.max(
                0,
                reader.current().get() >= 0
                        ? reader.current().get()
                        : reader.top().get());
        for (int i = 0; i < listed.size(); i++) {
            boolean beyond = now == null
                    ? listed.get(i).finding().passage() >= passage
                    : Sorting.IN_CALL.compare(listed.get(i), now) >= 0;
            if (beyond) {
                boolean here = now != null
                        && listed.get(i).finding().id() == now.finding().id();
                return here || by < 0 ? i : i - 1;
            }
        }
        return by > 0 ? listed.size() - 1 : listed.size();
    }

    /** Jumps to a finding: its passage comes up and lights up, and the place left can be gone back to. */
    public void go(Item item) {
        go(item, item.finding().passage());
    }

    /** Jumps to one of the places of a finding. */
    public void go(Item item, int passage) {
        news.set(FindingNews.NONE);
        current.set(item);
        reader.flagged().set(item.finding().id());
        reader.goTo(passage);
        putCaret(item, passage);
    }

    /** Makes a finding the current one and shows its passage; no jump to go back from. */
    public void select(Item item) {
        if (current.get() == null
                || current.get().finding().id() != item.finding().id()) {
            news.set(FindingNews.NONE);
            current.set(item);
            reader.flagged().set(item.finding().id());
            reader.reveal(item.finding().passage());
        }
    }

    /** Makes a finding the current one; nothing moves. */
    public void mark(Item item) {
        current.set(item);
        reader.flagged().set(item.finding().id());
    }

    /** The caret stands at the first word, so that Enter explains it and a reading voice begins there. */
    private void putCaret(Item item, int passage) {
        item.places().stream()
                .filter(place -> place.passage() == passage)
                .findFirst()
                .ifPresent(place -> {
                    boolean english =
                            !place.english().isEmpty() && reader.columns().get().show(Language.EN);
                    List<Span> words = english ? place.english() : place.chinese();
                    Language column = english ? Language.EN : Language.ZH;
                    if (!words.isEmpty() && reader.columns().get().show(column)) {
                        reader.selection()
                                .set(Selection.at(
                                        column,
                                        new Position(passage, words.getFirst().start())));
                    }
                });
    }

    /** Decides on a finding; the same ruling again takes it back. */
    public void rule(Item item, Ruling ruling) {
        Item now = find(item.finding().id());
        Ruling before = now == null ? Ruling.UNDECIDED : now.ruling();
        Ruling wanted = before == ruling ? Ruling.UNDECIDED : ruling;
        boolean allow = now != null && now.exempt() && wanted != Ruling.NOT_ERROR;
        review.change(decisions -> {
            Decisions ruled = decisions.rule(item.key(), wanted);
            return allow && wanted == Ruling.UNDECIDED ? ruled.allow(item.key().exemption()) : ruled;
        });
    }

    /** Notes something at a finding; an empty text takes the note away. */
    public void note(Item item, String note) {
        review.change(decisions -> decisions.note(item.key(), note));
    }

    /** From now on the rule does not speak of these words in this call. */
    public void exempt(Item item) {
        review.change(decisions -> decisions.exempt(item.key().exemption()));
    }

    private void refresh() {
        List<Item> all = review.items(rules.off().get());
        Filter now = filter.get();
        items.set(all);
        counts.set(now.counts(all));
        List<Item> counted = all.stream().filter(now::counts).toList();
        tally.set(new FindingTally(counted.stream()
                .map(item -> new FindingTally.Place(
                        item.finding().passage(), item.finding().severity()))
                .toList()));
        Item at = current.get();
        current.set(at == null ? null : find(at.finding().id()));
        lines.set(now.lines(all));
        reader.flags().set(new Flags(flags(all, now)));
        leaveOut();
    }

    private static List<Flag> flags(List<Item> all, Filter filter) {
        List<Flag> flags = new ArrayList<>();
        all.stream()
                .filter(filter::shows)
                .forEach(item -> item.places()
                        .forEach(place -> flags.add(new Flag(
                                item.finding().id(),
                                place.passage(),
                                item.finding().severity(),
                                item.isDecided(),
                                place.english(),
                                place.chinese()))));
        return flags;
    }

    private void leaveOut() {
        Analysis of = analysis.get();
        BitSet out = new BitSet();
        if (of != null && passages.get() != PassageChoice.ALL) {
            out.set(0, of.transcript().passages().size());
            items.get().stream()
                    .filter(filter.get()::shows)
                    .filter(item -> passages.get() == PassageChoice.FLAGGED || !item.isDecided())
                    .flatMap(item -> item.places().stream())
                    .forEach(place -> out.clear(place.passage()));
        }
        boolean nothing =
                of != null && out.cardinality() == of.transcript().passages().size();
        if (nothing) {
            passages.set(PassageChoice.ALL); // An empty reader would help nobody.
        } else if (!out.equals(reader.leftOut().get())) {
            reader.leftOut().set(out);
        }
    }
}

package app.diptych.ui.review.replace;

import app.diptych.model.Language;
import app.diptych.review.edit.Occurrence;
import app.diptych.review.edit.Replacement;
import app.diptych.review.edit.WrongPatternException;
import app.diptych.review.segment.History;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import app.diptych.ui.review.Carets;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.support.Background;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Find and replace in the rows of the review. On the FX thread; expressions are matched off it. */
public final class ReplaceViewModel {
    private final ReviewViewModel review;
    private final Background background;
    private final StringProperty find = new SimpleStringProperty("");
    private final StringProperty with = new SimpleStringProperty("");
    private final BooleanProperty english = new SimpleBooleanProperty(true);
    private final BooleanProperty chinese = new SimpleBooleanProperty(true);
    private final BooleanProperty words = new SimpleBooleanProperty();
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty expression = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NOTHING);
    private @Nullable Occurrence at;
    private long asked;

    /**
     * What came of it.
     *
     * @param kind what
     * @param number which of the places the person is at, from 1
     * @param count of places found, or of rows changed
     * @param detail what the expression lacks
     */
    public record Outcome(Kind kind, int number, int count, String detail) {
        static final Outcome NOTHING = new Outcome(Kind.NOTHING, 0, 0, "");

        /** What came of it. */
        public enum Kind {
            /** Nothing was asked. */
            NOTHING,
            /** Places were found. */
            FOUND,
            /** There is none. */
            NONE,
            /** Places were replaced. */
            REPLACED,
            /** The expression is none. */
            WRONG_EXPRESSION,
            /** What is to be put there names what is not found. */
            WRONG_REPLACEMENT,
            /** The expression takes too long. */
            TOO_SLOW
        }
    }

    /**
     * @param review whose rows are searched
     * @param background matches; a worker of its own, or the window waits for it
     */
    public ReplaceViewModel(ReviewViewModel review, Background background) {
        this.review = review;
        this.background = background;
        for (var each : List.of(find, english, chinese, words, matchCase, expression)) {
            each.addListener(_ -> forget());
        }
    }

    /** What is to be found. */
    public StringProperty find() {
        return find;
    }

    /** What is put in its place. */
    public StringProperty with() {
        return with;
    }

    /** Whether the English is searched. */
    public BooleanProperty english() {
        return english;
    }

    /** Whether the Chinese is searched. */
    public BooleanProperty chinese() {
        return chinese;
    }

    /** Whether only whole words count. */
    public BooleanProperty words() {
        return words;
    }

    /** Whether capitals differ from small letters. */
    public BooleanProperty matchCase() {
        return matchCase;
    }

    /** Whether what is to be found is a regular expression. */
    public BooleanProperty expression() {
        return expression;
    }

    /** Whether the person wants to find and replace. */
    public BooleanProperty open() {
        return open;
    }

    /** What came of it. */
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    private void forget() {
        asked++;
        at = null;
        outcome.set(Outcome.NOTHING);
    }

    /** Goes to the next place; after the last to the first. */
    public void next() {
        search(found -> {
            Occurrence before = at;
            Occurrence next = found.stream()
                    .filter(each -> before == null ? each.row() >= review.row().get() : isBehind(each, before))
                    .findFirst()
                    .orElse(found.getFirst());
            go(next, found);
        });
    }

    private static boolean isBehind(Occurrence one, Occurrence other) {
        if (one.row() != other.row()) {
            return one.row() > other.row();
        }
        return one.side() != other.side()
                ? one.side() == Language.ZH
                : one.span().start() > other.span().start();
    }

    private void go(Occurrence next, List<Occurrence> found) {
        at = next;
        review.show(next.row());
        review.side().set(next.side());
        review.carets().set(Carets.NONE.with(next.side(), next.span().start()));
        outcome.set(new Outcome(Outcome.Kind.FOUND, found.indexOf(next) + 1, found.size(), ""));
    }

    private void search(Consumer<List<Occurrence>> some) {
        History history = review.history();
        Replacement replacement = replacement();
        if (history == null || replacement == null) {
            return;
        }
        List<Segment> rows = history.rows();
        run(() -> replacement.find(rows), found -> {
            if (found.isEmpty()) {
                outcome.set(new Outcome(Outcome.Kind.NONE, 0, 0, ""));
            } else {
                some.accept(found);
            }
        });
    }

    /** Replaces the place that the person is at, and goes to the next; where the person is at none, goes to one. */
    public void replace() {
        Occurrence here = at;
        History history = review.history();
        Replacement replacement = replacement();
        if (history == null || replacement == null || here == null) {
            next();
            return;
        }
        run(() -> replacement.replace(history.rows(), here), step -> {
            take(history, step);
            next();
        });
    }

    /** Replaces all places as one step. */
    public void replaceAll() {
        History history = review.history();
        Replacement replacement = replacement();
        if (history == null || replacement == null) {
            return;
        }
        run(
                () -> {
                    int count = replacement.find(history.rows()).size();
                    return new Replaced(count, replacement.replaceAll(history.rows()));
                },
                done -> {
                    at = null;
                    if (take(history, done.step())) {
                        outcome.set(new Outcome(Outcome.Kind.REPLACED, 0, done.count(), ""));
                    } else {
                        outcome.set(new Outcome(Outcome.Kind.NONE, 0, 0, ""));
                    }
                });
    }

    private record Replaced(int count, Optional<Splice> step) {}

    /** A step that was made on other rows than those there now is not taken. */
    private boolean take(History made, Optional<Splice> step) {
        review.leaveCell();
        return made.equals(review.history()) && review.then(step);
    }

    private <T> void run(Callable<T> work, Consumer<T> done) {
        long mine = ++asked;
        background.run(
                work,
                result -> {
                    if (mine == asked) {
                        done.accept(result);
                    }
                },
                e -> {
                    if (e instanceof WrongPatternException wrong) {
                        outcome.set(of(wrong));
                    } else {
                        background.unexpected().accept(e);
                    }
                });
    }

    private @Nullable Replacement replacement() {
        if (find.get().isEmpty()) {
            outcome.set(Outcome.NOTHING);
            return null;
        }
        try {
            return Replacement.of(
                    find.get(),
                    with.get(),
                    new Replacement.Options(words.get(), matchCase.get(), expression.get(), sides()));
        } catch (WrongPatternException e) {
            outcome.set(of(e));
            return null;
        }
    }

    private Set<Language> sides() {
        Set<Language> sides = EnumSet.noneOf(Language.class);
        if (english.get()) {
            sides.add(Language.EN);
        }
        if (chinese.get()) {
            sides.add(Language.ZH);
        }
        return sides;
    }

    private static Outcome of(WrongPatternException wrong) {
        Outcome.Kind kind = switch (wrong.fault()) {
            case EXPRESSION -> Outcome.Kind.WRONG_EXPRESSION;
            case REPLACEMENT -> Outcome.Kind.WRONG_REPLACEMENT;
            case TOO_SLOW -> Outcome.Kind.TOO_SLOW;
        };
        return new Outcome(kind, 0, 0, String.valueOf(wrong.getMessage()));
    }
}

package app.diptych.check.term;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.FactlessRule;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.WrongForm;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code term}: a term that the Chinese renders by a wrong form, or an important one that it does not render at all. */
public final class TermRule implements FactlessRule {
    private static final RuleInfo INFO = new RuleInfo(
            "term",
            Issue.TERMINOLOGY,
            Severity.WARNING,
            true,
            "A term of finance is rendered by a word that means something else, or not at all.");

    private final TermReader reader;

    /** @param reader reads the terms */
    public TermRule(TermReader reader) {
        this.reader = reader;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Draft> check(CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        for (PassageTerms terms : reader.read(input)) {
            Map<Key, Fault> faults = new LinkedHashMap<>();
            for (int use = 0; use < terms.english().size(); use++) {
                collect(terms, use, faults);
            }
            faults.values().forEach(fault -> drafts.add(draft(fault, terms, input)));
        }
        return drafts;
    }

    /** Faults of one kind in one passage are one finding. */
    private record Key(Term term, @Nullable WrongForm why) {}

    private record Fault(Term term, @Nullable WrongForm why, boolean guessed, List<Span> english, List<Span> chinese) {}

    private static void collect(PassageTerms terms, int number, Map<Key, Fault> faults) {
        EnglishUse use = terms.english().get(number);
        ChineseUse wrong = terms.renderings().wrong(number);
        if (wrong != null) {
            WrongForm why = Objects.requireNonNull(wrong.form().whyWrong(use.number()));
            Fault fault = faults.computeIfAbsent(
                    new Key(use.term(), why),
                    key -> new Fault(use.term(), why, false, new ArrayList<>(), new ArrayList<>()));
            fault.english().add(use.span());
            fault.chinese().add(wrong.span());
        } else if (isInstead(terms, number)) {
            ChineseUse other = Objects.requireNonNull(terms.renderings().instead(number));
            Term named = Objects.requireNonNull(other.form().named());
            WrongForm why = new WrongForm(other.folded(), named.name(), null);
            faults.computeIfAbsent(
                    new Key(use.term(), why),
                    key -> new Fault(
                            use.term(),
                            why,
                            true,
                            new ArrayList<>(List.of(use.span())),
                            new ArrayList<>(List.of(other.span()))));
        } else if (isLost(terms, number)) {
            faults.computeIfAbsent(
                            new Key(use.term(), null),
                            key -> new Fault(use.term(), null, false, new ArrayList<>(), new ArrayList<>()))
                    .english()
                    .add(use.span());
        }
    }

    /** Whether another term stands for one that is held to its renderings. */
    private static boolean isInstead(PassageTerms terms, int number) {
        Level level = terms.english().get(number).term().level();
        return level != Level.WORD && terms.renderings().instead(number) != null;
    }

    private static boolean isLost(PassageTerms terms, int number) {
        EnglishUse use = terms.english().get(number);
        return use.term().level() == Level.KEY
                && terms.renderings().right(number) == null
                && !terms.hasRightFormOf(use.number())
                && !terms.beads().isLost(use.span())
                && !text(terms.passage().chinese())
                        .contains(use.span().of(text(terms.passage().english())));
    }

    private static Draft draft(Fault fault, PassageTerms terms, CheckInput input) {
        String english = fault.english().getFirst().of(text(terms.passage().english()));
        Place place = new Place(terms.passage().id(), fault.english(), fault.chinese());
        String usual = fault.term().preferred(input.isTraditional(), input.isHongKong());
        WrongForm why = fault.why();
        if (why == null) {
            return Draft.of(
                    place, "term.lost", "“{0}” has no rendering in the Chinese; “{1}” is usual.", english, usual);
        }
        String chinese = fault.chinese().getFirst().of(text(terms.passage().chinese()));
        Draft draft = why.names() != null
                ? Draft.of(
                                place,
                                "term.other",
                                "“{0}” is rendered as “{1}”, which means “{2}”.",
                                english,
                                chinese,
                                why.names())
                        .severity(fault.guessed() ? Severity.WARNING : Severity.ERROR)
                : Draft.of(
                        place,
                        "term.misleading",
                        "“{0}” is rendered as “{1}”: {2}.",
                        english,
                        chinese,
                        Objects.requireNonNull(why.reason()));
        return draft.suggestion(usual);
    }

    private static String text(@Nullable String side) {
        return Objects.requireNonNull(side);
    }
}

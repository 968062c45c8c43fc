package app.diptych.review;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.analysis.Analysis;
import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a person has changed of the facts of one call. Immutable: a change gives new ones.
 *
 * @param corrections one for each fact that was changed or hidden
 * @param additions facts that the program did not see
 */
public record Corrections(List<Correction> corrections, List<Addition> additions) {
    /** Nothing changed. */
    public static final Corrections NONE = new Corrections(List.of(), List.of());

    /** @throws IllegalArgumentException if two speak of one fact */
    public Corrections {
        corrections = List.copyOf(corrections);
        additions = List.copyOf(additions);
        if (corrections.stream().map(Correction::key).distinct().count() < corrections.size()) {
            throw new IllegalArgumentException("two corrections of one fact");
        }
    }

    /** Whether nothing was changed. */
    public boolean isEmpty() {
        return corrections.isEmpty() && additions.isEmpty();
    }

    /** With a correction, which takes the place of an earlier one of the same fact. */
    public Corrections with(Correction correction) {
        List<Correction> all = new ArrayList<>(without(correction.key()).corrections);
        all.add(correction);
        return new Corrections(all, additions);
    }

    /** With the fact as the program read it. */
    public Corrections without(FactKey key) {
        return new Corrections(
                corrections.stream().filter(each -> !each.key().equals(key)).toList(), additions);
    }

    /** With an added fact. */
    public Corrections with(Addition addition) {
        List<Addition> all = new ArrayList<>(additions);
        all.remove(addition);
        all.add(addition);
        return new Corrections(corrections, all);
    }

    /** Without an added fact. */
    public Corrections without(Addition addition) {
        return new Corrections(
                corrections,
                additions.stream().filter(each -> !each.equals(addition)).toList());
    }

    /** These, and of the others what these do not speak of. */
    public Corrections over(Corrections others) {
        Corrections all = others;
        for (Correction correction : corrections) {
            all = all.with(correction);
        }
        for (Addition addition : additions) {
            all = all.with(addition);
        }
        return all;
    }

    /** The addition of an English amount of a call; the amount is named by its words and its place among those alike. */
    public static Addition addition(Analysis call, Quantity amount, String concept, String entity, Period period) {
        Passage passage = call.transcript().passages().get(amount.passage());
        int nth = alike(call, amount.passage(), amount.text()).indexOf(amount);
        return new Addition(
                amount.text(), FindingKey.fingerprint(passage), Math.max(0, nth), concept, entity, period.code());
    }

    /** The facts of a call as they are after this, those that were hidden too, marked as such. */
    public List<CorrectedFact> of(Analysis call) {
        List<FactKey> keys = FactKey.of(call);
        Map<FactKey, Correction> byKey = new HashMap<>();
        corrections.forEach(each -> byKey.put(each.key(), each));
        List<CorrectedFact> facts = new ArrayList<>();
        for (Fact fact : call.facts()) {
            Correction correction = byKey.get(keys.get(fact.id()));
            facts.add(
                    correction == null
                            ? new CorrectedFact(fact, CorrectedFact.Mark.READ)
                            : corrected(fact, correction));
        }
        for (Addition addition : additions) {
            Fact added = added(call, addition, facts.size());
            if (added != null) {
                facts.add(new CorrectedFact(added, CorrectedFact.Mark.ADDED));
            }
        }
        return facts;
    }

    /** The facts that stand, without those that were hidden and what was computed from them. */
    public List<Fact> standing(Analysis call) {
        List<CorrectedFact> all = of(call);
        return all.stream()
                .filter(each -> each.mark() != CorrectedFact.Mark.HIDDEN)
                .map(CorrectedFact::fact)
                .filter(fact ->
                        fact.inputs().stream().allMatch(input -> all.get(input).mark() == CorrectedFact.Mark.READ))
                .toList();
    }

    private static CorrectedFact corrected(Fact fact, Correction by) {
        if (by.hidden()) {
            return new CorrectedFact(fact, CorrectedFact.Mark.HIDDEN);
        }
        Fact changed = fact.draft()
                .about(Objects.requireNonNullElse(by.concept(), fact.concept()))
                .owned(Objects.requireNonNullElse(by.entity(), fact.entity()))
                .during(by.period() == null ? fact.period() : new Period(by.period()))
                // A person has looked at it.
                .doubted(List.of())
                .numbered(fact.id());
        return new CorrectedFact(changed, CorrectedFact.Mark.CHANGED);
    }

    private static List<Quantity> alike(Analysis call, int passage, String words) {
        return call.quantities().stream()
                .filter(quantity -> quantity.passage() == passage
                        && quantity.language() == Language.EN
                        && quantity.text().equals(words))
                .toList();
    }

    private static @Nullable Fact added(Analysis call, Addition addition, int id) {
        for (Passage passage : call.transcript().passages()) {
            if (FindingKey.fingerprint(passage).equals(addition.passage())) {
                List<Quantity> alike = alike(call, passage.id(), addition.words());
                return addition.nth() < alike.size() ? added(call, alike.get(addition.nth()), addition, id) : null;
            }
        }
        return null;
    }

    private static @Nullable Fact added(Analysis call, Quantity amount, Addition addition, int id) {
        if (amount.mention().low() == null || amount.mention().high() == null) {
            return null;
        }
        Integer chinese = call.links().stream()
                .filter(link -> Objects.equals(link.english(), amount.id()))
                .map(Link::chinese)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Fact.Draft(
                        addition.concept(),
                        addition.entity(),
                        new Period(addition.period()),
                        Status.ACTUAL,
                        new Fact.Evidence(amount.passage(), sentence(call, amount), amount.id(), chinese),
                        Fact.Value.of(amount.mention()))
                .labelled(amount.text())
                .numbered(id);
    }

    private static Span sentence(Analysis call, Quantity amount) {
        int at = amount.mention().start();
        for (SentencePair pair : call.sentences()) {
            Span english = pair.english();
            if (pair.passage() == amount.passage() && english != null && english.start() <= at && at < english.end()) {
                return english;
            }
        }
        String text = call.transcript().passages().get(amount.passage()).english();
        return new Span(0, text == null ? amount.mention().end() : text.length());
    }
}

package app.diptych.check.sentence;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.sentence.PassageFit;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.FactlessRule;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code not-aligned}: a passage whose Chinese belongs to a neighbour. Only passages whose own sentences fit badly are
 * compared with those around them, so that a call in good order costs nothing.
 */
public final class NotAlignedRule implements FactlessRule {
    private static final RuleInfo INFO = new RuleInfo(
            "not-aligned",
            Issue.MISTRANSLATION,
            Severity.ERROR,
            true,
            "The Chinese of a passage seems to belong to another passage near by.");

    /** English characters: what is shorter ("Thank you. Next question, please.") fits anywhere. */
    private static final int SHORT = 40;
    /** Mean score of the sentence pairs, by length, above which a passage is in its place. */
    private static final double IN_PLACE = 0.55;
    /** How far a passage is looked for. */
    private static final int NEAR = 3;
    /** How much more of what could be common must be: half as much again would be chance. */
    private static final double CLEARLY = 0.25;
    /** The share of its own that a passage in its place has at the least. */
    private static final double OWN = 0.3;
    /** The least weight of what is common with the other passage: a name, or two rarer words. */
    private static final double EVIDENCE = 4;

    /** The same of two neighbours crosswise, as the sum of both: two that are in their places are far below nought. */
    private static final double CROSSWISE = 0.3;

    private final UnitReader reader;

    /** @param reader reads what passages have in common */
    public NotAlignedRule(UnitReader reader) {
        this.reader = reader;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Draft> check(CheckInput input) {
        List<Passage> passages = input.transcript().passages();
        Map<Integer, Integer> belonging = new TreeMap<>();
        PassageFit fit = null;
        for (Passage passage : passages) {
            if (isDoubtful(passage, input)) {
                fit = fit == null ? PassageFit.of(input.units(reader)) : fit;
                int id = passage.id();
                for (int other = id - 1; other <= id + 1; other += 2) {
                    if (other >= 0 && other < passages.size() && areExchanged(passage, passages.get(other), fit)) {
                        belonging.put(id, other);
                        belonging.put(other, id);
                    }
                }
                Integer best = belonging.containsKey(id) ? null : better(passage, fit, passages);
                if (best != null) {
                    belonging.put(id, best);
                }
            }
        }
        List<Draft> drafts = new ArrayList<>();
        belonging.forEach((id, other) -> drafts.add(draft(passages.get(id), passages.get(other))));
        return drafts;
    }

    /** Whether the Chinese of two neighbours fits better crosswise: what both lack tells more than what one does. */
    private static boolean areExchanged(Passage first, Passage second, PassageFit fit) {
        if (!isLong(first) || !isLong(second)) {
            return false;
        }
        int a = first.id();
        int b = second.id();
        double share = fit.share(a, b) + fit.share(b, a) - fit.share(a, a) - fit.share(b, b);
        double common = fit.common(a, b) + fit.common(b, a) - fit.common(a, a) - fit.common(b, b);
        return share > CROSSWISE && common > EVIDENCE;
    }

    private static boolean isLong(Passage passage) {
        String english = passage.english();
        return english != null && passage.chinese() != null && english.length() >= SHORT;
    }

    private static boolean isDoubtful(Passage passage, CheckInput input) {
        if (!isLong(passage)) {
            return false;
        }
        double sum = 0;
        int length = 0;
        for (SentencePair pair : input.sentencesOf(passage.id())) {
            Span own = pair.english();
            if (own != null) {
                // A sentence without a counterpart is surely lost, and so does not fit.
                sum += pair.chinese() == null ? 0 : pair.score() * own.length();
                length += own.length();
            }
        }
        return sum < IN_PLACE * length;
    }

    /** The passage near by whose English the Chinese of this one fits clearly better, or null. */
    private static @Nullable Integer better(Passage passage, PassageFit fit, List<Passage> passages) {
        int id = passage.id();
        double own = fit.share(id, id);
        if (own > OWN) {
            return null;
        }
        Integer best = null;
        double most = own + CLEARLY;
        for (int other = Math.max(0, id - NEAR); other <= Math.min(passages.size() - 1, id + NEAR); other++) {
            String english = passages.get(other).english();
            boolean tells = english != null && english.length() >= SHORT && fit.common(other, id) >= EVIDENCE;
            if (other != id && tells && fit.share(other, id) > most) {
                most = fit.share(other, id);
                best = other;
            }
        }
        return best;
    }

    private static Draft draft(Passage passage, Passage other) {
        Place place = new Place(passage.id(), whole(passage.english()), whole(passage.chinese()));
        return Draft.of(
                place,
                "not-aligned.other",
                "The Chinese of this passage seems to belong to ¶ {0}.",
                String.valueOf(other.number()));
    }

    private static List<Span> whole(@Nullable String text) {
        return text == null ? List.of() : List.of(new Span(0, text.length()));
    }
}

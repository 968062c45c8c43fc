package app.diptych.check.sentence;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.sentence.PassageFit;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.Rule;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code not-aligned}: a passage whose Chinese belongs to a neighbour. Only passages whose own sentences fit badly are
 * compared with those around them, so that a call in good order costs nothing.
 */
public final class NotAlignedRule implements Rule {
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
        List<Draft> drafts = new ArrayList<>();
        PassageFit fit = null;
        for (Passage passage : input.transcript().passages()) {
            if (isDoubtful(passage, input)) {
                fit = fit == null ? PassageFit.of(input.transcript(), input.quantities(), reader) : fit;
                Draft draft = judge(passage, fit, input);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private static boolean isDoubtful(Passage passage, CheckInput input) {
        String english = passage.english();
        if (english == null || passage.chinese() == null || english.length() < SHORT) {
            return false;
        }
        double sum = 0;
        int length = 0;
        for (SentencePair pair : input.sentencesOf(passage.id())) {
            Span own = pair.english();
            if (own != null) {
                sum += pair.score() * own.length();
                length += own.length();
            }
        }
        return sum < IN_PLACE * length;
    }

    private static @Nullable Draft judge(Passage passage, PassageFit fit, CheckInput input) {
        List<Passage> passages = input.transcript().passages();
        int id = passage.id();
        double own = fit.share(id, id);
        if (own > OWN) {
            return null;
        }
        int best = id;
        double most = own + CLEARLY;
        for (int other = Math.max(0, id - NEAR); other <= Math.min(passages.size() - 1, id + NEAR); other++) {
            String english = passages.get(other).english();
            boolean tells = english != null && english.length() >= SHORT && fit.common(other, id) >= EVIDENCE;
            if (other != id && tells && fit.share(other, id) > most) {
                most = fit.share(other, id);
                best = other;
            }
        }
        if (best == id) {
            return null;
        }
        String number = String.valueOf(passages.get(best).number());
        Place place = new Place(id, whole(passage.english()), whole(passage.chinese()));
        return Draft.of(place, "not-aligned.other", "The Chinese of this passage seems to belong to ¶ {0}.", number);
    }

    private static List<Span> whole(@Nullable String text) {
        return text == null ? List.of() : List.of(new Span(0, text.length()));
    }
}

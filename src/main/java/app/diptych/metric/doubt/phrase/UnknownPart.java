package app.diptych.metric.doubt.phrase;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.concept.Concept;

/** "Kayak sales were $5 million. Operating margin was 9%": of the part that nobody knows, as likely as not. */
public final class UnknownPart {
    private final NounPhrase phrase;
    /** Whether the last sales of this passage were those of a part that no business was found in. */
    private boolean last;

    public UnknownPart(NounPhrase phrase) {
        this.phrase = phrase;
    }

    public void beginPassage() {
        last = false;
    }

    /** Whether a margin comes behind sales of such a part; to be told of every amount without an owner. */
    public boolean mayHave(Spoken spoken) {
        Concept concept = spoken.naming().concept();
        if (concept.segments() == Additivity.SUM && spoken.named()) {
            last = phrase.isOfPart(spoken);
        }
        return last && concept.name().endsWith("Margin");
    }
}

package app.diptych.metric;

import static app.diptych.metric.FactLines.assertFacts;

import org.junit.jupiter.api.Test;

/** What an answer means that does not name what was asked about. Lines as in {@link FactLines}. */
class AnswerFactsTest {
    @Test
    void aBareMarginIsTheOneThatWasAskedAbout() {
        assertFacts("""
                The Pools segment did well.
                --?
                What drove the operating margin of Pools?
                --
                Let me start with Pools. The margin is in the [mid-30s|PERCENT 33..37]. It's up from the [mid-20s|PERCENT 23..27 UP] last year.""", """
                operatingMargin Pools 2024-Q2 33..37 ACTUAL
                operatingMargin Pools 2023-Q2 23..27 PRIOR""");
    }

    @Test
    void aBareMarginIsTheOneNamedBefore() {
        assertFacts("Gross margin held up well. The margin was [41%|PERCENT 41].", "grossMargin – 2024-Q2 41 ACTUAL");
        assertFacts("The margin was [41%|PERCENT 41].", "");
    }

    @Test
    void aPronounAtTheHeadOfAnAnswerIsTheOneMeasureAskedAbout() {
        assertFacts("""
                --?
                Could you give us the churn in the quarter?
                --
                Sure. It was [1.2%|PERCENT 1.2].""", "churn – 2024-Q2 1.2 ACTUAL");
        assertFacts("""
                --?
                Could you give us churn and gross margin?
                --
                Sure. It was [1.2%|PERCENT 1.2].""", "");
    }

    @Test
    void whatTheAnalystSaysIsStillNoFact() {
        assertFacts("""
                --?
                Your gross margin was [41%|PERCENT 41]. Why?
                --
                Thank you.""", "");
    }
}

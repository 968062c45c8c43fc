package app.diptych.check.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.check.CheckInput;
import app.diptych.check.Finding;
import app.diptych.check.InventedCall;
import app.diptych.check.Pair;
import app.diptych.check.Rule;
import app.diptych.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceRulesTest {
    private static final UnitReader UNITS = new UnitReader();
    private static final String FERRIES = "The ferries were full in every week of the quarter.";
    private static final String HARBOUR = " We shall open a new harbour office in the spring.";

    @Test
    void aPassageWithoutChineseIsMissingWhereTheCallIsTranslated() {
        CheckInput call = InventedCall.of("zh-Hant", FERRIES, "渡輪在本季每週都客滿。", FERRIES, "");

        List<Finding> findings = InventedCall.findings(new TextMissingRule(new Fits(UNITS)), call);

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().passage()).isEqualTo(1);
        assertThat(findings.getFirst().message()).isEqualTo("The passage “" + FERRIES + "” has no Chinese.");
    }

    @Test
    void noPassageIsMissingInACallThatIsNotTranslated() {
        CheckInput call = InventedCall.of("zh-Hant", FERRIES, "", FERRIES, "", FERRIES, "渡輪在本季每週都客滿。");

        assertThat(InventedCall.findings(new TextMissingRule(new Fits(UNITS)), call))
                .isEmpty();
    }

    @Test
    void whatIsNoSentenceIsNotMissing() {
        CheckInput call = InventedCall.of("zh-Hant", FERRIES, "渡輪在本季每週都客滿。", "All calls of Tern Ferries", "");

        assertThat(InventedCall.findings(new TextMissingRule(new Fits(UNITS)), call))
                .isEmpty();
    }

    @Test
    void aLoneSentenceIsMissingButNotBesideALoneOneOfTheOtherSide() {
        String chinese = "渡輪在本季每週都客滿。";
        SentencePair first = new SentencePair(0, new Span(0, FERRIES.length()), new Span(0, chinese.length()), 0.9);
        SentencePair second = new SentencePair(0, new Span(FERRIES.length(), (FERRIES + HARBOUR).length()), null, 0.9);
        SentencePair free = new SentencePair(0, null, new Span(chinese.length(), chinese.length() + 12), 0.9);

        assertThat(findings(new TextMissingRule(new Fits(UNITS)), chinese, first, second))
                .hasSize(1);
        assertThat(findings(new TextMissingRule(new Fits(UNITS)), chinese + "明年三月港邊將有新據點。", first, second, free))
                .isEmpty();
        assertThat(findings(new TextAddedRule(new Fits(UNITS)), chinese + "明年三月港邊將有新據點。", first, second, free))
                .isEmpty();
    }

    @Test
    void aSecondChineseSentenceIsNotAddedWhereTheFirstSaysTooLittleOfTheEnglish() {
        String english =
                "The ferries were full in every week of the quarter, which had the finest weather in nine years.";
        String first = "渡輪本季每週都客滿。";
        String second = "本季的天氣是九年來最好的。";
        SentencePair pair = new SentencePair(0, new Span(0, english.length()), new Span(0, first.length()), 0.6);
        SentencePair lone = new SentencePair(0, null, new Span(first.length(), (first + second).length()), 0.6);
        CheckInput call = with(InventedCall.of("zh-Hant", english, first + second), pair, lone);
        assertThat(InventedCall.findings(new TextAddedRule(new Fits(UNITS)), call))
                .isEmpty();

        CheckInput added = with(
                InventedCall.of("zh-Hant", FERRIES, "渡輪在本季的每一週都是客滿的狀態。" + second),
                new SentencePair(0, new Span(0, FERRIES.length()), new Span(0, 17), 0.6),
                new SentencePair(0, null, new Span(17, 17 + second.length()), 0.6));
        assertThat(InventedCall.findings(new TextAddedRule(new Fits(UNITS)), added))
                .hasSize(1);
    }

    @Test
    void aClauseThatBecameASentenceAndPushedTheNextOneOnIsNotAdded() {
        String first = "Tell us what sets the ferries apart, and where the idea came from. ";
        String second = "Did guests ask for it?";
        String parted = "請說明渡輪有何不同之處？";
        String pushed = "這個想法又是從哪裡來的呢？";
        String lone = "這是客人們所提出的需求嗎？";
        int to = parted.length();
        int behind = to + pushed.length();
        SentencePair clauses = new SentencePair(0, new Span(0, first.length()), new Span(0, to), 0.6);
        SentencePair wrong = new SentencePair(
                0, new Span(first.length(), first.length() + second.length()), new Span(to, behind), 0.6);
        SentencePair left = new SentencePair(0, null, new Span(behind, behind + lone.length()), 0.6);
        CheckInput call =
                with(InventedCall.of("zh-Hant", first + second, parted + pushed + lone), clauses, wrong, left);

        assertThat(InventedCall.findings(new TextAddedRule(new Fits(UNITS)), call))
                .isEmpty();
    }

    @Test
    void aSentenceThatIsJoinedWithItsNeighbourIsNotMissing() {
        String english = "The new pier is quiet. It is cheap to run.";
        String chinese = "新碼頭既安靜，營運成本又低。";
        SentencePair pair = new SentencePair(0, new Span(0, 22), new Span(0, chinese.length()), 0.6);
        SentencePair lone = new SentencePair(0, new Span(23, english.length()), null, 0.8);
        CheckInput call = with(InventedCall.of("zh-Hant", english, chinese), pair, lone);

        assertThat(InventedCall.findings(new TextMissingRule(new Fits(UNITS)), call))
                .isEmpty();
    }

    @Test
    void aChineseSentenceMadeOfAClauseIsNotAdded() {
        String english = "The ferries, which carry most of our guests, were full in every week.";
        String chinese = "渡輪每週客滿。我們的客人大多由它們接送過海。";
        SentencePair pair = new SentencePair(0, new Span(0, english.length()), new Span(0, 7), 0.6);
        SentencePair lone = new SentencePair(0, null, new Span(7, chinese.length()), 0.6);

        assertThat(InventedCall.findings(
                        new TextAddedRule(new Fits(UNITS)),
                        with(InventedCall.of("zh-Hant", english, chinese), pair, lone)))
                .isEmpty();
    }

    @Test
    void aPassageThatKeepsItsEnglishBesideTheTranslationHasNothingAdded() {
        String chinese = "渡輪在本季的每一週都是客滿的狀態。" + FERRIES;
        SentencePair copy = new SentencePair(0, new Span(0, FERRIES.length()), new Span(17, chinese.length()), 0.9);
        SentencePair lone = new SentencePair(0, null, new Span(0, 17), 0.9);

        assertThat(InventedCall.findings(
                        new TextAddedRule(new Fits(UNITS)),
                        with(InventedCall.of("zh-Hant", FERRIES, chinese), lone, copy)))
                .isEmpty();
    }

    @Test
    void twoNeighboursWhoseChineseWasExchangedBothStandOutOfPlace() {
        CheckInput call = Pair.input(
                "zh-Hant",
                "Our ferries to Brackwell were full in every week of the quarter, and fares rose 12%.",
                "我們將於春季在 Northvale 港開設新的辦公室，並雇用 340 名員工。",
                "We shall open a new office in Northvale harbour in the spring and hire 340 people.",
                "我們開往 Brackwell 的渡輪在本季每週都客滿，票價上漲 12%。",
                "Insurance costs were flat, since no storm came near the coast.",
                "保險成本持平，因為沒有暴風雨接近海岸。");

        assertThat(InventedCall.findings(new NotAlignedRule(UNITS), call))
                .extracting(Finding::passage)
                .containsExactly(0, 1);
    }

    private static List<Finding> findings(Rule rule, String chinese, SentencePair... pairs) {
        return InventedCall.findings(rule, with(InventedCall.of("zh-Hant", FERRIES + HARBOUR, chinese), pairs));
    }

    private static CheckInput with(CheckInput call, SentencePair... pairs) {
        return new CheckInput(call.transcript(), List.of(), List.of(), List.of(pairs), List.of(), List.of());
    }
}

package app.diptych.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.analysis.Analysis;
import app.diptych.check.Finding;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.model.Transcripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DecisionsTest {
    private static final String HARBOR = "The harbor grew 12% and the docks grew 12%.";
    private static final String HAFEN = "港口成長 21%,碼頭成長 21%。";
    private final JsonMapper json = new JsonMapper();

    @Test
    void twoFindingsAlikeInOnePassageHaveKeysOfTheirOwn() {
        List<FindingKey> keys = FindingKey.of(call(HARBOR, HAFEN));

        assertThat(keys).hasSize(2).doesNotHaveDuplicates();
        assertThat(keys).extracting(FindingKey::english).containsOnly("12%");
        assertThat(keys).extracting(FindingKey::nth).containsExactly(0, 1);
    }

    @Test
    void aDecisionFindsItsFindingAgainBehindPassagesThatAreNew() {
        Decisions decisions =
                Decisions.NONE.rule(FindingKey.of(call(HARBOR, HAFEN)).get(1), Ruling.NOT_ERROR);

        Analysis changed = call("A new opening.", "新的開場。", HARBOR, HAFEN);

        assertThat(FindingKey.of(changed))
                .extracting(decisions::ruling)
                .containsExactly(Ruling.UNDECIDED, Ruling.NOT_ERROR);
    }

    @Test
    void spacesAndLineBreaksOfAnExportDoNotCount() {
        Decisions decisions =
                Decisions.NONE.rule(FindingKey.of(call(HARBOR, HAFEN)).get(0), Ruling.ERROR);

        Analysis exported = call(HARBOR.replace("and the", "and\nthe"), HAFEN.replace("港口成長 ", "港口成長"));

        assertThat(decisions.ruling(FindingKey.of(exported).get(0))).isEqualTo(Ruling.ERROR);
    }

    @Test
    void aPassageThatWasMendedIsAskedAboutAgain() {
        Decisions decisions =
                Decisions.NONE.rule(FindingKey.of(call(HARBOR, HAFEN)).get(0), Ruling.NOT_ERROR);

        Analysis mended = call(HARBOR, HAFEN.replace("碼頭成長 21%", "碼頭成長 12%"));

        assertThat(decisions.ruling(FindingKey.of(mended).get(0))).isEqualTo(Ruling.UNDECIDED);
    }

    @Test
    void falseAlarmsAreNotOpenAndConfirmedErrorsAre() {
        Analysis call = call(HARBOR, HAFEN);
        List<FindingKey> keys = FindingKey.of(call);
        Decisions decisions = Decisions.NONE.rule(keys.get(0), Ruling.NOT_ERROR).rule(keys.get(1), Ruling.ERROR);

        assertThat(Decisions.NONE.open(call)).isEqualTo(call.findings());
        assertThat(decisions.open(call)).containsExactly(call.findings().get(1));
    }

    @Test
    void exemptWordsAreNotOpenAnywhereUnlessConfirmed() {
        Analysis call = call(HARBOR, HAFEN);
        List<FindingKey> keys = FindingKey.of(call);
        Decisions exempt = Decisions.NONE.exempt(keys.get(0).exemption());

        assertThat(exempt.open(call)).isEmpty();
        assertThat(exempt.ruling(keys.get(1))).isEqualTo(Ruling.NOT_ERROR);
        assertThat(exempt.rule(keys.get(1), Ruling.ERROR).open(call))
                .containsExactly(call.findings().get(1));
        assertThat(exempt.allow(keys.get(0).exemption()).open(call)).hasSize(2);
    }

    @Test
    void aDecisionTakenBackLeavesNothingButItsNote() {
        FindingKey key = FindingKey.of(call(HARBOR, HAFEN)).get(0);
        Decisions noted = Decisions.NONE.rule(key, Ruling.ERROR).note(key, " ask the client ");

        assertThat(noted.rule(key, Ruling.UNDECIDED).on(key).orElseThrow().note())
                .isEqualTo("ask the client");
        assertThat(noted.note(key, "").rule(key, Ruling.UNDECIDED)).isEqualTo(Decisions.NONE);
        assertThatThrownBy(() -> new Decision(key, Ruling.UNDECIDED, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        List<FindingKey> keys = FindingKey.of(call(HARBOR, HAFEN));
        Decisions decisions = Decisions.NONE
                .rule(keys.get(0), Ruling.ERROR)
                .note(keys.get(1), "百分比?\n\"12\"")
                .exempt(new Exemption("term", "dock", "碼頭"))
                .exempt(new Exemption("term", "dock", ""));
        ObjectNode written = json.createObjectNode();

        ReviewJson.write(decisions, written);

        assertThat(ReviewJson.read(json.readTree(written.toString()))).isEqualTo(decisions);
    }

    @Test
    void anEntryThatCannotBeUnderstoodCostsNoOther() {
        Decisions read = ReviewJson.read(json.readTree("""
                {"decisions": [
                   {"rule": "term", "english": "dock", "chinese": "", "passage": "0123456789abcdef", "ruling": "LATER"},
                   {"rule": "term", "english": "dock", "chinese": "", "passage": "short", "ruling": "ERROR"},
                   7,
                   {"rule": "term", "english": "pier", "chinese": "", "passage": "0123456789abcdef", "ruling": "ERROR"},
                   {"rule": "term", "english": "pier", "chinese": "", "passage": "0123456789abcdef", "ruling": "NOT_ERROR"}],
                 "exemptions": [{"rule": " "}, {"rule": "term", "english": "quay"}]}"""));

        assertThat(read.made()).extracting(decision -> decision.key().english()).containsExactly("pier");
        assertThat(read.made()).extracting(Decision::ruling).containsExactly(Ruling.ERROR);
        assertThat(read.exemptions()).isEqualTo(Set.of(new Exemption("term", "quay", "")));
        assertThat(ReviewJson.read(json.readTree("[]"))).isEqualTo(Decisions.NONE);
    }

    @Test
    void laterDecisionsGoBeforeEarlierOnes() {
        List<FindingKey> keys = FindingKey.of(call(HARBOR, HAFEN));
        Decisions before = Decisions.NONE.rule(keys.get(0), Ruling.ERROR).rule(keys.get(1), Ruling.ERROR);
        Decisions after = Decisions.NONE.rule(keys.get(0), Ruling.NOT_ERROR);

        assertThat(after.over(before).ruling(keys.get(0))).isEqualTo(Ruling.NOT_ERROR);
        assertThat(after.over(before).ruling(keys.get(1))).isEqualTo(Ruling.ERROR);
    }

    /** A call of passages, English and Chinese in turn; wherever the English has 12%, a finding. */
    private static Analysis call(String... texts) {
        List<Passage> passages = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < texts.length; i += 2) {
            Passage passage = new Passage(i / 2, 0, texts[i], texts[i + 1], null, null);
            passages.add(passage);
            int chinese = -1;
            for (int at = texts[i].indexOf("12%"); at >= 0; at = texts[i].indexOf("12%", at + 1)) {
                chinese = Math.max(0, texts[i + 1].indexOf("21%", chinese + 1));
                findings.add(new Finding(
                        findings.size(),
                        "number-differs",
                        "numbers",
                        Severity.ERROR,
                        passage.id(),
                        List.of(new Span(at, at + 3)),
                        List.of(new Span(chinese, chinese + 3)),
                        "12 % and 21 % are not the same.",
                        null,
                        List.of()));
            }
        }
        Transcript transcript = Transcripts.of("Northmoor Harbors Q2 2031", "Northmoor Harbors", "zh-Hant", passages);
        return new Analysis(transcript, List.of(), List.of(), List.of(), findings, List.of(), List.of());
    }
}

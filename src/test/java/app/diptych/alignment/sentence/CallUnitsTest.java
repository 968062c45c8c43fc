package app.diptych.alignment.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.check.CheckInput;
import app.diptych.check.InventedCall;
import app.diptych.model.Language;
import app.diptych.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallUnitsTest {
    private static final String FERRIES = "Ferries to Brackwell were full. Was the price too low?";
    private static final String CHINESE = "開往 Brackwell 的渡輪客滿。票價太低了嗎？";

    private final UnitReader reader = new UnitReader();
    private final CheckInput call = InventedCall.of("zh-Hant", FERRIES, CHINESE);
    private final CallUnits units = CallUnits.read(call.transcript(), List.of(), reader);

    @Test
    void a_stretch_of_whole_sentences_has_what_their_text_read_at_once_has() {
        for (Language language : Language.values()) {
            String text = language == Language.EN ? FERRIES : CHINESE;
            Unit joined = units.unit(0, new Span(0, text.length()), language);
            Unit atOnce = units.read(text, language, List.of());

            assertThat(units.side(0, language).sentences()).hasSize(2);
            assertThat(joined.length()).isEqualTo(atOnce.length());
            assertThat(joined.without(atOnce).inCommon(joined)).isZero();
            assertThat(atOnce.without(joined).inCommon(atOnce)).isZero();
        }
    }

    @Test
    void a_stretch_that_ends_within_a_sentence_has_only_what_it_holds() {
        Unit ferries = units.unit(0, new Span(0, "Ferries".length()), Language.EN);

        assertThat(ferries.length()).isEqualTo("Ferries".length());
        assertThat(ferries.inCommon(units.unit(0, new Span(0, FERRIES.length()), Language.EN)))
                .isEqualTo(ferries.inCommon(ferries))
                .isPositive();
    }

    @Test
    void a_side_that_is_not_there_has_no_sentences() {
        CheckInput alone = InventedCall.of("zh-Hant", FERRIES, "");

        assertThat(CallUnits.read(alone.transcript(), List.of(), reader)
                        .side(0, Language.ZH)
                        .sentences())
                .isEmpty();
    }
}

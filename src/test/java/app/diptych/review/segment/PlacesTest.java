package app.diptych.review.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.check.Pair;
import app.diptych.model.Language;
import app.diptych.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Analysis CALL =
            Pair.analysis("zh-Hant", "Sales rose  by 5%. Costs fell.", "銷售上升 5%。成本下降。", "Thank you.", "謝謝。");

    @Test
    void whatWasFoundInAPassageIsShownInTheRowThatHasIt() {
        List<Segment> rows = Segmentation.rows(CALL);
        Places places = Places.of(Segmentation.mend(CALL.transcript(), rows), rows);
        String english = CALL.transcript().passages().getFirst().english();
        Span fell = span(english, "fell");

        assertThat(places.row(0, Language.EN, fell.start())).isEqualTo(1);
        assertThat(places.inCell(0, Language.EN, List.of(fell))).isEmpty();
        assertThat(places.inCell(1, Language.EN, List.of(fell)))
                .containsExactly(span(rows.get(1).english().text(), "fell"));
        assertThat(places.passage(2)).isEqualTo(1);
        assertThat(places.first(1)).isEqualTo(2);
        assertThat(places.count(0)).isEqualTo(2);
    }

    @Test
    void aSpanOverTwoRowsIsInBothAndSpacesDoNotShiftIt() {
        List<Segment> rows = Segmentation.rows(CALL);
        List<Segment> typed = Texts.edit(rows, 0, Language.EN, "Sales rose by 5%.")
                .orElseThrow()
                .applyTo(rows);
        Segmentation.Mended mended = Segmentation.mend(CALL.transcript(), typed);
        Places places = Places.of(mended, typed);
        String english = mended.transcript().passages().getFirst().english();

        Span both = new Span(span(english, "5%").start(), span(english, "Costs").end());
        assertThat(places.inCell(0, Language.EN, List.of(both)))
                .containsExactly(span(typed.get(0).english().text(), "5%."));
        assertThat(places.inCell(1, Language.EN, List.of(both)))
                .containsExactly(span(typed.get(1).english().text(), "Costs"));
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}

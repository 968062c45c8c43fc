package app.diptych.ui.reader.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void wordsOfOnePassageAreQuotedWithSpeakerTitleCallAndNumber() {
        assertThat(quotation("zh-Hant", Language.EN, 0, 0, 0, 7)).isEqualTo("""
                “Freight”
                — Ana Ruiz, Chief Executive Officer, Pinewater Rail Q1 2033, ¶ 1""");
    }

    @Test
    void eachParagraphIsOpenedAndEachTurnHasItsCitation() {
        assertThat(quotation("zh-Hant", Language.EN, 0, 8, 2, 4)).isEqualTo("""
                “grew.

                “-4.1% in fuel.”
                — Ana Ruiz, Chief Executive Officer, Pinewater Rail Q1 2033, ¶ 1–2

                “Why?”
                — Joel Park, Analyst, Elm & Co, Pinewater Rail Q1 2033, ¶ 3""");
    }

    @Test
    void traditionalChineseIsQuotedWithCornersAndWithoutJoiners() {
        assertThat(quotation("zh-Hant", Language.ZH, 1, 0, 1, 11)).isEqualTo("""
                「燃料 -4.1%。」
                ——Ana Ruiz，Chief Executive Officer，Pinewater Rail Q1 2033，¶ 2""");
    }

    @Test
    void simplifiedChineseIsQuotedWithCurlyMarks() {
        assertThat(quotation("zh-Hans", Language.ZH, 2, 0, 2, 4)).startsWith("“為什麼？”\n——Joel Park，");
    }

    @Test
    void anEmptySelectionIsNoQuotation() {
        assertThat(quotation("zh-Hant", Language.EN, 1, 3, 1, 3)).isEmpty();
    }

    private static String quotation(String script, Language column, int from, int start, int to, int end) {
        return Quotation.of(
                CopiedCall.in(script), new Selection(column, new Position(from, start), new Position(to, end)));
    }
}

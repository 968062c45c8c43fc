package app.diptych.ui.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcordanceLineTest {
    @Test
    void whatIsShownBeforeAnEnglishWordBeginsWithAWholeWord() {
        String text = "The ferries that left the northern harbor in winter had an operating margin of 12%.";
        int place = text.indexOf("operating");
        int begin = ConcordanceLine.Place.begin(text, place);
        assertThat(text.substring(begin - 1, begin)).isEqualTo(" ");
        assertThat(text.substring(begin, place)).hasSizeBetween(20, 34);
    }

    @Test
    void chineseIsCutBetweenAnyTwoOfItsSigns() {
        String text = "我們的渡輪在冬天離開北方港口之後，按照今年春天所公布的新規定計算，第四季的部門營業利益率為百分之十二。";
        int place = text.indexOf("營業利益率");
        assertThat(place - ConcordanceLine.Place.begin(text, place)).isEqualTo(34);
    }

    @Test
    void aLatinWordBehindTheCutTakesNothingFromChinese() {
        String text = "我們的渡輪在冬天離開北方港口之後，按照今年春天所公布的新規定計算，第四季 GPU 的部門營業利益率為百分之十二。";
        int place = text.indexOf("營業利益率");
        assertThat(place - ConcordanceLine.Place.begin(text, place)).isEqualTo(34);
    }

    @Test
    void aShortBeginningIsShownWhole() {
        assertThat(ConcordanceLine.Place.begin("Our operating margin", 4)).isZero();
    }
}

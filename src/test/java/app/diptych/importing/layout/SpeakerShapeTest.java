package app.diptych.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerShapeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Operator",
                "操作員",
                "Nadia Orr - Head of Investor Relations",
                "Rosa Lindqvist--Halden Bank - Analyst",
                "Ulf Dahl – Kestrel Securities – Analyst",
                "- General Manager IR",
                "林雅文 - 執行長",
                "J. P. van der Meer, Jr. - Senior Vice President & CFO"
            })
    void aSpeakerLineIsOneByItsFormAlone(String line) {
        assertThat(SpeakerShape.mustBe(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ivy Sandoval", "Amy E. Hill", "Unidentified Company Representative", "伊維·桑多瓦爾"})
    void aBareNameIsASpeakerLineIfItIsPrintedTwice(String line) {
        assertThat(SpeakerShape.mustBe(line)).isFalse();
        assertThat(SpeakerShape.couldBe(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perfect.",
                "Okay",
                "Thank you",
                "謝謝",
                "We opened two plants - one in Gdansk, one in Porto.",
                "Our Chief Executive Officer - as you know - is away",
                "Plant of the year-- CFO Brandt stated, \"It grew by 40%.\"",
                "11%"
            })
    void aTextIsNoSpeakerLineEvenIfItIsPrintedTwice(String line) {
        assertThat(SpeakerShape.couldBe(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Ada Finch - Chief Executive Officer ! 艾達・芬奇 - 執行長      ! true
            Ada Finch, Chief Executive Officer  ! 艾達．芬奇，執行長       ! true
            Ada Finch, Lorne Bank               ! 艾達．芬奇，Lorne Bank   ! true
            Ada Finch                           ! 艾達・芬奇              ! true
            Operator                            ! 接線員                  ! true
            Ada Finch - Lorne Bank - Analyst    ! 我想我的意思是——         ! false
            Ada Finch, Lorne Bank               ! 是的，當然              ! false
            Ada Finch                           ! 謝謝                    ! false
            Operator                            ! 艾達・芬奇              ! false
            """)
    void aSpeakerLineMayBePrintedAgainInChinese(String line, String chinese, boolean translates) {
        assertThat(SpeakerShape.translates(line, chinese)).isEqualTo(translates);
    }
}

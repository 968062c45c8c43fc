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
            Ada Finch, Lorne Bank               ! 紀雅文，Lorne Bank      ! true
            Ada T. Finch, Lorne Bank            ! 艾達·T·芬奇，Lorne Bank ! true
            Ada T. Finch, Lorne Bank            ! 艾達·T.芬奇，Lorne Bank ! true
            Dr. Ada Orr-Finch (Chief Executive) ! 艾達·奧爾-芬奇博士，執行長 ! true
            Ada Finch, Lorne Bank               ! 紀雅文女士，洛恩證券    ! true
            Ada Finch, Lorne Bank               ! 毛利-成本，Lorne Bank   ! false
            Ada Finch, Lorne Bank               ! 是的，T.               ! false
            Ada Finch - Chief Executive Officer ! 紀雅文 - 執行長          ! true
            Ada Finch, Chief Financial Officer  ! 大家好，今年營收成長兩成   ! false
            Ada Finch, Chief Financial Officer  ! 是的，我們會長期投資      ! false
            Ada Finch, Chief Financial Officer  ! 謝謝，                  ! false
            Ada Finch, Chief Financial Officer  ! 謝謝，董事長            ! false
            Ada Finch, Chief Financial Officer  ! 高興的是，訂單長期成長    ! false
            Ada Finch - Chief Executive Officer ! 當然 - 今年營收成長兩成   ! false
            Ada Finch - Chief Executive Officer ! 毛利率——比去年高兩點     ! false
            Ada Finch, Analyst                  ! 紀雅文（分析師）         ! true
            Ada Finch, Analyst                  ! 艾達・芬奇（海登）       ! true
            Ada Finch, Lorne Bank               ! 芬雅（Lorne Bank）      ! true
            Ada Finch, Analyst                  ! 謝謝（笑聲）            ! false
            Ada Finch, Analyst                  ! 謝謝（笑）              ! false
            Ada Finch, Analyst                  ! 好的（點頭）            ! false
            Ada Finch, Analyst                  ! 明白（點頭）            ! false
            Ada Finch, Analyst                  ! 高興（拍手）            ! false
            Ada Finch (Lorne)                   ! 陳雅（洛恩）            ! true
            Ada Finch, Analyst                  ! 高興（掌聲）            ! false
            Ada Finch, Analyst                  ! 謝謝（執行長）          ! false
            Ada Finch                           ! •營收成長兩成           ! false
            Ada Finch                           ! 這不只是營收・也是利潤    ! false
            """)
    void aSpeakerLineMayBePrintedAgainInChinese(String line, String chinese, boolean translates) {
        assertThat(SpeakerShape.translates(line, chinese)).isEqualTo(translates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Good morning everyone ! true
            Thank you Mira        ! true
            Hello Ada             ! true
            The quarter was fine  ! true
            Yes                   ! true
            The Lorne Bank        ! false
            Good Harbour Capital  ! false
            All Seas Trust of Wye ! false
            Chief of Staff        ! false
            """)
    void aGreetingIsNoHouse(String text, boolean isSaid) {
        assertThat(SpeakerShape.isSaid(text)).isEqualTo(isSaid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Company Name",
                "Ticker",
                "Stock Symbol",
                "Event Date",
                "Fiscal Period",
                "Report Date",
                "Exchange",
                "Start Time"
            })
    void whatALineOfAHeadIsCalledIsNoName(String label) {
        assertThat(SpeakerShape.isName(label, 6)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Finch", "Justin Times-Roe", "Tickera Lund", "Sector Brandt"})
    void aNameMayHoldSuchAWord(String name) {
        assertThat(SpeakerShape.isName(name, 6)).isTrue();
    }
}

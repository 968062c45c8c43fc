package app.diptych.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.text.SourceLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            — 全文完 —            ! true
            （全文結束）          ! true
            (End of transcript)   ! true
            *** END ***           ! true
            會議到此結束          ! false
            End of our story      ! false
            結束                  ! false
            """)
    void theWordThatTheTextEndsIsThePublishers(String line, boolean bar) {
        assertThat(PublisherLine.isBar(new SourceLine(1, line, false))).isEqualTo(bar);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Wend Mills (NASDAQ: WNDM)                ! true
            維恩磨坊（納斯達克：WNDM）                ! true
            Wend Mills, Inc. (NYSE: WND.A)           ! true
            Wend Mills sold more lamps (green: most) ! false
            燈具銷售增長（其中：綠色）                ! false
            """)
    void aCompanyWithItsSymbolIsATitleAndTellsNothing(String line, boolean title) {
        assertThat(PublisherLine.isTitle(new SourceLine(1, line, false))).isEqualTo(title);
    }
}

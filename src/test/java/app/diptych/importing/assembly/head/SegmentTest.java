package app.diptych.importing.assembly.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Ada Finch, Chief Executive Officer                   ! NAME Ada Finch; POSITION Chief Executive Officer
            Ada Finch | Lorne Bank                               ! NAME Ada Finch; HOUSE Lorne Bank
            Chief Financial Officer: Ada Finch                   ! POSITION Chief Financial Officer; NAME Ada Finch
            Ms. Ada Finch                                        ! NAME Ada Finch
            Ada Finch, CFA, Director                             ! NAME Ada Finch; POSITION Director
            Ada Finch, Jr. (Lorne Bank)                          ! NAME Ada Finch, Jr.; HOUSE Lorne Bank
            Head of Sales at Wend Mills                          ! POSITION Head of Sales; HOUSE Wend Mills
            President of Lorne Bank                              ! POSITION President; HOUSE Lorne Bank
            Speaker 3: Operator                                  ! LABEL Speaker 3; OPERATOR Operator
            Lorne Bank Analyst                                   ! HOUSE Lorne Bank; POSITION Analyst
            Margins                                              ! OTHER Margins
            Ada Finch 林雅文                                      ! NAME Ada Finch; NAME 林雅文
            林雅文｜財務長                                         ! NAME 林雅文; POSITION 財務長
            財務長 林雅文                                         ! POSITION 財務長; NAME 林雅文
            財務長林雅文                                          ! POSITION 財務長; NAME 林雅文
            林雅文女士                                            ! NAME 林雅文
            Ada Finch, Vice President, Corporate Communications ! NAME Ada Finch; POSITION Vice President; POSITION Corporate Communications
            Ada Finch, President, Asia Pacific                  ! NAME Ada Finch; POSITION President; POSITION Asia Pacific
            Ada Finch, Director, Capital Markets                ! NAME Ada Finch; POSITION Director; POSITION Capital Markets
            Ada Finch, Director, Lorne Capital Markets          ! NAME Ada Finch; POSITION Director; HOUSE Lorne Capital Markets
            Ada Finch, Director, Lorne Bank                     ! NAME Ada Finch; POSITION Director; HOUSE Lorne Bank
            Ada Finch, Analyst, Halden Data                     ! NAME Ada Finch; POSITION Analyst; HOUSE Halden Data
            Ada Finch, Senior Analyst, Lorne Investor Services  ! NAME Ada Finch; POSITION Senior Analyst; HOUSE Lorne Investor Services
            提問者：林雅文（青山證券）                              ! LABEL 提問者; NAME 林雅文; HOUSE 青山證券
            主持人                                               ! OPERATOR 主持人
            """)
    void whatStandsBetweenTwoSignsIsToldByWhatItIs(String line, String segments) {
        assertThat(told(line)).isEqualTo(segments);
    }

    @Test
    void whoIsListedIsAPersonWhateverItsForm() {
        var segments = Segment.of("Finch - Wend Mills", text -> text.equals("Finch") ? "Ada Finch" : null);
        assertThat(segments.getFirst()).isEqualTo(new Segment("Ada Finch", Segment.Kind.NAME, false));
    }

    @Test
    void aSegmentKnowsWhetherItStandsBehindAComma() {
        var segments = Segment.of("Ada Finch, Chemicals - Director", _ -> null);
        assertThat(segments.stream().map(Segment::comma)).containsExactly(false, true, false);
    }

    private static String told(String line) {
        return Segment.of(line, _ -> null).stream()
                .map(segment -> segment.kind() + " " + segment.text())
                .collect(Collectors.joining("; "));
    }
}

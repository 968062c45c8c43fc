package app.diptych.importing.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.manuscript.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionImporterTest {
    private static List<String> read(String captions) throws ExtractionException {
        return new CaptionImporter()
                .read("call.vtt", captions.getBytes(StandardCharsets.UTF_8)).items().stream()
                        .map(item -> (item instanceof Item.Speaker ? "@" : "") + item.text() + " :"
                                + item.place().line())
                        .toList();
    }

    @Test
    void voicesAreSpeakersAndCuesOfOneVoiceAreOneParagraph() throws Exception {
        assertThat(read("""
                        WEBVTT Kind: captions

                        NOTE nothing of this
                        is said

                        1
                        00:00:01.000 --> 00:00:03.000 align:start
                        <v Mira Halloran>Good morning, <i>all</i>, and

                        00:00:03.000 --> 00:00:05.000
                        <v Mira Halloran>welcome to the call.</v>

                        00:00:06.000 --> 00:00:08.000
                        <v.loud Otto Brandt>Thank you &amp; hello.
                        """))
                .containsExactly(
                        "@Mira Halloran :8",
                        "Good morning, all, and welcome to the call. :8",
                        "@Otto Brandt :14",
                        "Thank you & hello. :14");
    }

    @Test
    void chineseNamesAreSpeakersBeforeEitherColonAndInBrackets() throws Exception {
        assertThat(read("""
                        1
                        00:00:01,000 --> 00:00:03,000
                        主持人: 歡迎參加。

                        2
                        00:00:03,000 --> 00:00:05,000
                        Mira Halloran：謝謝。

                        3
                        00:00:05,000 --> 00:00:07,000
                        主持人:第一個問題。

                        4
                        00:00:07,000 --> 00:00:09,000
                        【主持人】：再見。

                        5
                        00:00:10,000 --> 00:00:12,000
                        展望: 我們維持不變。
                        """))
                .containsExactly(
                        "@主持人 :3", "歡迎參加。 :3", "@Mira Halloran :7", "謝謝。 :7", "@主持人 :11", "第一個問題。再見。展望: 我們維持不變。 :11");
    }

    @Test
    void namesBeforeColonsAreSpeakersAndSubjectsAreNot() throws Exception {
        assertThat(read("""
                        1
                        00:00:01,000 --> 00:00:03,000
                        OPERATOR: Welcome.

                        2
                        00:00:03,000 --> 00:00:05,000
                        >> Mira Halloran: Thank you.

                        3
                        00:00:05,000 --> 00:00:07,000
                        Guidance: we keep it as it is.
                        """))
                .containsExactly(
                        "@OPERATOR :3",
                        "Welcome. :3",
                        "@Mira Halloran :7",
                        "Thank you. Guidance: we keep it as it is. :7");
    }

    @Test
    void aParagraphEndsWithASentenceBeforeAPause() throws Exception {
        assertThat(read("""
                        1
                        00:00:01,000 --> 00:00:03,000
                        Sales rose.

                        2
                        00:00:03,100 --> 00:00:05,000
                        Costs fell.

                        3
                        00:00:08,000 --> 00:00:09,000
                        Now to the outlook.
                        """)).containsExactly("Sales rose. Costs fell. :3", "Now to the outlook. :11");
    }

    @Test
    void linesThatRollUpAreSaidOnce() throws Exception {
        assertThat(read("""
                        1
                        00:00:01,000 --> 00:00:03,000
                        our plants ran

                        2
                        00:00:03,000 --> 00:00:05,000
                        our plants ran
                        all summer.
                        """)).containsExactly("our plants ran all summer. :3");
    }

    @Test
    void cuesInBothLanguagesGiveAParagraphOfEach() throws Exception {
        assertThat(read("""
                        1
                        00:00:01,000 --> 00:00:03,000
                        Sales rose
                        銷售額

                        2
                        00:00:03,000 --> 00:00:05,000
                        by 3%.
                        成長了百分之三。
                        """)).containsExactly("Sales rose by 3%. :3", "銷售額成長了百分之三。 :3");
    }

    @Test
    void captionsAreACall() throws Exception {
        var call = new TranscriptReader().read("call.srt", """
                1
                00:00:01,000 --> 00:00:03,000
                OPERATOR: Welcome to the Corvane Lighting call.

                2
                00:00:03,000 --> 00:00:06,000
                MIRA HALLORAN: Thank you. Our sales of lamps rose again.
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(call.source().importer()).isEqualTo("captions");
        assertThat(call.speakers()).extracting(speaker -> speaker.name()).containsExactly("OPERATOR", "MIRA HALLORAN");
    }

    @Test
    void aFileWithoutTimesIsDamaged() {
        assertThatThrownBy(() -> read("WEBVTT\n\nno times here\n"))
                .isInstanceOf(ExtractionException.class)
                .hasMessage("it has no times");
    }

    @Test
    void aHeadingOrAFigureBehindAColonIsNoSpeaker() throws Exception {
        assertThat(read("""
                        1
                        00:00:01,000 --> 00:00:03,000
                        王立：各位好。

                        2
                        00:00:03,000 --> 00:00:05,000
                        李安：我有問題。

                        3
                        00:00:05,000 --> 00:00:07,000
                        林雅：請說。

                        4
                        00:00:07,000 --> 00:00:09,000
                        李安：花費如何？

                        5
                        00:00:09,000 --> 00:00:11,000
                        林雅：先看表。

                        6
                        00:00:11,000 --> 00:00:13,000
                        王立：這裡，
                        毛利率：比去年高。
                        金燈：12 億。
                        金燈：13 億。
                        """))
                .filteredOn(line -> line.startsWith("@"))
                .extracting(line -> line.substring(1, line.indexOf(' ')))
                .containsOnly("王立", "李安", "林雅");
    }
}

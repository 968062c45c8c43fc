package app.diptych.importing.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a publisher puts between two speakers is nobody's speech, and what is said behind a heading is no house. */
class PublishersWordsTest {
    private static Transcript read(String between) throws Exception {
        return new TranscriptReader().read("call.md", """
                **Operator**

                Good afternoon and welcome to the call of Halloran Lamps.

                **Ada Finch -- Chief Financial Officer**

                We opened two shops this year, and both of them did well.

                %s

                **Otto Brandt -- Halden Bank -- Analyst**

                What will the shops cost next year?

                **Ada Finch -- Chief Financial Officer**

                They will cost as much as they did this year.
                """.formatted(between).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(Transcript call) {
        return call.passages().stream()
                .map(Passage::english)
                .map(english -> english == null ? "" : english)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign up for our daily newsletter and never miss a call.",
                "Start your free trial of Halden Premium today!",
                "Join 40,000 subscribers who get alerts before the market opens.",
            })
    void whatReadersAreOfferedWithinATurnIsNotSaid(String offer) throws Exception {
        String goesOn = "We also opened two mills this year, and both of them did well.";
        Transcript call = read(offer + "\n\n" + goesOn);

        assertThat(said(call)).contains(goesOn).noneMatch(text -> text.contains(offer));
        assertThat(call.boilerplate()).contains(offer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribers grew by a tenth, and more of them start with a free trial.",
                "Subscribe and save grew by a tenth, with more members in it.",
                "We asked them to sign up for our newsletter.",
                "Membership grew by a tenth."
            })
    void whatIsSaidOfSubscribersIsNoOffer(String sentence) throws Exception {
        assertThat(said(read(sentence))).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recommended articles", "About the author", "Read next", "Trending news"})
    void whatStandsBelowAHeadingOfOtherArticlesIsNoSpeechAndIsTold(String heading) throws Exception {
        String sentence = "Markets fell sharply on Tuesday as investors weighed new data.";

        Transcript call = read("**" + heading + "**\n\n" + sentence);

        assertThat(said(call)).noneMatch(text -> text.contains(sentence));
        assertThat(call.boilerplate()).contains(sentence);
        assertThat(call.warnings()).anyMatch(warning -> warning.line() != null);
    }

    @Test
    void whoGoesOnBelowAHeadingOfOtherArticlesIsHeard() throws Exception {
        String sentence = "We also opened two mills this year, and both of them did well.";

        assertThat(said(read("**Recommended articles**\n\n" + sentence))).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This article is a transcript produced for our readers. We strive for accuracy.",
                "This transcript was edited by our staff, and we may have made mistakes.",
                "本逐字稿由我們整理，僅供參考。"
            })
    void aNoticeThatNamesItsOwnTextIsNoSpeechWhoeverWeAre(String notice) throws Exception {
        Transcript call = read(notice);

        assertThat(call.boilerplate()).contains(notice);
        assertThat(said(call)).noneMatch(text -> text.contains(notice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This document was produced by our mill last year, and we still work with it.",
                "All rights reserved in this contract belong to us, which is worth a lot."
            })
    void whoSpeaksOfADocumentOrOfRightsIsHeard(String sentence) throws Exception {
        assertThat(said(read(sentence))).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our company has limited capital needs this year.",
                "The bank of the company has limited capital this year.",
                "We sold it to Halden Bank."
            })
    void aSentenceBehindAHeadingThatSpeaksOfHousesIsHeard(String sentence) throws Exception {
        assertThat(said(read("**Questions and Answers**\n\n" + sentence))).contains(sentence);
    }

    @Test
    void aHouseBehindAHeadingIsNotHeard() throws Exception {
        assertThat(said(read("**Questions and Answers**\n\nHalden Capital Markets Ltd.")))
                .noneMatch(text -> text.contains("Capital"));
    }

    @Test
    void linksBehindAPublishersLineAtTheEndAreThePublishersToo() throws Exception {
        Transcript call = new TranscriptReader().read("call.txt", """
                Operator

                Good afternoon and welcome to the call of Halloran Lamps.

                Ada Finch - Chief Financial Officer

                We opened two shops this year, and both of them did well.

                Operator

                The first question comes from Otto Brandt with Halden Bank.

                Otto Brandt

                What will the shops cost next year?

                Operator

                This will conclude our questions. You may now disconnect.

                View all earnings call transcripts
                This article was written by
                Mill Transcripts
                12.5K Followers
                Follow
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(said(call)).endsWith("This will conclude our questions. You may now disconnect.");
        assertThat(call.turns().getLast().exchange()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "Page 3 of 3", "View all earnings call transcripts"})
    void whoTakesLeaveBehindANumberOrALinkIsHeardAlsoWithoutAFullStop(String between) throws Exception {
        Transcript call =
                new TranscriptReader().read("call.md", """
                **Operator**

                Good afternoon and welcome to the call of Halloran Lamps.

                **Ada Finch - Chief Financial Officer**

                We opened two shops this year, and both of them did well.

                **Operator**

                Thank you all for joining us today.

                %s

                謝謝各位 再見

                thank you goodbye
                """.formatted(between).getBytes(StandardCharsets.UTF_8));

        assertThat(call.boilerplate()).noneMatch(text -> text.contains("再見") || text.contains("goodbye"));
    }

    @Test
    void aNumberBehindTheLastWordsDoesNotEndTheCall() throws Exception {
        Transcript call = new TranscriptReader().read("call.md", """
                **Operator**

                Good afternoon and welcome to the call of Halloran Lamps.

                **Ada Finch - Chief Financial Officer**

                We opened two shops this year, and both of them did well.

                **Operator**

                This concludes the call of today.

                12

                今天的會議到此為止
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(call.boilerplate()).noneMatch(text -> text.contains("到此"));
    }
}

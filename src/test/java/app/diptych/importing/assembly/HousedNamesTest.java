package app.diptych.importing.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** "Name, House" in a bold line of its own, as some prints have those who ask. */
class HousedNamesTest {
    private static Transcript read(String... lines) throws UnreadableException {
        StringBuilder page = new StringBuilder("<html><body>");
        for (String line : lines) {
            page.append("<p>").append(line).append("</p>");
        }
        return new TranscriptReader().read("call.html", page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static final String[] QUESTIONS = {
        "<b>Leo Marsh, Tarn</b>",
        "Good morning. What do you expect of the margin in the next quarter?",
        "<b>Ada Quist, Group Finance Director</b>",
        "Thank you, Leo. We expect it to rise a little from where it is.",
        "<b>Leo Marsh</b>",
        "That is helpful, thank you very much indeed.",
        "<b>Ada Quist</b>",
        "You are welcome. Let us take the next question from the line.",
        "<b>Otto Brandt, CFA</b>",
        "I have one on costs. Where do you see them by the end of the year?",
        "<b>Important Notice</b>",
        "The terms of this document hold for everybody who reads it."
    };

    @Test
    void theHouseIsTheFirmOfAnAnalyst() throws Exception {
        assertThat(read(QUESTIONS).speakers())
                .extracting(
                        Speaker::name, Speaker::firm, speaker -> speaker.role().name())
                .contains(org.assertj.core.groups.Tuple.tuple("Leo Marsh", "Tarn", "ANALYST"));
    }

    @Test
    void whoIsNamedAloneLaterIsTheSamePerson() throws Exception {
        assertThat(read(QUESTIONS).speakers())
                .extracting(Speaker::name)
                .filteredOn(name -> name.startsWith("Leo Marsh"))
                .containsExactly("Leo Marsh");
    }

    @Test
    void aPositionIsATitleAndNoHouse() throws Exception {
        assertThat(read(QUESTIONS).speakers())
                .extracting(Speaker::name, Speaker::title, Speaker::firm)
                .contains(org.assertj.core.groups.Tuple.tuple("Ada Quist", "Group Finance Director", null));
    }

    @Test
    void aPartOfTheNameIsNoHouse() throws Exception {
        assertThat(read(QUESTIONS).speakers())
                .filteredOn(speaker -> speaker.name().startsWith("Otto"))
                .extracting(Speaker::firm)
                .containsOnlyNulls();
    }

    @Test
    void theQuestionsBeginWithTheFirstWhoAsks() throws Exception {
        Transcript call = read(QUESTIONS);
        assertThat(call.turns()).allMatch(turn -> turn.section() == Section.QUESTIONS);
    }

    @Test
    void aNoticeIsNoSpeaker() throws Exception {
        Transcript call = read(QUESTIONS);
        assertThat(call.speakers()).extracting(Speaker::name).doesNotContain("Important Notice");
        assertThat(call.boilerplate()).contains("The terms of this document hold for everybody who reads it.");
    }

    @Test
    void theHouseMayBeABankAndThePositionOneOfAGroup() throws Exception {
        String[] page = QUESTIONS.clone();
        page[0] = "<b>Leo Marsh, Bank of Tarn</b>";
        page[2] = "<b>C.S. Quist, Group Chief Executive</b>";
        page[8] = "<b>Halden Bank, Inc.</b>";
        assertThat(read(page).speakers())
                .extracting(Speaker::name, Speaker::title, Speaker::firm)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Leo Marsh", null, "Bank of Tarn"),
                        org.assertj.core.groups.Tuple.tuple("C.S. Quist", "Group Chief Executive", null))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("Halden Bank", null, "Inc."));
    }

    @Test
    void whoIsCalledUpByOneOfTheCompanyAsksThoughNoHouseIsPrinted() throws Exception {
        String[] page = QUESTIONS.clone();
        page[8] = "<b>Otto Brandt</b>";
        assertThat(read(page).speakers())
                .extracting(Speaker::name, speaker -> speaker.role().name())
                .contains(org.assertj.core.groups.Tuple.tuple("Otto Brandt", "ANALYST"));
    }
}

package app.diptych.importing.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Role;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind a name is the house where the announcement says so. */
class HousesOfThoseWhoAskTest {
    private static final String CALL = """
            Operator

            Welcome to the second quarter call of Wend Mills. I hand over to Ada Finch.

            Ada Finch - Chief Executive Officer

            Thank you. We sold more lamps than we did a year ago.

            Operator

            Our first question comes from CALLED.

            ASKS

            How many of them were green, and how many were not?

            Ada Finch - Chief Executive Officer

            Most of them were green this time.

            Operator

            This concludes the call of today.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Otto Brandt of Lorne Research        ! Otto Brandt - Lorne Research    ! Lorne Research
            Ottokar Brandt with Lorne & Wend    ! Otto Brandt, CFA - Lorne & Wend ! Lorne & Wend
            Otto Brandt with Lorne Representative ! Otto Brandt - Lorne Representative ! Lorne Representative
            """)
    void whatTheAnnouncementCallsTheHouseIsNoPositionWhateverItsWords(String called, String asks, String firm)
            throws Exception {
        Speaker asking = read(called, asks).speakers().getLast();

        assertThat(asking.role()).isEqualTo(Role.ANALYST);
        assertThat(asking.firm()).isEqualTo(firm);
        assertThat(asking.title()).isNull();
    }

    @Test
    void somebodyWhomNobodyKnowsHasNoHouse() throws Exception {
        Speaker asking = read("Otto Brandt with Lorne Bank", "Unidentified Analyst")
                .speakers()
                .getLast();

        assertThat(asking.role()).isEqualTo(Role.ANALYST);
        assertThat(asking.firm()).isNull();
    }

    @Test
    void whatFollowsWhereNoTimeIsLeftBelongsToNoQuestion() throws Exception {
        String text = CALL.replace("This concludes the call of today.", """
                        That is all the time we have for questions. I will turn the call back to Ada Finch.

                        Ada Finch - Chief Executive Officer

                        Thank you all, and have a good summer.""")
                .replace("CALLED", "Otto Brandt of Lorne Bank")
                .replace("ASKS", "Otto Brandt");
        Transcript call = new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8));

        assertThat(call.turns()).extracting(Turn::exchange).containsExactly(null, null, 1, 1, 1, null, null);
    }

    private static Transcript read(String called, String asks) throws Exception {
        String text = CALL.replace("CALLED", called).replace("ASKS", asks);
        return new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}

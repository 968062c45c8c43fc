package app.diptych.importing.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ivy Sandoval, Fairmont Research.                                                     | Ivy Sandoval | Fairmont Research
                    We open for questions. (Operator Instructions) Ivy Sandoval, Fairmont.               | Ivy Sandoval | Fairmont
                    Our next question comes from the line of Ivy Sandoval with Fairmont Research. Please proceed. | Ivy Sandoval | Fairmont Research
                    Thank you. Our first question comes from Ivy Sandoval of F.W. Fairmont. Your line is now open. | Ivy Sandoval | F.W. Fairmont
                    The next question is from Ivy Sandoval from Fairmont Bank of the West, please go ahead. | Ivy Sandoval | Fairmont Bank of the West
                    And our last question will come from the line of Ivy de la Cruz at Fairmont & Co. Please proceed. | Ivy de la Cruz | Fairmont & Co
                    We will go to Ivy Sandoval with Fairmont & Gorse. Go ahead, please.                  | Ivy Sandoval | Fairmont & Gorse
                    We will go to Ivy Sandoval with F. W. Fairmont. Your line is open.                   | Ivy Sandoval | F. W. Fairmont
                    """)
    void theOperatorNamesWhoAsksNextAndForWhom(String text, String name, String firm) {
        assertThat(Announcement.english(text)).contains(new Announcement(name, firm));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for standing by. Please go ahead, Ms. Orr.",
                "I will hand you over to your host, Nadia Orr, head of investor relations.",
                "This concludes today's call. You may now disconnect."
            })
    void whoAsksNothingIsNotAnnounced(String text) {
        assertThat(Announcement.english(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We start with Ivy Sandoval of Fairmont Research.                        | Fairmont Research
                    The next voice belongs to Ivy Sandoval at Fairmont & Lunt. Please.      | Fairmont & Lunt
                    The final word goes to Ivy Sandoval, calling from the Fairmont Bank.    | Fairmont Bank
                    And now Ms. Sandoval, who is representing Fairmont Partners.            | Fairmont Partners
                    """)
    void aNameKnownFromTheNextSpeakerLineIsFoundHoweverItIsAnnounced(String text, String firm) {
        assertThat(Announcement.naming(text, "Ivy Sandoval")).contains(new Announcement("Ivy Sandoval", firm));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you, Ivy Sandoval. That was the last question.",
                "Ivy Sandoval, Chief Financial Officer, will answer.",
                "Please go ahead."
            })
    void aNameWithoutAFirmBehindItTellsNone(String text) {
        assertThat(Announcement.naming(text, "Ivy Sandoval")).isEmpty();
    }

    @Test
    void aChineseAnnouncementIsReadWhereThereIsNoEnglish() {
        assertThat(Announcement.chinese("下一個問題來自 Fairmont Research 的 Ivy Sandoval。請講。"))
                .contains(new Announcement("Ivy Sandoval", "Fairmont Research"));
        assertThat(Announcement.chinese("下一个问题来自银杉证券的李明。")).contains(new Announcement("李明", "银杉证券"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各位午安，歡迎參加電話會議。", "好的，沒有其他問題了。", "謝謝您，會議到此結束。", "大家好，电话会议开始了。"})
    void aGreetingInChineseAnnouncesNobody(String text) {
        assertThat(Announcement.chinese(text)).isEmpty();
    }

    @Test
    void aNameAndAHouseInChineseAreAnAnnouncement() {
        assertThat(Announcement.chinese("李明，银杉证券。")).contains(new Announcement("李明", "银杉证券"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ben Achterberg, Benjamin Cole Achterberg, true",
        "Ivy Sandoval, IVY SANDOVAL, true",
        "José Núñez, Jose Nunez Jr., true",
        "Ivy Sandoval, Karl Sandoval, false",
        "Ivy Sandoval, Ivy Moreau, false"
    })
    void aNameMayBeAnnouncedShorterThanItIsPrinted(String announced, String printed, boolean same) {
        assertThat(Persons.same(announced, printed)).isEqualTo(same);
    }
}

package app.diptych.library.search;

import static app.diptych.library.search.InventedCalls.find;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found as a reader means them, not as they happen to be written. */
class WordSearchTest {
    @Test
    void bothLanguagesAreSearchedInTheOrderOfTheCall() throws Exception {
        List<String> found = find(Query.of("AI"), "AI helps; so does ai.", "AI 有幫助。", "No machine here.", "這裡的 AI 也有。");

        assertThat(found).containsExactly("1 EN AI", "1 EN ai", "1 ZH AI", "2 ZH AI");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # query       | text                          | what is found of it
                    营业收入       | 本季營業收入成長。              | 營業收入
                    營業收入       | 本季营业收入增长。              | 营业收入
                    台灣           | 臺灣的門市                     | 臺灣
                    为什么         | 你們為甚麼與為什麼              | 為什麼
                    里面           | 港口裡面與港口裏面               | 裡面
                    着             | 沿著河岸                       | 著
                    ｈａｒｂｏｒ   | the harbor opened             | harbor
                    harbor        | the ＨＡＲＢＯＲ opened        | ＨＡＲＢＯＲ
                    cafe          | our café chain                | café
                    café          | our CAFE chain                | CAFE
                    naïve         | a nai\\u0308ve view            | nai\\u0308ve
                    co-op         | the co\\u2011op shops          | co\\u2011op
                    don't         | we don\\u2019t know            | don\\u2019t
                    office        | the o\\uFB03ce                 | o\\uFB03ce
                    low tide      | at low\\u00A0tide we stop      | low\\u00A0tide
                    (a)           | see item（ａ）below            | （ａ）
                    harbour       | the harbor opened             | -
                    """)
    void scriptWidthCaseAndAccentsMakeNoDifference(String query, String text, String expected) throws Exception {
        List<String> found = find(Query.of(java(query)), java(text), null);

        assertThat(found.stream().limit(1))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of("1 EN " + java(expected)));
    }

    /** A source file cannot show what is not seen: those characters are written by their code. */
    private static String java(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    @Test
    void caseMattersWhereItIsAskedFor() throws Exception {
        Query query = new Query("May", true, false, false, null, null, null);

        assertThat(find(query, "In May we may open. MAY!", "在 May 我們")).containsExactly("1 EN May", "1 ZH May");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # query | text                            | hits
                    tide    | the tide, not the tides           | 1
                    AI      | said the AI的 maker, AI             | 2
                    480     | 1,480 and 480 and 480. and 4800     | 2
                    成長     | 營收成長了                          | 1
                    rate    | rate-sensitive, rated, (rate)       | 2
                    """)
    void aWholeWordDoesNotBeginOrEndInsideOne(String query, String text, int hits) throws Exception {
        assertThat(find(new Query(query, false, true, false, null, null, null), text, null))
                .hasSize(hits);
    }

    @Test
    void oneLanguageOneSpeakerAndOneSectionCanBeChosen() throws Exception {
        String[] call = {"Tide one.", "潮 Tide", "Tide two.", "潮 Tide"};

        assertThat(find(new Query("tide", false, false, false, Language.ZH, null, null), call))
                .containsExactly("1 ZH Tide", "2 ZH Tide");
        assertThat(find(new Query("tide", false, false, false, null, 1, null), call))
                .containsExactly("2 EN Tide", "2 ZH Tide");
        assertThat(find(new Query("tide", false, false, false, Language.EN, null, Section.PREPARED), call))
                .containsExactly("1 EN Tide");
    }

    @Test
    void aBlankQueryFindsNothing() throws Exception {
        assertThat(find(Query.of("  "), "a  b", null)).isEmpty();
    }
}

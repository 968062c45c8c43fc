package app.diptych.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Finding;
import app.diptych.check.InventedCall;
import app.diptych.check.Rule;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on the Chinese text itself: what each marks. */
class TextRulesTest {
    private static String marked(Rule rule, String tag, String english, String chinese) {
        List<Finding> findings = InventedCall.findings(rule, InventedCall.of(tag, english, chinese));
        return findings.isEmpty()
                ? "none"
                : findings.stream()
                        .map(finding -> InventedCall.marked(finding.chinese(), chinese))
                        .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    We sail at noon.              | 我們中午出航,我們中午出航。       | 我們中午出航,我們中午出航
                    We sail at noon.              | 我们中午出航，我们中午出航。      | 我们中午出航，我们中午出航
                    The new harbour is open.      | 新的港口新的港口開放了。          | 新的港口新的港口
                    Our ships are clean.          | 我們我們的船很乾淨。              | 我們我們
                    Our ships are clean.          | 我们的的船很干净。                | 的的
                    We sail, we sail at noon.     | 我們出航,我們出航,在中午。        | none
                    It is very, very cold.        | 非常冷,非常冷。                   | none
                    We look at it every day.      | 我們天天看看,研究研究,慢慢來。    | none
                    Dad's aim is clear.           | 爸爸的目的的確很清楚。            | none
                    Yes.                          | 是的,是的。                       | none
                    We have 11 ships, 11 crews.   | 11 艘船,11 組人員。               | none
                    The lake is Titicaca.         | 這座湖是的的喀喀湖。              | none
                    """)
    void repeated(String english, String chinese, String expected) {
        assertThat(marked(new RepeatedRule(), "zh-Hant", english, chinese)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    zh-Hant | 渡輪的營業額成長了。             | none
                    zh-Hant | 渡輪的营業額成长了。             | 营 长
                    zh-Hant | 渡轮的营业额增长了。             | 轮 营业额 长
                    zh-Hant | 后面的台階在這裡,面對着海。      | none
                    zh-Hant | 皇后號與范先生都在台北。         | none
                    zh-Hans | 渡轮的营业额增长了。             | none
                    zh-Hans | 渡轮的營业额增長了。             | 營 長
                    zh-Hans | 渡輪的營業額成長了。             | 輪 營業額 長
                    zh-Hans | 乾隆年间的瞭望台很著名。         | none
                    zh-Hans | Ferry 2 在神祇岛外。             | none
                    """)
    void scriptMixed(String tag, String chinese, String expected) {
        assertThat(marked(new ScriptMixedRule(), tag, "The ferries.", chinese)).isEqualTo(expected);
    }

    @Test
    void aPassageWhollyInTheOtherScriptIsSaidToBe() {
        assertThat(InventedCall.findings(
                        new ScriptMixedRule(), InventedCall.of("zh-Hant", "Ferries grew.", "渡轮业务增长了。")))
                .extracting(Finding::wording, Finding::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "script-mixed.whole-traditional", "The passage is written in Simplified characters: 轮业务, 长."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    渡輪出航了，我們很高興。              | none
                    渡輪出航了,我們很高興.                | , .
                    渡轮出航了, 我们很高兴。              | ,
                    營收為 1,480 萬美元，成長 3.5%。      | none
                    渡輪(新的)出航了。                    | ( )
                    渡輪 (Tern) 出航了。                  | none
                    船長 Ann Lee: 早安。                  | none
                    問題:何時出航?                        | : ?
                    我們出航。 )的觀點。                  | )
                    渡輪出航了，。我們很高興。            | ，。
                    渡輪出航了。。我們很高興。            | 。。
                    ，渡輪出航了。                        | ，
                    1)出航;2)靠岸。                       | none
                    一)出航。                             | none
                    """)
    void punctuation(String chinese, String expected) {
        assertThat(marked(new PunctuationRule(), "zh-Hant", "The ferries sail.", chinese))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    We sail at noon. It will be cold.     | 我們中午出航。It will be cold.        | It will be cold.
                    We sail at noon. It will be cold.     | 我们中午出航。 It will be cold.       | It will be cold.
                    We sail when the wind is good to us.  | 我們出航,when the wind is good to us。 | when the wind is good to us
                    Thank you very much to all of you.    | Thank you very much to all of you.    | Thank you very much to all of you.
                    We sail at noon. It will be cold.     | 我們中午出航。天氣會很冷。            | none
                    Ann Lee of Tern Ferries Group Limited | Tern Ferries Group Limited 的 Ann Lee | none
                    Our Harbour for the Sea is a product. | Harbour for the Sea 是一項產品。      | none
                    We use remaining port obligations.    | 剩餘港口義務 (remaining port obligations that we use)。 | none
                    ARR and RPO and EPS and FCF rose.     | ARR、RPO、EPS 和 FCF 上升。           | none
                    We sail to go to market.              | 我們的 go to market 策略。            | none
                    It is not said here at all.           | 這是 some other words that we have。  | none
                    """)
    void untranslated(String english, String chinese, String expected) {
        assertThat(marked(new UntranslatedRule(), "zh-Hant", english, chinese)).isEqualTo(expected);
    }

    @Test
    void aPassageWithOneLanguageHasNothingToCompare() {
        assertThat(marked(new UntranslatedRule(), "zh-Hant", "", "It will be cold when we sail."))
                .isEqualTo("none");
        assertThat(marked(new RepeatedRule(), "zh-Hant", "", "我們出航,我們出航。")).isEqualTo("none");
        assertThat(marked(new ScriptMixedRule(), "zh-Hant", "We sail.", "")).isEqualTo("none");
    }
}

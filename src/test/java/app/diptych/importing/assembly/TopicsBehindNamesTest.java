package app.diptych.importing.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TopicsBehindNamesTest {
    @Test
    void aSubjectThatWasAskedAboutDoesNotSpeakBeforeItsColon() throws Exception {
        String text = """
                维恩磨坊2032年第二季度业绩交流会纪要

                【主持人】
                各位投资者，下午好！欢迎参加维恩磨坊2032年第二季度业绩交流会。

                【陈思远，总经理】
                谢谢各位。上半年公司实现营业收入4.2亿元。

                【主持人】
                第一位是海登证券的周明轩，请讲。

                【周明轩，海登证券】
                请问下半年灯具价格怎么看？

                【陈思远】
                价格：基本稳定。订单比去年多。

                【主持人】
                今天的交流会到此结束，谢谢大家。
                """;
        Transcript call = new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8));

        assertThat(call.speakers()).extracting(Speaker::name).containsExactly("主持人", "陈思远", "周明轩");
        assertThat(call.passages()).anyMatch(passage -> Objects.equals(passage.chinese(), "价格：基本稳定。订单比去年多。"));
    }
}

package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said has the form of a name now and then; it stays in the call. */
class NothingIsLostTest {
    private static Transcript read(String text) throws Exception {
        return new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String said(Transcript call) {
        StringBuilder said = new StringBuilder();
        call.passages()
                .forEach(passage -> said.append(passage.english())
                        .append('\n')
                        .append(passage.chinese())
                        .append('\n'));
        return said.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢大家", "谢谢您", "毛利率", "成本控制", "时间安排"})
    void aHeadingOrThanksThatReturnIsNoSpeaker(String line) throws Exception {
        Transcript call = read("""
                    主持人：各位投资者下午好，欢迎参加禾谷灯具的业绩说明会。

                    王立
                    各位好，今年我们开了两家新店，收入增长了两成。
                    %1$s
                    今年我们把运费降了下来，仓库也搬到了城外，花费因此少了很多。

                    李安
                    请问明年的花费会怎样？
                    %2$s
                    仓库明年还会再搬一次，运费还会再降一些，请各位放心。

                    王立
                    我再补充一句，灯泡的价格不会提高。
                    %1$s
                    这两年大家都很关心这一点，我们每个季度都会公布数字。

                    李安
                    明白了，我没有别的问题了。
                    %2$s
                    好的，今天就到这里，祝各位一切顺利。
                    """.formatted(line, "全年展望"));

        assertThat(call.speakers()).extracting("name").contains("王立", "李安").doesNotContain(line, "全年展望");
        assertThat(said(call)).contains(line);
    }

    @Test
    void aNameThatReturnsAloneIsNoSpeaker() throws Exception {
        Transcript call = read("""
                主持人：各位下午好，欢迎参加禾谷灯具的业绩说明会。

                今年我们开了两家新店，收入增长了两成。

                华灯
                这个牌子的灯具今年卖得很好，明年还会更好。

                主持人：有没有问题？

                没有问题，今天就到这里。

                华灯
                这个牌子的广告请看屏幕，祝各位一切顺利。
                """);

        assertThat(said(call)).contains("华灯");
    }

    private static final String ENGLISH_CALL = """
            Operator
            Good afternoon and welcome to the call of Halloran Lamps.

            Ada Finch, Chief Financial Officer
            %s
            We opened two shops this year, and both of them did well.
            我們今年開了兩家店，兩家都很好。

            Otto Brandt, Halden Bank
            What will the shops cost next year?
            這些店明年要花多少錢？

            Ada Finch, Chief Financial Officer
            They will cost as much as they did this year.
            和今年一樣多。
            """;

    @ParameterizedTest
    @ValueSource(strings = {"大家好，今年營收成長兩成", "是的，我們會長期投資", "謝謝，"})
    void whatIsSaidFirstIsNoSecondPrintOfTheSpeaker(String line) throws Exception {
        assertThat(said(read(ENGLISH_CALL.formatted(line)))).contains(line);
    }

    @Test
    void theSecondPrintOfASpeakerIsKept() throws Exception {
        Transcript call = read(ENGLISH_CALL.formatted("艾達・芬奇"));

        assertThat(said(call)).doesNotContain("芬奇");
        assertThat(call.boilerplate()).isEqualTo(List.of("艾達・芬奇"));
    }

    @Test
    void aHeadingInBoldThatIsAWordOfBusinessIsNoSpeaker() throws Exception {
        Transcript call = read("""
                **主持人**

                各位投资者下午好，欢迎参加禾谷灯具的业绩说明会。

                **王立**

                各位好，今年我们开了两家新店，收入增长了两成。

                **毛利率**

                今年我们把运费降了下来，仓库也搬到了城外，花费因此少了很多。

                **李安**

                请问明年的花费会怎样？

                **王立**

                仓库明年还会再搬一次，运费还会再降一些，请各位放心。
                """);

        assertThat(call.speakers()).extracting("name").containsExactly("主持人", "王立", "李安");
        assertThat(said(call)).contains("毛利率");
    }

    private static List<Object> speakersWithBold(String bold, String who) throws Exception {
        return List.copyOf(read("""
                **%2$s**

                各位好，今年我们开了两家新店，收入增长了两成。

                **%1$s**

                今年我们把运费降了下来，仓库也搬到了城外，花费因此少了很多。

                **林雅文**

                明年的计划不变，我们会继续努力。

                **%2$s**

                仓库明年还会再搬一次，运费还会再降一些，请各位放心。

                **林雅文**

                谢谢大家今天的参与，我们下次再见。
                """.formatted(bold, who)).speakers().stream()
                .map(speaker -> (Object) speaker.name())
                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "關稅", "关税", "歐洲", "欧洲", "韓國", "韩国", "應用", "应用", "車載", "车载", "明年", "路演", "景氣", "景气", "安裝", "安装", "金價",
                "金价", "毛利率·費用率", "管理层·问答"
            })
    void aWordOfBusinessInBoldIsNoSpeaker(String bold) throws Exception {
        assertThat(speakersWithBold(bold, "王小明")).containsExactly("王小明", "林雅文");
    }

    @ParameterizedTest
    @ValueSource(strings = {"辜振甫", "李安", "約翰·史密斯"})
    void aNameInBoldAmongOthersIsASpeaker(String bold) throws Exception {
        assertThat(speakersWithBold(bold, "王小明")).containsExactly("王小明", bold, "林雅文");
    }

    @Test
    void aNameOfFourCharactersInBoldThatReturnsIsASpeaker() throws Exception {
        assertThat(speakersWithBold("關稅", "山田太郎")).containsExactly("山田太郎", "林雅文");
    }
}

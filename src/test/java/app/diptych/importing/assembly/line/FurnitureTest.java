package app.diptych.importing.assembly.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "我说完了。",
                "会议结束。",
                "说明会结束了。",
                "說明會到此結束。",
                "我想该文件会在下周公布。",
                "该文件会在下周公布。",
                "该文件由财政部在上周公布。",
                "以上内容就是我们今年的业绩汇报，谢谢大家。",
                "以上内容不包括汇率影响。",
                "此纪录是公司成立以来的最高水平。",
                "本文化园区明年开业。",
                "语音识别业务增长了两成。",
                "新系统可以自动生成报表，人手因此少了三成。",
                "There is no guarantee that demand for lamps returns this year.",
                "We give no guarantee, but I think the plant in Arlo opens in May.",
                "None of that is investment advice, but we like our own shares.",
                "This page in the history of the company is turned.",
                "This document will be on the website tonight.",
                "The above summary leaves out the mill.",
                "That is the end.",
                "越来越多的用户订阅我们的服务，谢谢大家。",
                "用户点赞数增长三成。",
                "歡迎關注我們的投資人關係網頁。",
            })
    void whatIsSaidAtTheVeryEndStays(String paragraph) {
        assertThat(Furniture.isTail(paragraph)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（全文完）",
                "全文结束",
                "【完】",
                "- END -",
                "Disclaimer: we are not liable for what this page says.",
                "Note: figures were rounded by the editor.",
                "This transcript may contain mistakes.",
                "This transcript was compiled by Quillmark, and our editors shortened it.",
                "This document was prepared by Quillmark News and may have errors.",
                "Nothing here is investment advice.",
                "The publisher gives no guarantee of accuracy.",
                "For information only.",
                "本文由纪雅文整理。",
                "以上内容由羽石资讯翻译，仅供读者参阅。",
                "以上內容不構成投資建議。",
                "本逐字稿未經公司審閱。",
                "免责声明：我们不对错误负责。",
                "（本文根據錄音整理）",
                "字幕由软件自动生成。",
                "来源：羽石资讯",
                "如果您喜欢本文，请订阅羽石的频道。",
                "文章對你有幫助的話，記得按讚並分享。",
            })
    void whatSpeaksOfTheTextIsThePublishers(String paragraph) {
        assertThat(Furniture.isTail(paragraph)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NYSE American", "OTCQX", "SEHK", "SZSE", "TSX"})
    void whomToFollowIsThePublishersOnEveryExchangeOfTheTable(String exchange) {
        assertThat(Furniture.is("Follow Wend Mills Holdings (" + exchange + ": WEND)"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"译者注：人名采用音译。", "譯註：人名採用音譯。", "編者按：部分內容經過整理。"})
    void whatATranslatorOrAnEditorNotesAtTheEndIsNotSaid(String note) {
        assertThat(Furniture.isTail(note)).isTrue();
    }
}

package app.diptych.importing.exchange.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.exchange.ExchangeRow;
import app.diptych.model.Passage;
import app.diptych.model.Source;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables in which a turn begins with the name, as a paragraph of its own in the first cells of the turn. */
class NamesInCellsTest {
    @Test
    void aNameThatBeginsACellInBothLanguagesIsTheSpeaker() throws Exception {
        Transcript call = call(
                ExchangeRow.of("Operator\nWelcome to the second quarter call of Wend Mills.", "主持人\n歡迎參加維恩磨坊第二季電話會議。"),
                ExchangeRow.of("I hand over to Ada Finch.", "現在交給艾達·芬奇。"),
                ExchangeRow.of("Ada Finch - Chief Executive Officer\nWe sold more lamps.", "艾達·芬奇 - 執行長\n我們售出更多的燈具。"),
                ExchangeRow.of("Operator\nThe first question comes from Otto Brandt.", "主持人\n第一個問題來自奧托·布蘭特。"),
                ExchangeRow.of("Otto Brandt - Halden Bank\nHow many of them?", "奧托·布蘭特 - Halden Bank\n有多少？"),
                ExchangeRow.of("Ada Finch - Chief Executive Officer\nSixty-two.", "艾達·芬奇 - 執行長\n六十二盞。"));

        assertThat(call.speakers()).extracting(Speaker::name).containsExactly("Operator", "Ada Finch", "Otto Brandt");
        assertThat(call.turns()).hasSize(5);
        assertThat(call.passages())
                .extracting(Passage::english)
                .containsExactly(
                        "Welcome to the second quarter call of Wend Mills.",
                        "I hand over to Ada Finch.",
                        "We sold more lamps.",
                        "The first question comes from Otto Brandt.",
                        "How many of them?",
                        "Sixty-two.");
        assertThat(call.passages()).extracting(Passage::chinese).endsWith("有多少？", "六十二盞。");
    }

    @Test
    void aNameThatOnlyTheEnglishCellHasLeavesTheChineseCellWhole() throws Exception {
        Transcript call = call(
                ExchangeRow.of("Operator\nWelcome to the call of Wend Mills.", "歡迎參加維恩磨坊的電話會議。"),
                ExchangeRow.of("Ada Finch - Chief Executive Officer\nWe sold more lamps.", "我們售出更多的燈具。"),
                ExchangeRow.of("Operator\nThere are no questions.", "沒有問題。"),
                ExchangeRow.of("Ada Finch - Chief Executive Officer\nThank you all.", "謝謝大家。"));

        assertThat(call.turns()).hasSize(4);
        assertThat(call.passages().getLast().english()).isEqualTo("Thank you all.");
        assertThat(call.passages().getLast().chinese()).isEqualTo("謝謝大家。");
    }

    @Test
    void shortLinesThatNobodyTranslatesAsANameStayInTheirCells() throws Exception {
        Transcript call = call(
                ExchangeRow.of("Lamp Sales\nThey rose by a third.", "燈具銷售\n增長三分之一。"),
                ExchangeRow.of("Lamp Prices\nThey fell a little.", "燈具價格\n略有下降。"),
                ExchangeRow.of("Lamp Sales\nThey will rise again.", "燈具銷售\n將再次增長。"));

        assertThat(call.passages()).extracting(Passage::english).anyMatch(text -> text.startsWith("Lamp Sales"));
        assertThat(call.speakers()).isEmpty();
    }

    private static Transcript call(ExchangeRow... rows) throws ExchangeException {
        return ExchangeCall.of(
                Exchange.of("docx", List.of(rows)), new Source("call.docx", "docx", null, "0".repeat(64)));
    }
}

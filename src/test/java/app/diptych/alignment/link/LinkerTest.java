package app.diptych.alignment.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.alignment.Link;
import app.diptych.alignment.Verdict;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final List<Passage> PASSAGES =
            List.of(new Passage(0, 0, "An x.", "一個 x。", 1, 2), new Passage(1, 0, "Another x.", "另一個 x。", 3, 4));

    private final Linker linker = new Linker();

    @Test
    void equalAmountsOfAPassageAreTied() {
        List<Quantity> call = List.of(
                money(0, 0, Language.EN, "2410000000"),
                money(1, 0, Language.EN, "90000000"),
                money(2, 0, Language.ZH, "90000000"),
                money(3, 0, Language.ZH, "2410000000"));

        assertThat(linker.link(PASSAGES, call, List.of()))
                .containsExactly(new Link(0, 3, Verdict.AGREE), new Link(1, 2, Verdict.AGREE));
    }

    @Test
    void anAmountSaidTwiceIsTiedOnceAndNotMissed() {
        List<Quantity> call =
                List.of(money(0, 0, Language.EN, "5"), money(1, 0, Language.EN, "5"), money(2, 0, Language.ZH, "5"));

        assertThat(linker.link(PASSAGES, call, List.of())).containsExactly(new Link(1, 2, Verdict.AGREE));
    }

    @Test
    void amountsOfDifferentPassagesAreNotTied() {
        List<Quantity> call = List.of(money(0, 0, Language.EN, "5"), money(1, 1, Language.ZH, "5"));

        assertThat(linker.link(PASSAGES, call, List.of()))
                .containsExactly(new Link(0, null, Verdict.MISSING), new Link(null, 1, Verdict.ADDED));
    }

    private static Quantity money(int id, int passage, Language language, String value) {
        BigDecimal amount = new BigDecimal(value);
        Mention mention = new Mention(
                0, 1, 0, 1, Kind.MONEY, amount, amount, "USD", null, Bound.EXACT, 0, null, Comparison.NONE, null);
        return new Quantity(id, passage, language, "x", mention);
    }
}

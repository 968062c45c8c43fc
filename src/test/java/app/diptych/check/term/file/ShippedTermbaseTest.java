package app.diptych.check.term.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.term.base.WrongForm;
import app.diptych.model.folding.Characters;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedTermbaseTest {
    private final Termbase base = new TermFiles().shipped();
    private final Characters characters = new Characters();

    private Stream<Term> held() {
        return base.terms().stream().filter(term -> term.level() != Level.SKIP);
    }

    private String folded(String form) {
        StringBuilder folded = new StringBuilder();
        form.chars().forEach(c -> folded.append(characters.fold((char) c)));
        return folded.toString();
    }

    @Test
    void itHasMoreThanThreeHundredTerms() {
        assertThat(held().count()).isGreaterThan(300);
    }

    @Test
    void everyTermHasAFormForTaiwanAndForTheMainland() {
        assertThat(held().filter(term ->
                        term.taiwan().isEmpty() || term.mainland().isEmpty()))
                .extracting(Term::name)
                .isEmpty();
    }

    @Test
    void noFormIsBothRightAndWrongForATerm() {
        List<String> both = new ArrayList<>();
        held().forEach(term -> {
            Set<String> right = new HashSet<>();
            Stream.concat(term.forms().stream(), term.also().stream())
                    .map(this::folded)
                    .forEach(right::add);
            for (WrongForm wrong : term.wrong()) {
                if (wrong.form() != null && right.contains(folded(wrong.form()))) {
                    both.add(term.name() + " " + wrong.form());
                }
            }
        });
        assertThat(both).isEmpty();
    }

    @Test
    void traditionalColumnsHaveNoSimplifiedCharacterAndTheReverse() {
        var mainland = Charset.forName("GB2312").newEncoder();
        var taiwan = Charset.forName("Big5").newEncoder();
        assertThat(held().flatMap(term -> Stream.concat(term.taiwan().stream(), term.hongKong().stream()))
                        .filter(form -> !taiwan.canEncode(form)))
                .isEmpty();
        assertThat(held().flatMap(term -> term.mainland().stream()).filter(form -> !mainland.canEncode(form)))
                .isEmpty();
    }

    @Test
    void noFormStandsTwiceInAColumn() {
        assertThat(held().flatMap(term -> Stream.of(term.taiwan(), term.hongKong(), term.mainland(), term.also()))
                        .filter(column -> new HashSet<>(column).size() < column.size()))
                .isEmpty();
    }

    @Test
    void operatingIncomeIsNeverRevenue() {
        Term term = base.find("operating income");
        assertThat(term).isNotNull();
        assertThat(term.wrong())
                .contains(
                        new WrongForm("營業收入", "revenue", null),
                        new WrongForm("營運收入", "revenue", null),
                        new WrongForm("經營收入", "revenue", null),
                        new WrongForm(null, "revenue", null));
        assertThat(term.preferred(true, false)).isEqualTo("營業利益");
        assertThat(term.preferred(true, true)).isEqualTo("經營溢利");
        assertThat(term.preferred(false, false)).isEqualTo("营业利润");
    }

    @Test
    void everyReasonIsToldInBothScripts() {
        TermReasons reasons = TermReasons.shipped();
        List<String> english = base.terms().stream()
                .flatMap(term -> term.wrong().stream())
                .map(WrongForm::reason)
                .filter(reason -> reason != null)
                .distinct()
                .toList();

        assertThat(english).hasSizeGreaterThan(20);
        assertThat(english).allSatisfy(reason -> {
            assertThat(reasons.has(reason)).as(reason).isTrue();
            String traditional = reasons.chinese(reason, true);
            String simplified = reasons.chinese(reason, false);
            assertThat(traditional).isNotBlank().isNotEqualTo(reason);
            assertThat(simplified)
                    .isNotBlank()
                    .satisfies(words -> assertThat(words.chars().filter(Character::isIdeographic))
                            .allMatch(c -> characters.fold((char) (int) c) == c));
        });
        assertThat(reasons.chinese("our house says so", true)).isEqualTo("our house says so");
    }
}

package app.diptych.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.alignment.SentencePair;
import app.diptych.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private final CheckInput input = InventedCall.of("zh-Hant", "One. Two.", "一。二。", "Three.", "三。");

    /** Reports places that it is given. */
    private record Fixed(String name, boolean onByDefault, List<Draft> drafts) implements Rule {
        @Override
        public RuleInfo info() {
            return new RuleInfo(name, Issue.NUMBERS, Severity.WARNING, onByDefault, "Finds what it is told.");
        }

        @Override
        public List<Draft> check(CheckInput input) {
            return drafts;
        }
    }

    private static Draft draft(int passage, int start, String argument) {
        Place place = new Place(passage, List.of(new Span(start, start + 1)), List.of());
        return Draft.of(place, "fixed.said", "It says {0}.", argument);
    }

    @Test
    void findingsAreNumberedInTheOrderOfTheCall() {
        var one = new Fixed("one", true, List.of(draft(1, 0, "c"), draft(0, 5, "b")));
        var two = new Fixed("two", true, List.of(draft(0, 0, "a")));

        List<Finding> findings = new Checker(List.of(one, two)).check(input, RuleSet.DEFAULT);

        assertThat(findings).extracting(Finding::id).containsExactly(0, 1, 2);
        assertThat(findings).extracting(Finding::message).containsExactly("It says a.", "It says b.", "It says c.");
        assertThat(findings).extracting(Finding::rule).containsExactly("two", "one", "one");
    }

    @Test
    void atTheSamePlaceTheRulesKeepTheirOrder() {
        var one = new Fixed("one", true, List.of(draft(0, 0, "first")));
        var two = new Fixed("two", true, List.of(draft(0, 0, "second")));

        assertThat(new Checker(List.of(one, two)).check(input, RuleSet.DEFAULT))
                .extracting(Finding::message)
                .containsExactly("It says first.", "It says second.");
    }

    @Test
    void aFindingCarriesWhatAWindowNeedsToWordIt() {
        var rule = new Fixed("one", true, List.of(draft(0, 0, "a")));

        Finding finding =
                new Checker(List.of(rule)).check(input, RuleSet.DEFAULT).getFirst();

        assertThat(finding.wording()).isEqualTo("fixed.said");
        assertThat(finding.arguments()).containsExactly("a");
        assertThat(finding.type()).isEqualTo("numbers");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aDraftMayHaveASeverityOfItsOwn() {
        var rule = new Fixed("one", true, List.of(draft(0, 0, "a").severity(Severity.ERROR)));

        assertThat(new Checker(List.of(rule)).check(input, RuleSet.DEFAULT))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aRuleRunsByDefaultOrByChoice() {
        var on = new Fixed("on", true, List.of(draft(0, 0, "a")));
        var off = new Fixed("off", false, List.of(draft(0, 0, "b")));
        Checker checker = new Checker(List.of(on, off));

        assertThat(checker.check(input, RuleSet.DEFAULT))
                .extracting(Finding::rule)
                .containsExactly("on");
        assertThat(checker.check(input, RuleSet.DEFAULT.with("off", true).with("on", false)))
                .extracting(Finding::rule)
                .containsExactly("off");
    }

    @Test
    void whatIsKnownOfARuleIsNotLookedForAgain() {
        var one = new Fixed("one", true, List.of(draft(0, 0, "looked for")));
        var two = new Fixed("two", true, List.of(draft(0, 0, "found now")));

        assertThat(new Checker(List.of(one, two))
                        .check(input, RuleSet.DEFAULT, Map.of("one", List.of(draft(0, 0, "known")))))
                .extracting(Finding::message)
                .containsExactly("It says known.", "It says found now.");
    }

    @Test
    void onlyRulesThatNeedNoFactsReadTheTextsAlone() {
        var one = new Fixed("one", true, List.of(draft(0, 0, "a")));

        assertThat(new Checker(List.of(one)).readTexts(input, RuleSet.DEFAULT)).isEmpty();
    }

    /** Finds one thing by the texts, another by the facts. */
    private record InTwoParts() implements TextsFirstRule {
        @Override
        public RuleInfo info() {
            return new RuleInfo("parts", Issue.NUMBERS, Severity.WARNING, true, "Finds things in two parts.");
        }

        @Override
        public List<Draft> ofTexts(CheckInput input) {
            return List.of(draft(0, 0, "by the texts"));
        }

        @Override
        public List<Draft> ofFacts(CheckInput input) {
            return List.of(draft(0, 1, "by the facts"));
        }
    }

    @Test
    void aRuleInTwoPartsFindsTheSameAtOnceAndOneAfterTheOther() {
        Checker checker = new Checker(List.of(new InTwoParts()));

        Map<String, List<Draft>> texts = checker.readTexts(input, RuleSet.DEFAULT);

        assertThat(texts).containsExactly(Map.entry("parts", List.of(draft(0, 0, "by the texts"))));
        assertThat(checker.check(input, RuleSet.DEFAULT, texts))
                .isEqualTo(checker.check(input, RuleSet.DEFAULT))
                .extracting(Finding::message)
                .containsExactly("It says by the texts.", "It says by the facts.");
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        var rule = new Fixed("one", true, List.of());

        assertThatThrownBy(() -> new Checker(List.of(rule, rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one");
    }

    @Test
    void sentencePairsAreFoundByPassage() {
        var first = new SentencePair(0, new Span(0, 4), new Span(0, 2), 1);
        var second = new SentencePair(0, new Span(5, 9), null, 1);
        var third = new SentencePair(1, new Span(0, 6), new Span(0, 2), 1);
        var all = new CheckInput(
                input.transcript(), List.of(), List.of(), List.of(first, second, third), List.of(), List.of());

        assertThat(all.sentencesOf(0)).containsExactly(first, second);
        assertThat(all.sentencesOf(1)).containsExactly(third);
        assertThat(all.sentencesOf(2)).isEmpty();
    }
}

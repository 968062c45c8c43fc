package app.diptych.importing.assembly.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', nullValues = "null", textBlock = """
            Ada Finch, Chief Executive Officer         ! Ada Finch ! Chief Executive Officer   ! []
            CFO Ada Finch, Wend Mills plc              ! null      ! null                      ! null
            Ada Finch - Lorne Bank - Analyst           ! Ada Finch ! Analyst                   ! [Lorne Bank]
            Lorne Bank | Ada Finch                     ! Ada Finch ! null                      ! [Lorne Bank]
            12:07 Ada Finch (Lorne Bank)               ! Ada Finch ! null                      ! [Lorne Bank]
            #14) Ada Finch, Director, Chemicals        ! Ada Finch ! Director, Chemicals       ! []
            Ada Finch 林雅文 - Director 處長             ! Ada Finch ! Director                  ! []
            林雅文／青山證券                             ! 林雅文     ! null                      ! [青山證券]
            財務長兼發言人 林雅文                        ! 林雅文     ! 財務長兼發言人              ! []
            Speaker 1: Operator                        ! Operator  ! null                      ! []
            """)
    void aLineComesToANameWithWhatStandsBesideIt(
            String line, @Nullable String name, @Nullable String title, @Nullable String beside) {
        Head head = Head.of(line, told(Set.of()));
        assertThat(head == null ? null : head.name()).isEqualTo(name);
        assertThat(head == null ? null : head.title()).isEqualTo(title);
        assertThat(head == null ? null : head.beside().toString()).isEqualTo(beside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Chief Executive Officer",
                "Operator, Operator, Operator",
                "Operator - Lorne Bank - Wend Mills plc",
                "a, b, c, d, e, f, g, h, i, Ada Finch",
                "We sold more boats than in any year before"
            })
    void aLineWithoutANameOrWithMoreThanOnePersonHasIsNone(String line) {
        assertThat(Head.of(line, told(Set.of()))).isNull();
    }

    @Test
    void ofTwoNamesTheOneThatStandsBesideSeveralIsTheHouse() {
        Head head = Head.of("Lorne Brothers - Ada Finch", told(Set.of("Lorne Brothers")));
        assertThat(head).isEqualTo(new Head("Ada Finch", null, List.of("Lorne Brothers"), false, false));
    }

    @Test
    void ofTwoNamesTheOneThatASentenceTiesToTheOtherIsTheHouse() {
        Told told = new Told(
                line -> Segment.of(line, _ -> null),
                _ -> null,
                (person, house) -> person.equals("Ada Finch") && house.equals("Lorne Brothers"),
                Set.of());
        assertThat(Head.of("Lorne Brothers - Ada Finch", told))
                .isEqualTo(new Head("Ada Finch", null, List.of("Lorne Brothers"), false, false));
    }

    @ParameterizedTest
    @CsvSource({"Ada Finch,true", "Q: Ada Finch,true", "[Ada Finch],false", "Operator,true", "[Operator],false"})
    void aNameAloneIsSimple(String line, boolean simple) {
        Head head = Objects.requireNonNull(Head.of(line, told(Set.of())));
        assertThat(head.simple()).isEqualTo(simple);
    }

    @ParameterizedTest
    @CsvSource({"Question - Ada Finch - Lorne Bank,true", "Q - Ada Finch,true", "A - Ada Finch,false", "提問者：林雅文,true"})
    void aLabelMaySayThatAQuestionFollows(String line, boolean asks) {
        Head head = Objects.requireNonNull(Head.of(line, told(Set.of())));
        assertThat(head.asks()).isEqualTo(asks);
    }

    @Test
    void numbersWithoutEndBeforeANameAreTakenOff() {
        assertThat(Head.plain("1. - ".repeat(100_000) + "Ada Finch")).isEqualTo("Ada Finch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr. Finch", "ADA FINCH"})
    void aNameAloneIsSimpleHoweverTheListsPrintIt(String line) {
        Told listed = new Told(
                text -> List.of(new Segment("Ada Finch", Segment.Kind.NAME, false)),
                _ -> null,
                (_, _) -> false,
                Set.of());
        assertThat(Objects.requireNonNull(Head.of(line, listed)).simple()).isTrue();
    }

    private static Told told(Set<String> companies) {
        return new Told(line -> Segment.of(line, _ -> null), _ -> null, (_, _) -> false, companies);
    }
}

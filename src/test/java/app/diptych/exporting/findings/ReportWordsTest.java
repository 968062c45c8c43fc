package app.diptych.exporting.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Finding;
import app.diptych.check.Severity;
import app.diptych.ui.findings.rule.KnownRule;
import app.diptych.ui.findings.rule.RuleWords;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “27 February” (--02-27) has no counterpart   | “27 February” (27 February) has no counterpart
            “x” is given for TTM/2025-Q4; it is for 2025-Q4. | “x” is given for the 12 months to Q4 2025; it is for Q4 2025.
            for TTM/2025 and 2025-H1, not 2025             | for the 12 months to the end of 2025 and H1 2025, not 2025
            “a” is TTM/2025-08; “b” is TTM/2025-08-01. | “a” is the 12 months to August 2025; “b” is the 12 months to 1 August 2025.
            “he said “yes” for 2025-Q4” is 2025-Q3 | “he said “yes” for 2025-Q4” is Q3 2025
            “open “yes” is 2025-Q3 | “open “yes” is Q3 2025
            TTM/2025-02-30 | TTM/2025-02-30
            “25 bp” is 25 bp a year, “b” is 1 to 2 bp; 12 bpd | “25 bp” is 25 basis points a year, “b” is 1 to 2 basis points; 12 bpd
            “a” is 2025-08-01, but “b” is 2025-08.         | “a” is 1 August 2025, but “b” is August 2025.
            “from 2025-08-01” is 2025-08-01                | “from 2025-08-01” is 1 August 2025
            --02-31, SKU-2025-Q4, 2025-Q4-B, 12-34 and ¶ 4 | --02-31, SKU-2025-Q4, 2025-Q4-B, 12-34 and ¶ 4
            “open 2025-Q4                                  | “open 2025-Q4
            """)
    void datesAndPeriodsAreSaidInWordsAndQuotationsStayAsTheyAre(String message, String said) {
        assertThat(ReportWords.message(new Finding(
                        0,
                        "date-missing",
                        "numbers",
                        Severity.ERROR,
                        0,
                        List.of(),
                        List.of(),
                        message,
                        null,
                        List.of())))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void aRuleIsCalledAsInTheWindow(KnownRule rule) {
        assertThat(ReportWords.rule(rule.rule()))
                .isEqualTo(new RuleWords(new Texts("findings", Locale.ENGLISH)).name(rule.rule()));
    }

    @Test
    void aRuleThatTheWindowDoesNotKnowIsCalledByItsName() {
        assertThat(ReportWords.rule("quite-new")).isEqualTo("Quite new");
    }
}

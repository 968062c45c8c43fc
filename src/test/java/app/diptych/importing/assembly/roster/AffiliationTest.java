package app.diptych.importing.assembly.roster;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    null      | Petrel Motors Inc. - Head of IR                    | Head of IR      | Petrel Motors Inc.
                    null      | Halden Bank -- Analyst                             | Analyst         | Halden Bank
                    null      | Fairmont Research -- Analyst                       | Analyst         | Fairmont Research
                    null      | Analyst -- Analyst                                 | Analyst         | null
                    null      | Chief Executive Officer                            | Chief Executive Officer | null
                    null      | Executive Vice President - CFO                     | Executive Vice President - CFO | null
                    null      | Analyst, Halden Bank                               | Analyst         | Halden Bank
                    null      | Lindgren & Co. Incorporated, Research Division     | null            | Lindgren & Co. Incorporated, Research Division
                    ANALYST   | Halden Bank AG, Research Division - MD             | MD              | Halden Bank AG, Research Division
                    ANALYST   | Fairmont Research - Head of Motor Research         | Head of Motor Research | Fairmont Research
                    ANALYST   | Fairmont                                           | null            | Fairmont
                    null      | Halden Capital - None                              | null            | Halden Capital
                    ANALYST   | Halden - N/A                                       | null            | Halden
                    null      | None                                               | null            | null
                    EXECUTIVE | Corporate Participant                              | Corporate Participant | null
                    """)
    void whatStandsBehindANameIsTitleOrFirm(Role role, String text, String title, String firm) {
        assertThat(Affiliation.of(text, role)).isEqualTo(new Affiliation(title, firm));
    }
}

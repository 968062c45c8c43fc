package app.diptych.importing.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    Operator                                    | Operator           | null                | null
                    Nadia Orr - Head of Investor Relations      | Nadia Orr          | Head of Investor Relations | null
                    Rosa Lindqvist--Halden Bank - Analyst       | Rosa Lindqvist     | Analyst             | Halden Bank
                    Rosa Lindqvist--Halden Bank                 | Rosa Lindqvist     | null                | Halden Bank
                    Rosa Lindqvist -- Halden Bank -- Analyst    | Rosa Lindqvist     | Analyst             | Halden Bank
                    Ulf Dahl - Kestrel Securities - Analyst     | Ulf Dahl           | Analyst             | Kestrel Securities
                    Maud Kerr - Executive Vice President - CFO  | Maud Kerr          | Executive Vice President - CFO | null
                    Maud Kerr -- Chief Executive Officer        | Maud Kerr          | Chief Executive Officer | null
                    - General Manager IR                        | General Manager IR | General Manager IR  | null
                    Jean-Luc O'Neil - Director                  | Jean-Luc O'Neil    | Director            | null
                    """)
    void aSpeakerLineHasNameTitleAndFirm(String line, String name, String title, String firm) {
        assertThat(Header.of(line)).isEqualTo(new Header(name, title, firm));
    }
}

package app.diptych.check.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.diptych.check.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryDiffersRuleTest {
    private static final String[] CALL = {
        "Revenue was $2.41 billion, up 12% year-over-year, or 9% in constant currency. Operating income was $403 million, up"
                + " 21% year-over-year.",
        "營收為 24.1 億美元，年增 12%，按固定匯率計算年增 9%。營業利益為 4.03 億美元，年增 21%。",
        "Free cash flow for the trailing 12 months was $1.09 billion. Operating margin was 16.7%.",
        "過去 12 個月的自由現金流為 10.9 億美元。營業利益率為 16.7%。",
        "For fiscal 2024, we expect revenue of $9.4 billion to $9.6 billion.",
        "2024 會計年度，我們預計營收為 94 億至 96 億美元。",
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            營收達 24.1 億美元，年增 9%。                     | summary-differs.basis-lost  | 9%
            營收達 24.1 億美元，按固定匯率計算年增 12%。      | summary-differs.basis-added | 12%
            營業收入達 4.03 億美元。                          | summary-differs.label       | 營業收入達 4.03 億美元
            第二季自由現金流達 10.9 億美元。                  | summary-differs.period      | 自由現金流達 10.9 億美元
            公司預計 2024 年全年營收為 92 億至 95 億美元。    | summary-differs.guidance    | 營收為 92 億至 95 億美元
            營收達 24.1 億美元，營業利益率升至 19.2%。        | summary-differs.absent      | 營業利益率升至 19.2%
            """)
    void whatTheCallDoesNotSayIsFound(String summary, String wording, String marked) {
        List<Finding> findings = SummaryCall.findings("summary-differs", summary, CALL);

        assertThat(findings).extracting(Finding::wording).containsExactly(wording);
        assertThat(findings.getFirst().passage()).isZero();
        assertThat(findings.getFirst().chinese().getFirst().of(summary)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            營收達 24.1 億美元，年增 12%，營業利益為 4.03 億美元，年增 21%。
            營收成長 9%，不計匯率影響。
            營收按固定匯率計算年增 9%，按報告年增 12%。
            過去 12 個月自由現金流達 10.9 億美元。
            營收約 24 億美元，營業利益率為 16.7%。
            公司預計 2024 年營收為 94 億至 96 億美元。
            公司今年在三個國家新開 40 家門市。
            Northvale（NVL+3.17%）2024 年第二季財報電話會議
            """)
    void whatTheCallSaysIsNot(String summary) {
        assertThat(SummaryCall.findings("summary-differs", summary, CALL)).isEmpty();
    }

    @Test
    void aWrongLabelIsMendedByTheRightOne() {
        List<Finding> findings = SummaryCall.findings("summary-differs", "營業收入達 4.03 億美元。", CALL);

        assertThat(findings.getFirst().suggestion()).isEqualTo("營業利益");
        assertThat(findings.getFirst().message())
                .isEqualTo("“營業收入達 4.03 億美元” is called “營業收入”; in the call (¶2) it is “Operating income”.");
    }

    @Test
    void aFormerGuidanceIsNotWhatIsExpected() {
        String[] raised = {
            "For fiscal 2024, we are raising our revenue guidance to $9.6 billion to $9.8 billion, from $9.4 billion to $9.6"
                    + " billion.",
            "2024 會計年度，我們將營收財測從 94 億至 96 億美元上調至 96 億至 98 億美元。",
        };

        assertThat(SummaryCall.findings("summary-differs", "公司將 2024 年全年營收財測上調至 94 億至 96 億美元。", raised))
                .extracting(Finding::wording, Finding::suggestion)
                .containsExactly(tuple("summary-differs.guidance", "96 億至98 億美元"));
        assertThat(SummaryCall.findings("summary-differs", "公司將 2024 年全年營收財測上調至 96 億至 98 億美元。", raised))
                .isEmpty();
    }
}

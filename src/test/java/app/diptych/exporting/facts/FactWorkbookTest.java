package app.diptych.exporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.TranscriptReader;
import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.model.Span;
import app.diptych.review.CorrectedFact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of whole calls as a workbook, opened again by the library that spreadsheets are read with and calculated anew. */
class FactWorkbookTest {
    private static final int LOW = FactSheet.HEADINGS.indexOf("low");
    private static final int EVIDENCE = FactSheet.HEADINGS.indexOf("evidence");

    /** Spreadsheets calculate in binary fractions. */
    private static final Percentage BINARY = Percentage.withPercentage(1e-9);

    @ParameterizedTest
    @ValueSource(strings = {"merrowick-2025-Q3.txt", "merrowick-2025-Q4.txt", "merrowick-2026-Q1.txt"})
    void everyFormulaGivesTheValueThatTheWindowShows(String sample) throws Exception {
        FactSheet sheet = sheet(sample);
        try (XSSFWorkbook book = opened(sheet)) {
            XSSFSheet page = book.getSheetAt(0);
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            List<String> computed = new ArrayList<>();
            for (int i = 0; i < sheet.rows().size(); i++) {
                XSSFCell cell = page.getRow(i + 1).getCell(LOW);
                Fact fact = sheet.rows().get(i).fact();
                if (cell.getCellType() == CellType.FORMULA) {
                    computed.add(fact.concept());
                    assertThat(fact.status()).isEqualTo(Status.IMPLIED);
                    assertThat(evaluator.evaluate(cell).getNumberValue())
                            .as(fact.concept() + " " + cell.getCellFormula())
                            .isCloseTo(fact.low().doubleValue(), BINARY);
                } else {
                    assertThat(cell.getNumericCellValue()).isEqualTo(fact.low().doubleValue());
                }
            }
            assertThat(computed).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-cmd|' /C calc'!A0", "@SUM(A1:A9)", "=HYPERLINK(\"http://x\")"})
    void whatLooksLikeAFormulaIsTextInEveryColumnOfText(String text) throws Exception {
        FactSheet sheet = new FactSheet(text, List.of(named(text)));
        try (XSSFWorkbook book = opened(sheet)) {
            for (var cell : book.getSheetAt(0).getRow(1)) {
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
            }
            assertThat(book.getSheetAt(0).getRow(1).getCell(EVIDENCE).getStringCellValue())
                    .isEqualTo(text);
        }
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new CsvFacts().write(sheet, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8).lines().skip(1))
                .allMatch(line -> line.contains("'" + text.charAt(0)))
                .noneMatch(line -> line.contains("," + text.charAt(0)) || line.contains(",\"" + text.charAt(0)));
    }

    /** A fact whose every text is such a text. */
    private static FactSheet.Row named(String text) throws Exception {
        Fact fact = sheet("merrowick-2025-Q3.txt").rows().getFirst().fact();
        Fact odd = new Fact.Draft(
                        fact.concept(),
                        text,
                        fact.period(),
                        Status.ACTUAL,
                        new Fact.Evidence(0, new Span(0, 1), fact.quantity(), null),
                        new Fact.Value(fact.low().abs(), fact.high().abs(), text, fact.bound(), null))
                .labelled(text)
                .on(text)
                .numbered(0);
        return new FactSheet.Row(odd, text, text, null, text, text, text, text);
    }

    private static FactSheet sheet(String sample) throws Exception {
        Analysis call = OneEngine.ENGINE
                .analyzer()
                .analyze(new TranscriptReader().read(Path.of("assets/samples", sample)), Progress.NONE);
        List<CorrectedFact> facts = call.facts().stream()
                .map(fact -> new CorrectedFact(fact, CorrectedFact.Mark.READ))
                .toList();
        return FactSheet.of(call, facts, OneEngine.ENGINE.concepts(), Locale.ENGLISH);
    }

    private static XSSFWorkbook opened(FactSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxFacts("2.5.1").write(sheet, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}

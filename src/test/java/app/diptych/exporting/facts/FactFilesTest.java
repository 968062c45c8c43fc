package app.diptych.exporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.model.Period;
import app.diptych.model.Span;
import app.diptych.quantity.Bound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The files that facts are written into, read back. */
class FactFilesTest {
    private static final FactSheet SHEET = new FactSheet(
            "A call",
            List.of(
                    row(fact(0, "operatingIncome", "-20000000", "USD", null), "=HYPERLINK(\"http://x\")"),
                    row(fact(1, "netSales", "400000000", "USD", null), "Sales, \"net\", were up."),
                    row(
                            fact(
                                    2,
                                    "operatingMargin",
                                    "-5",
                                    "%",
                                    "operating margin = operating income / net sales = -20 / 400 = -5 %"),
                            "")));

    private static Fact fact(int id, String concept, String value, String unit, String formula) {
        return new Fact.Draft(
                        concept,
                        "Harbor Lane",
                        Period.quarter(2024, 2),
                        formula == null ? Status.ACTUAL : Status.IMPLIED,
                        new Fact.Evidence(4, new Span(0, 1), formula == null ? (Integer) id : null, null),
                        new Fact.Value(new BigDecimal(value), new BigDecimal(value), unit, Bound.EXACT, null))
                .computed(formula, formula == null ? List.of() : List.of(0, 1))
                .numbered(id);
    }

    private static FactSheet.Row row(Fact fact, String evidence) {
        return new FactSheet.Row(fact, fact.label(), "", null, "", "", evidence, "");
    }

    private static byte[] written(FactsExporter exporter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(SHEET, out);
        return out.toByteArray();
    }

    @Test
    void csvQuotesWhatItMustAndKeepsNegativeNumbers() throws IOException {
        List<String> lines = new String(written(new CsvFacts()), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines.getFirst()).startsWith("\uFEFFid,concept,label,entity,period,low,high,unit");
        assertThat(lines.get(1)).contains(",-20000000,-20000000,USD,");
        assertThat(lines.get(1)).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(lines.get(2)).contains("\"Sales, \"\"net\"\", were up.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "-1-1", "+5"})
    void noCellOfACsvBecomesAFormula(String cell) {
        assertThat(CsvFacts.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-0.25", "5", "a=b", "", "2024-Q2"})
    void whatIsNoFormulaStaysAsItIs(String cell) {
        assertThat(CsvFacts.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void inAWorkbookNumbersAreNumbersAndAComputedValueRefersToItsInputs() throws IOException {
        Map<String, Element> cells = cells(written(new XlsxFacts("2.5.1")));

        assertThat(number(cells.get("F2"))).isEqualByComparingTo("-20000000");
        assertThat(cells.get("F2").attr("t")).isNotEqualTo("s");
        assertThat(cells.get("F4").select("f").text()).isEqualTo("(-(ABS(F2)/1000000)/(ABS(F3)/1000000))*100");
    }

    @Test
    void aFormulaHasItsResultBesideItForReadersThatDoNotCalculate() throws IOException {
        Map<String, Element> cells = cells(written(new XlsxFacts("2.5.1")));

        assertThat(number(cells.get("F4"))).isEqualByComparingTo("-5");
        assertThat(number(cells.get("G4"))).isEqualByComparingTo("-5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # program      | as the file's properties say it | the number that spreadsheets want, with one point
            2.5.1          | Diptych 2.5.1                   | 2.5
            3.0.0-SNAPSHOT | Diptych 3.0.0-SNAPSHOT          | 3.0
            dev            | Diptych dev                     | -
            """)
    void aWorkbookSaysWhichProgramWroteIt(String version, String application, String number) throws IOException {
        Document properties = part(written(new XlsxFacts(version)), "docProps/app.xml");

        assertThat(properties.select("Application").text()).isEqualTo(application);
        assertThat(properties.select("AppVersion").eachText()).isEqualTo(number == null ? List.of() : List.of(number));
    }

    @Test
    void aTextThatLooksLikeAFormulaIsATextInAWorkbook() throws IOException {
        byte[] book = written(new XlsxFacts("2.5.1"));
        int column = FactSheet.HEADINGS.indexOf("evidence");
        Element cell = cells(book).get(String.valueOf((char) ('A' + column)) + "2");

        assertThat(cell.attr("t")).isEqualTo("s");
        assertThat(cell.select("f")).isEmpty();
        Document strings = part(book, "xl/sharedStrings.xml");
        assertThat(strings.select("t").eachText()).contains("=HYPERLINK(\"http://x\")");
    }

    @Test
    void jsonHasNumbersAndTheSentence() throws IOException {
        var facts = new JsonMapper().readTree(written(new JsonFacts()));

        assertThat(facts.get(0).get("low").decimalValue()).isEqualByComparingTo("-20000000");
        assertThat(facts.get(0).get("evidence").asString()).startsWith("=HYPERLINK");
        assertThat(facts.get(2).get("formula").asString()).endsWith("= -5 %");
        assertThat(facts.get(2).get("passage").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            margin = income / sales = 20 / 400 = 5 %                        | 5         | ((ABS(F2)/1000000)/(ABS(F3)/1000000))*100
            margin = income / sales = 20 / 400 = 6 %                        | 6         |
            prior = sales / (1 + growth) = 400 / (1 + 25 %) = 320 million USD | 320000000 | ((ABS(F3)/1000000)/(1+(ABS(L3)/100)))*1000000
            prior = margin less change = 5 % − 1.5 % = 3.5 %                | 3.5       | ((ABS(F4)/100)-(ABS(L4/100)/100))*100
            prior = (400 + 1) / (1 + 25 %) = 320.8 million USD              | 320800000 | (((ABS(F3)/1000000)+(ABS(F6)/1000000))/(1+(ABS(L3)/100)))*1000000
            run = four quarters = 4 × 400 = 1600 million USD                | 1600000000 | (4*(ABS(F3)/1000000))*1000000
            prior = 400 less 20 = 380 million USD                           | 380000000 |
            """)
    void aFormulaIsOneOfCellsOnlyIfItGivesTheValueAndItsConstantsAreNoCells(
            String formula, BigDecimal value, String cells) {
        List<CellFormula.Source> sources = List.of(
                new CellFormula.Source("F2", new BigDecimal("20000000"), false),
                new CellFormula.Source("F3", new BigDecimal("400000000"), false),
                new CellFormula.Source("F6", new BigDecimal("1000000"), false),
                new CellFormula.Source("F7", new BigDecimal("4000000"), false),
                new CellFormula.Source("L3", new BigDecimal("25"), true),
                new CellFormula.Source("F4", new BigDecimal("5"), true),
                new CellFormula.Source("L4/100", new BigDecimal("1.5"), true));

        assertThat(CellFormula.of(formula, value, sources).orElse(null)).isEqualTo(cells);
    }

    private static BigDecimal number(Element cell) {
        return new BigDecimal(cell.select("v").text());
    }

    private static Map<String, Element> cells(byte[] book) throws IOException {
        Map<String, Element> cells = new LinkedHashMap<>();
        part(book, "xl/worksheets/sheet1.xml").select("c").forEach(cell -> cells.put(cell.attr("r"), cell));
        return cells;
    }

    private static Document part(byte[] book, String name) throws IOException {
        Path file = Files.createTempFile("facts", ".xlsx");
        Files.write(file, book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry != null) {
                byte[] text = zip.getInputStream(entry).readAllBytes();
                return Jsoup.parse(new String(text, StandardCharsets.UTF_8), "", Parser.xmlParser());
            }
        } finally {
            Files.delete(file);
        }
        throw new AssertionError("the workbook has no " + name);
    }
}

package app.diptych.importing.fuzz;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.exporting.format.Format;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.importing.pdf.Print;
import app.diptych.review.segment.Segmentation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Whole files to begin with: the beginning of a bundled, invented call in each format. */
final class Seeds {
    private static final int LINES = 40;

    private final List<String> lines;
    private final Analysis call;
    private final Engine engine = Engine.standard();

    Seeds() {
        try {
            lines = Files.readAllLines(Path.of("assets/samples/merrowick-2025-Q4.txt")).stream()
                    .limit(LINES)
                    .toList();
            call = engine.analyzer()
                    .analyze(
                            new TranscriptReader()
                                    .read("call", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                            Progress.NONE);
        } catch (IOException | UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    List<byte[]> of(FuzzTarget target) {
        return switch (target) {
            case TEXT -> texts(String.join("\n", lines));
            case ENGLISH -> texts(String.join("\n", english()));
            case HTML -> texts(page(), layoutPage());
            case JSON ->
                texts(
                        json(),
                        "{\"company\": \"Corvane\", \"transcript\": \""
                                + "Operator: Please go ahead.\\nMira Halloran: Thank you. We sold more lamps.\\n"
                                        .repeat(8)
                                + "\"}");
            case PDF -> List.of(print());
            case DOCX -> List.of(word());
            case CAPTIONS -> texts(subRip(), webVtt());
            case TMX -> List.of(exported(Format.TMX));
            case XLIFF -> List.of(exported(Format.XLIFF), exported(Format.XLIFF12));
            case TABLE -> List.of(exported(Format.CSV), exported(Format.TSV));
            case XLSX -> List.of(exported(Format.XLSX));
            case BILINGUAL_DOCX -> List.of(exported(Format.DOCX));
            case DOCUMENT -> texts(engine.json().write(new Document(call)));
        };
    }

    private static List<byte[]> texts(String... texts) {
        return java.util.Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private List<String> english() {
        return lines.stream()
                .filter(line -> line.codePoints().noneMatch(Character::isIdeographic))
                .toList();
    }

    private String page() {
        return "<!DOCTYPE html><html><head><title>Corvane Q1 2025</title><script>x()</script></head><body><article>"
                + english().stream()
                        .map(line -> (line.length() < 60 ? "<p><strong>%s</strong></p>" : "<p>%s</p>").formatted(line))
                        .collect(Collectors.joining("\n"))
                + "</article></body></html>";
    }

    private static String layoutPage() {
        return "<html><body><table><tr><td><b>Mira Halloran</b><br>Thank you.</td></tr></table><div><span>Operator"
                + "</span><ul><li>Hello &amp; welcome</ul></div>";
    }

    private String json() {
        return english().stream()
                .map(line -> "{\"speaker\": \"Mira Halloran\", \"title\": \"CFO\", \"text\": \""
                        + line.replace("\"", "\\\"") + "\"}")
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private byte[] print() {
        Print print = new Print().bold(72, 40, "Corvane Lighting first quarter call");
        double y = 60;
        for (String line : english()) {
            String plain = line.replaceAll("[^ -~]", " ");
            for (int at = 0; at < plain.length(); at += 90) {
                y += 12;
                if (y > 740) {
                    print.turn();
                    y = 60;
                }
                String part = plain.substring(at, Math.min(plain.length(), at + 90));
                if (line.length() < 60) {
                    print.bold(72, y, part);
                } else {
                    print.text(72, y, part);
                }
            }
            y += 6;
        }
        return print.bytes();
    }

    private byte[] word() {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : english()) {
                var run = document.createParagraph().createRun();
                run.setText(line);
                run.setBold(line.length() < 60);
            }
            document.createTable(2, 3).getRow(1).getCell(1).setText("words in a cell");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String subRip() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (String line : english()) {
            at++;
            text.append(String.format(
                    Locale.ROOT, "%d%n00:%02d:01,000 --> 00:%02d:09,500%nMIRA HALLORAN: %s%n%n", at, at, at, line));
        }
        return text.toString();
    }

    private String webVtt() {
        return "WEBVTT\n\nNOTE x\n\n"
                + english().stream()
                        .map(line -> "00:01.000 --> 00:09.500 line:0\n<v Mira Halloran><i>" + line + "</i></v>\n")
                        .collect(Collectors.joining("\n"));
    }

    private byte[] exported(Format format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.exporter("1").export(ExportedCall.of(call, Segmentation.rows(call), call.findings()), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

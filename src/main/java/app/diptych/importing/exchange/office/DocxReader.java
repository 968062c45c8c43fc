package app.diptych.importing.exchange.office;

import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.exchange.ExchangeRow;
import app.diptych.importing.exchange.table.Columns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * Reads the tables of a Word document that have an English and a Chinese column. A row of one cell, merged across, is a
 * speaker line; comments that are not this program's are notes.
 */
public final class DocxReader {
    /** Who this program comments as. */
    private static final String PROGRAM = "Diptych";

    private final Map<String, String> comments = new HashMap<>();
    /** The passage that began last, where bookmarks tell. */
    private @Nullable Integer passage;

    private DocxReader() {}

    /**
     * Reads a document that {@link SafeZip} has measured.
     *
     * @throws ExchangeException if it is none with English and Chinese
     */
    public static Exchange read(byte[] bytes) throws ExchangeException {
        Parts.check(bytes);
        List<ExchangeRow> rows = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxReader reader = new DocxReader();
            reader.comments(document);
            for (XWPFTable table : document.getTables()) {
                reader.table(table, rows);
            }
            document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText().strip())
                    .filter(text -> !text.isEmpty())
                    .forEach(apart::add);
        } catch (IOException | RuntimeException e) {
            // Of a damaged part the library tells in exceptions of many kinds, most of them unchecked.
            throw new ExchangeException("it is no Word document that can be read");
        }
        if (rows.isEmpty()) {
            throw new ExchangeException("no table in it has a column of English and one of Chinese");
        }
        return Exchange.of("docx", rows).with(apart);
    }

    private void comments(XWPFDocument document) {
        XWPFComment[] all = document.getComments();
        if (all != null) {
            for (XWPFComment comment : all) {
                if (!PROGRAM.equals(comment.getAuthor())) {
                    comments.put(comment.getId(), comment.getText());
                }
            }
        }
    }

    private void table(XWPFTable table, List<ExchangeRow> rows) {
        List<List<String>> texts = new ArrayList<>();
        List<XWPFTableRow> whole = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            texts.add(row.getTableCells().stream().map(DocxReader::text).toList());
            whole.add(row);
        }
        Optional<Columns> columns =
                Columns.of(texts.stream().filter(row -> row.size() > 1).toList());
        if (columns.isEmpty()) {
            return;
        }
        String speaker = null;
        int seen = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).size() == 1) {
                speaker = texts.get(i).getFirst().strip();
            } else if (seen++ >= columns.get().first()) {
                ExchangeRow row = row(columns.get().row(texts.get(i)), whole.get(i), speaker);
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        }
    }

    private ExchangeRow row(ExchangeRow texts, XWPFTableRow row, @Nullable String speaker) {
        String id = null;
        List<String> notes = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            for (XWPFParagraph paragraph : cell.getParagraphs()) {
                for (CTBookmark mark : paragraph.getCTP().getBookmarkStartList()) {
                    String name = String.valueOf(mark.getName()).replace('_', '-');
                    id = ExchangeRow.isOwn(name) ? name : id;
                    passage = name.matches("p[1-9]\\d{0,8}") ? Integer.valueOf(name.substring(1)) : passage;
                }
                paragraph.getCTP().getCommentRangeStartList().stream()
                        .map(range -> comments.get(String.valueOf(range.getId())))
                        .filter(java.util.Objects::nonNull)
                        .forEach(notes::add);
            }
        }
        String note = notes.isEmpty() && id == null ? texts.note() : String.join("\n", notes);
        return new ExchangeRow(
                id,
                id == null ? texts.passage() : passage,
                texts.section(),
                speaker == null || speaker.isEmpty() ? texts.speaker() : speaker,
                texts.english(),
                texts.chinese(),
                texts.state(),
                texts.needsReview(),
                note);
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }
}

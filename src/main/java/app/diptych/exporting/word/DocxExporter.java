package app.diptych.exporting.word;

import app.diptych.exporting.CallExporter;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.exporting.row.ExportedRow;
import app.diptych.exporting.row.RowFinding;
import app.diptych.exporting.xml.Allowed;
import app.diptych.model.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

/**
 * A table of two columns, a row a sentence pair, with the speaker lines as rows across both. Findings and notes are comments
 * at the Chinese. Bookmarks in the English cell name the row, and the passage where it begins one, so that both are known
 * when the document comes back.
 */
public final class DocxExporter implements CallExporter {
    /** Who comments on what the checks found; comments by anybody else are notes. */
    public static final String PROGRAM = "Diptych";

    /** Who made the translator's notes, where the call does not say. */
    public static final String TRANSLATOR = "Translator";

    @Override
    public void export(ExportedCall call, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties()
                    .getCoreProperties()
                    .setTitle(Allowed.text(call.transcript().title()));
            XWPFRun title = document.createParagraph().createRun();
            title.setBold(true);
            title.setFontSize(14);
            title.setText(Allowed.text(call.transcript().title()));
            new Table(document).fill(call);
            document.write(out);
        }
    }

    /** Room in a cell above and below its text, and beside it, in twentieths of a point. */
    private static final int ABOVE = 50;

    private static final int BESIDE = 100;

    /** The table while it is filled. */
    private static final class Table {
        private final XWPFDocument document;
        private int comments;
        private int bookmarks;
        private int passage;

        Table(XWPFDocument document) {
            this.document = document;
        }

        void fill(ExportedCall call) {
            XWPFTable table = document.createTable(1, 2);
            table.setWidthType(TableWidthType.PCT);
            table.setWidth("100%");
            table.setCellMargins(ABOVE, BESIDE, ABOVE, BESIDE);
            XWPFTableRow titles = table.getRow(0);
            titles.setRepeatHeader(true);
            write(titles.getCell(0), "English", true);
            write(titles.getCell(1), "Chinese", true);
            for (List<ExportedRow> turn : call.turns()) {
                String speaker = turn.getFirst().speakerLine();
                if (!speaker.isEmpty()) {
                    across(table, speaker);
                }
                turn.forEach(row -> row(table, row));
            }
        }

        private static void across(XWPFTable table, String speaker) {
            XWPFTableRow row = table.createRow();
            row.removeCell(1);
            XWPFTableCell cell = row.getCell(0);
            CTTcPr properties = cell.getCTTc().isSetTcPr()
                    ? cell.getCTTc().getTcPr()
                    : cell.getCTTc().addNewTcPr();
            properties.addNewGridSpan().setVal(BigInteger.TWO);
            cell.setColor("EEEEEE");
            write(cell, speaker, true);
        }

        private void row(XWPFTable table, ExportedRow row) {
            XWPFTableRow into = table.createRow();
            XWPFParagraph english = write(into.getCell(0), row.text(Language.EN), false);
            if (row.passage() != passage) {
                passage = row.passage();
                bookmark(english, "p" + passage);
            }
            // The name of a bookmark has letters, digits and low lines.
            bookmark(english, row.id().replace('-', '_'));
            XWPFParagraph chinese = write(into.getCell(1), row.text(Language.ZH), false);
            for (RowFinding finding : row.findings()) {
                comment(chinese, PROGRAM, finding.line());
            }
            if (!row.segment().note().isBlank()) {
                comment(chinese, TRANSLATOR, row.segment().note());
            }
        }

        private void bookmark(XWPFParagraph paragraph, String name) {
            BigInteger id = BigInteger.valueOf(bookmarks++);
            CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
            mark.setId(id);
            mark.setName(name);
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
        }

        /** Text in a cell; each of its lines after a break, in one paragraph. */
        private static XWPFParagraph write(XWPFTableCell cell, String text, boolean bold) {
            XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                    ? cell.addParagraph()
                    : cell.getParagraphs().getFirst();
            XWPFRun run = paragraph.createRun();
            run.setBold(bold);
            lines(run, text);
            return paragraph;
        }

        private static void lines(XWPFRun run, String text) {
            String[] lines = Allowed.text(text).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lines[i], i);
            }
        }

        private void comment(XWPFParagraph paragraph, String author, String text) {
            if (document.getDocComments() == null) {
                document.createComments();
            }
            BigInteger id = BigInteger.valueOf(comments++);
            XWPFComment comment = document.getDocComments().createComment(id);
            comment.setAuthor(author);
            comment.setInitials(author.substring(0, 1));
            lines(comment.createParagraph().createRun(), text);
            paragraph.getCTP().addNewCommentRangeStart().setId(id);
            paragraph.getCTP().addNewCommentRangeEnd().setId(id);
            paragraph.createRun().getCTR().addNewCommentReference().setId(id);
        }
    }
}

package app.diptych.ui.print;

import app.diptych.model.Transcript;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.support.Faces;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** Lays a call out on pages; knows no printer. On the FX thread. */
public final class Pages {
    private final Transcript transcript;
    private final Columns columns;
    private final PrintType type;
    private final PrintTexts texts;

    /**
     * @param transcript what is printed
     * @param columns which languages
     * @param faces chooses the face for a text
     * @param texts the headings, in the interface's language
     */
    public Pages(Transcript transcript, Columns columns, Faces faces, PrintTexts texts) {
        this.transcript = transcript;
        this.columns = columns;
        this.type = new PrintType(faces, transcript.chinese());
        this.texts = texts;
    }

    /** The pages for a sheet, each as large as the sheet, with title and "page / pages" at its head. */
    public List<Pane> on(Sheet sheet) {
        List<List<Piece>> filled = fill(Pieces.of(transcript, columns, sheet, type, texts), sheet.body());
        List<Pane> pages = new ArrayList<>();
        for (List<Piece> pieces : filled) {
            Pane page = new Pane();
            page.setPrefSize(sheet.width(), sheet.height());
            page.setMinSize(sheet.width(), sheet.height());
            page.getChildren().addAll(header(sheet, pages.size() + 1, filled.size()));
            double y = Sheet.HEADER;
            for (Piece piece : pieces) {
                piece.node().setLayoutY(y);
                page.getChildren().add(piece.node());
                y += piece.height();
            }
            pages.add(page);
        }
        return pages;
    }

    private static List<List<Piece>> fill(List<Piece> pieces, double room) {
        List<List<Piece>> pages = new ArrayList<>();
        List<Piece> page = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (!page.isEmpty() && used + together(pieces, i) > room) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(pieces.get(i));
            used += pieces.get(i).height();
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    /** The height of a piece with all that must stand on its page behind it. */
    private static double together(List<Piece> pieces, int from) {
        double height = 0;
        int i = from;
        while (i < pieces.size() - 1 && pieces.get(i).withNext()) {
            height += pieces.get(i++).height();
        }
        return height + pieces.get(i).height();
    }

    private List<Node> header(Sheet sheet, int number, int count) {
        Text right = type.small(number + " / " + count);
        double width = right.getLayoutBounds().getWidth();
        PrintType.at(right, sheet.width() - width, 0);
        Text title = PrintType.at(type.small(cut(transcript.title(), sheet.width() - width - Sheet.GAP)), 0, 0);
        Line line = new Line(0, Sheet.HEADER - 10, sheet.width(), Sheet.HEADER - 10);
        line.setStroke(Color.gray(0.7));
        line.setStrokeWidth(0.5);
        return List.of(title, right, line);
    }

    /** A title stays on its line. */
    private String cut(String title, double width) {
        String shown = title;
        while (type.small(shown).getLayoutBounds().getWidth() > width && shown.length() > 2) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -2)) + "…";
        }
        return shown;
    }
}

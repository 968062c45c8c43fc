package app.diptych.importing.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects the glyphs of each page, and makes lines of them before the next: a glyph takes fifty times what it takes in the
 * file. What is printed slantwise, as watermarks are, or upright beside the text is left out.
 */
final class GlyphCollector extends PDFTextStripper {
    /** A call has some ten thousand operators a page at most; forms within forms can ask for any number. */
    private static final int OPERATORS = 5_000_000;

    private static final int GLYPHS = 3_000_000;

    /** Degrees by which a line of text may lean: scans that were read by a machine are seldom straight. */
    private static final double LEAN = 3;

    /** Points: a picture of a line of text is as high as one. Rules are lower, signs and logos shorter. */
    private static final double LOWEST = 6;

    private static final double HIGHEST = 24;
    private static final double LONG = 12;

    private final List<Page> pages = new ArrayList<>();
    private final LineFinder finder = new LineFinder();
    private final Map<PDFont, FontLook> looks = new HashMap<>();
    private final Map<Integer, List<Glyph>> directions = new HashMap<>();
    private int operators;
    private int glyphs;
    private int flatPictures;

    /** Too much work: no call needs as much. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    private GlyphCollector() {
        setSortByPosition(false);
    }

    /**
     * What is printed on a page.
     *
     * @param lines as {@link LineFinder} finds them
     * @param letters how many letters and digits
     * @param flatPictures pictures as flat and long as a line of text
     */
    record Page(List<Line> lines, long letters, int flatPictures) {}

    /** What is printed on each page. */
    static List<Page> pages(PDDocument document) throws IOException {
        GlyphCollector collector = new GlyphCollector();
        collector.writeText(document, Writer.nullWriter());
        return collector.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        directions.clear();
        flatPictures = 0;
    }

    /** The page is read in the direction that most of its glyphs have. */
    @Override
    protected void endPage(PDPage page) throws IOException {
        // The last operator of a page may have been too much: none comes behind it that would tell.
        if (glyphs > GLYPHS) {
            throw new TooMuch();
        }
        while (pages.size() < getCurrentPageNo() - 1) {
            pages.add(new Page(List.of(), 0, 0));
        }
        List<Glyph> most = List.of();
        for (List<Glyph> each : directions.values()) {
            most = each.size() > most.size() ? each : most;
        }
        long letters = most.stream().filter(GlyphCollector::isLetter).count();
        pages.add(new Page(finder.lines(pages.size() + 1, most), letters, flatPictures));
        directions.clear();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > OPERATORS || glyphs > GLYPHS) {
            throw new TooMuch();
        }
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
            notePicture(operands);
        }
        super.processOperator(operator, operands);
    }

    /** A picture as flat as a line, and as long, has words in it as a rule. */
    private void notePicture(List<COSBase> operands) {
        if (!operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name)) {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            double width = Math.abs(matrix.getScalingFactorX());
            double height = Math.abs(matrix.getScalingFactorY());
            if (height >= LOWEST && height <= HIGHEST && width >= LONG * height) {
                flatPictures++;
            }
        }
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        String text = at.getUnicode();
        if (text == null || text.isEmpty() || text.indexOf('\0') >= 0 || glyphs++ > GLYPHS) {
            return;
        }
        double angle = Math.toDegrees(
                Math.atan2(at.getTextMatrix().getShearY(), at.getTextMatrix().getScaleX()));
        if (Math.abs(angle - 90 * Math.rint(angle / 90)) > LEAN) {
            return;
        }
        FontLook look = looks.computeIfAbsent(at.getFont(), FontLook::of);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean outlined = mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
        double left = at.getXDirAdj();
        double size = Math.max(1, Math.abs(at.getFontSizeInPt()));
        Glyph glyph = new Glyph(
                text,
                left,
                left + Math.max(0, at.getWidthDirAdj()),
                at.getYDirAdj(),
                size,
                at.getWidthOfSpace(),
                look.bold() || outlined,
                look.italic());
        if (isFinite(glyph)) {
            directions
                    .computeIfAbsent((int) at.getDir(), _ -> new ArrayList<>())
                    .add(glyph);
        }
    }

    private static boolean isLetter(Glyph glyph) {
        return Character.isLetterOrDigit(glyph.text().codePointAt(0));
    }

    private static boolean isFinite(Glyph glyph) {
        return Double.isFinite(glyph.left() + glyph.right() + glyph.baseline() + glyph.size());
    }
}

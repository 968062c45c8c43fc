package app.diptych.importing.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Prints invented calls: a page of 612 × 792 points, y measured from above. */
public final class Print implements AutoCloseable {
    private static final float SIZE = 10;

    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private PDPageContentStream out;

    /** A print with an empty page. */
    public Print() {
        out = page();
    }

    private PDPageContentStream page() {
        try {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on on another page. */
    public Print turn() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out = page();
        return this;
    }

    /** Prints text at a place. */
    public Print text(double x, double y, String text) {
        return text(plain, x, y, text);
    }

    /** Prints bold text at a place. */
    public Print bold(double x, double y, String text) {
        return text(bold, x, y, text);
    }

    private Print text(PDFont font, double x, double y, String text) {
        try {
            out.beginText();
            out.setFont(font, SIZE);
            out.newLineAtOffset((float) x, (float) (792 - y));
            out.showText(text);
            out.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints lines below each other, twelve points apart. */
    public Print lines(double x, double y, String lines) {
        double at = y;
        for (String line : lines.strip().lines().toList()) {
            text(x, at, line);
            at += 12;
        }
        return this;
    }

    /** Where bold text ends that begins at x. */
    public double end(double x, String text) {
        try {
            return x + bold.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a grey picture onto the page. */
    public Print picture(double x, double y, double width, double height) {
        try {
            var image =
                    LosslessFactory.createFromImage(document, new BufferedImage(40, 4, BufferedImage.TYPE_BYTE_GRAY));
            out.drawImage(image, (float) x, (float) (792 - y), (float) width, (float) height);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints text in one place as often as is said: nothing comes behind the last of it. */
    public Print again(String text, int times) {
        try {
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(PDRectangle.LETTER);
            form.setResources(new PDResources());
            String font = form.getResources().add(plain).getName();
            try (OutputStream stream = form.getContentStream().createOutputStream()) {
                stream.write(
                        "BT /%s 10 Tf 72 700 Td (%s) Tj".formatted(font, text).getBytes(US_ASCII));
            }
            for (int i = 0; i < times; i++) {
                out.drawForm(form);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Locks it. */
    public byte[] locked(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file. */
    public byte[] bytes() {
        try {
            out.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

package app.diptych.importing.pdf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * How a font looks, from its name and its descriptor.
 *
 * @param bold whether it is heavier than text is
 * @param italic whether it is slanted
 */
record FontLook(boolean bold, boolean italic) {
    /** ISO 32000-1, table 122: 400 is normal, 700 bold. */
    private static final float SEMI_BOLD = 600;

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibd|demi(?!light)|[-,]bd\\b");
    private static final Pattern ITALIC = Pattern.compile("italic|oblique|slanted|[-,]it\\b");

    static FontLook of(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        // Before the plus sign stand six letters that mark a font of which not all is in the file.
        name = name.substring(name.indexOf('+') + 1);
        PDFontDescriptor about = font.getFontDescriptor();
        boolean bold = BOLD.matcher(name).find();
        boolean italic = ITALIC.matcher(name).find();
        if (about != null) {
            bold |= about.isForceBold() || about.getFontWeight() >= SEMI_BOLD;
            italic |= about.isItalic() || about.getItalicAngle() != 0;
        }
        return new FontLook(bold, italic);
    }
}

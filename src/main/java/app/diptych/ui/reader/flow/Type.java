package app.diptych.ui.reader.flow;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A face at a size with its rhythm.
 *
 * @param font face and size
 * @param pitch pixels from baseline to baseline
 * @param natural pixels from baseline to baseline that the font itself asks for
 * @param ascent pixels from the top of a line to its baseline
 */
public record Type(Font font, double pitch, double natural, double ascent) {
    /**
     * A font at a line height.
     *
     * @param pitch pixels from baseline to baseline; whole pixels keep all lines equally sharp
     */
    public static Type of(Font font, double pitch) {
        Text sample = new Text("Hg");
        sample.setFont(font);
        return new Type(font, pitch, sample.getLayoutBounds().getHeight(), sample.getBaselineOffset());
    }

    /** What has to be added between lines, negative where the font is generous. */
    public double spacing() {
        return pitch - natural;
    }
}

package app.diptych.ui.reader.appearance;

import org.jspecify.annotations.Nullable;

/**
 * How the text is set, besides its size.
 *
 * @param lineWidth longest line in ems of the English type, {@value #LEAST_WIDTH} to {@value #GREATEST_WIDTH}
 * @param spacing factor of the distance between baselines, {@value #LEAST_SPACING} to {@value #GREATEST_SPACING}; 1 is
 *     normal
 * @param density the air between passages
 * @param arrangement how the languages stand to each other
 * @param englishFace family of the English text, or null for the program's own choice
 * @param chineseFace family of the Chinese text, or null for the program's own choice
 */
public record Appearance(
        double lineWidth,
        double spacing,
        Density density,
        Arrangement arrangement,
        @Nullable String englishFace,
        @Nullable String chineseFace) {
    /** The least longest line. */
    public static final double LEAST_WIDTH = 20;
    /** The greatest longest line: no window is wider. */
    public static final double GREATEST_WIDTH = 100;
    /** The least spacing at which lines do not touch. */
    public static final double LEAST_SPACING = 0.8;
    /** The greatest spacing. */
    public static final double GREATEST_SPACING = 1.6;

    /** About 85 characters of English a line, beyond which an eye loses it. */
    public static final Appearance DEFAULT =
            new Appearance(44, 1, Density.NORMAL, Arrangement.ENGLISH_LEFT, null, null);

    /** @throws IllegalArgumentException if a number is out of its range */
    public Appearance {
        check("a line of ems", lineWidth, LEAST_WIDTH, GREATEST_WIDTH);
        check("a spacing", spacing, LEAST_SPACING, GREATEST_SPACING);
    }

    private static void check(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(what + " of " + value + "; it must be from " + least + " to " + most);
        }
    }

    /** The same with other lines. */
    public Appearance withLineWidth(double ems) {
        return new Appearance(ems, spacing, density, arrangement, englishFace, chineseFace);
    }

    /** The same with another distance between lines. */
    public Appearance withSpacing(double factor) {
        return new Appearance(lineWidth, factor, density, arrangement, englishFace, chineseFace);
    }

    /** The same with other air between passages. */
    public Appearance withDensity(Density other) {
        return new Appearance(lineWidth, spacing, other, arrangement, englishFace, chineseFace);
    }

    /** The same with the languages standing otherwise. */
    public Appearance withArrangement(Arrangement other) {
        return new Appearance(lineWidth, spacing, density, other, englishFace, chineseFace);
    }

    /** The same with another face for English; null for the program's own choice. */
    public Appearance withEnglishFace(@Nullable String family) {
        return new Appearance(lineWidth, spacing, density, arrangement, family, chineseFace);
    }

    /** The same with another face for Chinese; null for the program's own choice. */
    public Appearance withChineseFace(@Nullable String family) {
        return new Appearance(lineWidth, spacing, density, arrangement, englishFace, family);
    }
}

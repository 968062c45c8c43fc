package app.diptych.ui.support;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * The type faces of the window. A named font does not fall back to another for a glyph it lacks, so each text is given a
 * face that covers the whole of it: Inter, a Chinese face of the right script, or else {@code System}, which does fall
 * back. Thread-safe.
 */
public final class Faces {
    /** The family that falls back, glyph by glyph, to whatever the machine has. */
    public static final String SYSTEM = "System";

    private static final String ENGLISH = "Inter";
    private static final String ENGLISH_STRONG = "Inter SemiBold";
    private static final String BUNDLED_CHINESE = "Noto Sans SC";
    private static final double ANY_SIZE = 15;
    /**
     * The system property that names a folder with the faces as files. What JavaFX gets as a stream it copies into a file
     * first, and a stream out of a linked image holds all of its bytes.
     */
    static final String FOLDER = "diptych.fonts";

    /** By file, the family that JavaFX knows it by. */
    private static final Map<String, String> BUNDLED =
            Map.of("Inter-Regular", ENGLISH, "Inter-SemiBold", ENGLISH_STRONG, "NotoSansSC-Regular", BUNDLED_CHINESE);

    /** The makers' own faces first, then those that people install. */
    private static final Map<String, List<String>> CHINESE = Map.of(
            "zh-Hant",
            List.of(
                    "PingFang TC",
                    "Microsoft JhengHei",
                    "Microsoft JhengHei UI",
                    "Noto Sans TC",
                    "Noto Sans CJK TC",
                    "Source Han Sans TC",
                    "Source Han Sans TW"),
            "zh-Hans",
            List.of(
                    "PingFang SC",
                    "Microsoft YaHei",
                    "Microsoft YaHei UI",
                    BUNDLED_CHINESE,
                    "Noto Sans CJK SC",
                    "Source Han Sans SC",
                    "Source Han Sans CN"));

    private final Coverage english;
    private final Coverage chinese;
    private final Set<String> installed;

    private Faces(Coverage english, Coverage chinese, Set<String> installed) {
        this.english = english;
        this.chinese = chinese;
        this.installed = installed;
    }

    /**
     * Hands the bundled faces to JavaFX, unless it has them. May run on any thread.
     *
     * @throws UncheckedIOException if a bundled face cannot be read
     */
    public static Faces load() {
        Set<String> families = new HashSet<>(Font.getFamilies());
        BUNDLED.forEach((file, family) -> {
            if (families.add(family)) {
                register(file);
            }
        });
        return new Faces(coverage("Inter-Regular"), coverage("NotoSansSC-Regular"), Set.copyOf(families));
    }

    private static void register(String file) {
        Path beside = beside(file);
        try (InputStream in = open(file)) {
            Font font = beside == null
                    ? Font.loadFont(in, ANY_SIZE)
                    : Font.loadFont(beside.toUri().toString(), ANY_SIZE);
            if (font == null) {
                throw new IOException(file + " is no font that JavaFX can read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a face in an installed program, or null where the faces are in the program itself. */
    private static @Nullable Path beside(String file) {
        String folder = System.getProperty(FOLDER);
        Path path = folder == null ? null : Path.of(folder, file + ".ttf");
        return path != null && Files.isRegularFile(path) ? path : null;
    }

    private static Coverage coverage(String file) {
        try (InputStream in = open(file)) {
            return Coverage.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        Path beside = beside(file);
        if (beside != null) {
            return new BufferedInputStream(Files.newInputStream(beside));
        }
        InputStream in = Faces.class.getResourceAsStream("/app/diptych/ui/font/" + file + ".ttf");
        if (in == null) {
            throw new IOException("the program lacks its font " + file);
        }
        return in;
    }

    /**
     * The family for a Chinese text: a system face of its script, or the bundled one, which has both.
     *
     * @param tag {@code zh-Hant} or {@code zh-Hans}; anything else is taken for {@code zh-Hans}
     */
    public String chinese(String tag) {
        for (String family : CHINESE.getOrDefault(tag, CHINESE.getOrDefault("zh-Hans", List.of()))) {
            if (installed.contains(family)) {
                return family;
            }
        }
        return BUNDLED_CHINESE;
    }

    /**
     * The family for a text of the interface or the English side: Inter if it covers the text, else a Chinese face, else
     * {@link #SYSTEM}.
     *
     * @param tag the script to prefer where the text is Chinese
     */
    public String faceFor(String text, String tag) {
        return covers(english, text) ? ENGLISH : chineseFaceFor(text, tag);
    }

    /** The family for a text of the interface or the English side, of either script. */
    public String faceFor(String text) {
        return faceFor(text, "zh-Hans");
    }

    /** The family for a text of the Chinese side: a Chinese face if it covers the text, else {@link #SYSTEM}. */
    public String chineseFaceFor(String text, String tag) {
        String family = chinese(tag);
        boolean safe = family.equals(BUNDLED_CHINESE)
                ? covers(chinese, text)
                : text.codePoints().allMatch(Faces::inEveryChineseFace);
        if (safe) {
            return family;
        }
        return covers(chinese, text) ? BUNDLED_CHINESE : SYSTEM;
    }

    /** Whether a family is there and has every character of a text; one that cannot be asked is trusted with the usual ones. */
    public boolean shows(String family, String text) {
        return switch (family) {
            case ENGLISH -> covers(english, text);
            case BUNDLED_CHINESE -> covers(chinese, text);
            case SYSTEM -> true;
            default ->
                installed.contains(family)
                        && (text.codePoints().allMatch(Faces::inEveryLatinFace)
                                || text.codePoints().allMatch(Faces::inEveryChineseFace));
        };
    }

    /** A font for a text as {@link #faceFor(String, String)} chooses. */
    public Font font(String text, String tag, double size) {
        return Font.font(faceFor(text, tag), size);
    }

    /** The same in semi-bold, where its face has one. */
    public Font strong(String text, String tag, double size) {
        String family = faceFor(text, tag);
        return family.equals(ENGLISH) ? new Font(ENGLISH_STRONG, size) : Font.font(family, size);
    }

    /**
     * The style that gives a control this font. Needed beside {@code setFont}, because a style sheet's family for the
     * root wins over that.
     */
    public static String style(Font font) {
        String family = font.getName().equals(ENGLISH_STRONG) ? ENGLISH_STRONG : font.getFamily();
        return "-fx-font-family: \"" + family + "\"; -fx-font-size: " + font.getSize() + "px;";
    }

    private static boolean covers(Coverage coverage, String text) {
        // No stream: this is asked of every text of a row that scrolls into sight.
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!Character.isISOControl(c) && c != 0xFEFF && !coverage.has(c)) {
                return false;
            }
        }
        return true;
    }

    /** Basic Latin and Latin-1, and the punctuation of English print. */
    private static boolean inEveryLatinFace(int c) {
        return c < 0x7F || (c >= 0xA0 && c <= 0xFF) || "–—‘’“”…•€™".indexOf(c) >= 0;
    }

    /** A system face cannot be asked: what GB 18030's and Big5's common parts and the layout's punctuation need. */
    private static boolean inEveryChineseFace(int c) {
        return c < 0x7F
                || c == 0xFEFF
                || (c >= 0x4E00 && c <= 0x9FA5)
                || (c >= 0x3001 && c <= 0x3011)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || "\u3000。…—–‘’“”·×、％￥".indexOf(c) >= 0;
    }
}

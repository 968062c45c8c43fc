package app.diptych.model.folding;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Collection;

/**
 * Tells Traditional from Simplified Chinese by characters that only one of the two writes: those of Big5 that GB 2312
 * lacks are traditional, the reverse simplified.
 */
public final class ChineseScript {
    private static final String TRADITIONAL = "zh-Hant";
    private static final String SIMPLIFIED = "zh-Hans";
    /** More than enough to decide, and little to read. */
    private static final int ENOUGH = 20_000;

    private ChineseScript() {}

    /** The BCP 47 tag of the script; {@code zh-Hant} where nothing tells. */
    public static String of(Collection<String> texts) {
        CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
        CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();
        int traditional = 0;
        int simplified = 0;
        int seen = 0;
        for (String text : texts) {
            for (int i = 0; i < text.length() && seen < ENOUGH; i++) {
                char c = text.charAt(i);
                if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                    seen++;
                    boolean inBig5 = big5.canEncode(c);
                    boolean inGb = gb2312.canEncode(c);
                    traditional += inBig5 && !inGb ? 1 : 0;
                    simplified += inGb && !inBig5 ? 1 : 0;
                }
            }
        }
        return simplified > traditional ? SIMPLIFIED : TRADITIONAL;
    }
}

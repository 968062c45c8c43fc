package app.diptych.check.text;

import app.diptych.model.folding.Characters;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/**
 * Which characters are written in one script only. A character is Simplified only if the mainland's GB 2312-80 has it,
 * Taiwan's Big5 has not, and it is the simplified form of another; Traditional only if Big5 has it, GB 2312 has not, and
 * it has a simplified form. So what both write (后, 里, 面, 台) and rare characters belong to neither.
 */
final class Scripts {
    /** Written in Traditional texts too, though Big5 lacks them, or in Simplified ones, though GB 2312 does (瞭望, 神祇). */
    private static final String BOTH = "着峰群裏線綫羣麪衞啓爲瞭徵祇";

    private final BitSet simplified = new BitSet();
    private final BitSet traditional = new BitSet();

    Scripts(Characters characters) {
        CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
        CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
        for (char c = '\u4e00'; c < '\u9fff'; c++) {
            char simple = characters.fold(c);
            if (simple != c && BOTH.indexOf(c) < 0) {
                if (mainland.canEncode(simple) && !taiwan.canEncode(simple) && BOTH.indexOf(simple) < 0) {
                    simplified.set(simple);
                }
                if (taiwan.canEncode(c) && !mainland.canEncode(c)) {
                    traditional.set(c);
                }
            }
        }
    }

    boolean isSimplifiedOnly(char c) {
        return simplified.get(c);
    }

    boolean isTraditionalOnly(char c) {
        return traditional.get(c);
    }
}

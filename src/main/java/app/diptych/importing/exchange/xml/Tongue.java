package app.diptych.importing.exchange.xml;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that a tag names, as far as it matters here. */
enum Tongue {
    ENGLISH,
    CHINESE,
    OTHER;

    /** Of a BCP 47 tag, or of one with a low line as older tools write it: en, en-US, zh_TW, cmn-Hans. */
    static Tongue of(@Nullable String tag) {
        String primary = tag == null
                ? ""
                : tag.strip().toLowerCase(Locale.ROOT).replace('_', '-').replaceFirst("-.*", "");
        return switch (primary) {
            case "en", "eng" -> ENGLISH;
            case "zh", "zho", "chi", "cmn" -> CHINESE;
            default -> OTHER;
        };
    }
}

package app.diptych.importing.text;

import app.diptych.model.folding.ChineseScript;
import java.util.Collection;

/** The script of the texts of a file. */
public final class Script {
    private Script() {}

    /** The BCP 47 tag of the script; {@code zh-Hant} where nothing tells. */
    public static String of(Collection<String> texts) {
        return ChineseScript.of(texts);
    }
}

package app.diptych.quantity.standard;

import app.diptych.quantity.Mention;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.chinese.ChineseRecognizer;
import app.diptych.quantity.english.EnglishRecognizer;
import app.diptych.quantity.grammar.Folding;
import java.util.List;

/** Makes recognisers. */
public final class Recognizers {
    private Recognizers() {}

    /**
     * A recogniser that reads both languages, by the setting. Loads the word lists once, here; what it returns may be
     * shared by threads.
     */
    public static Recognizer standard() {
        Folding folding = new Folding();
        Recognizer english = new EnglishRecognizer(folding);
        Recognizer chinese = new ChineseRecognizer(folding);
        return (text, setting) -> recognize(english, chinese, text, setting);
    }

    private static List<Mention> recognize(Recognizer english, Recognizer chinese, String text, Setting setting) {
        return switch (setting.language()) {
            case EN -> english.recognize(text, setting);
            case ZH -> chinese.recognize(text, setting);
        };
    }
}

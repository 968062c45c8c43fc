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

    /** The word lists of a language, loaded once a process, by whoever reads it first. */
    private static final class English {
        static final Recognizer READER = new EnglishRecognizer(new Folding());
    }

    private static final class Chinese {
        static final Recognizer READER = new ChineseRecognizer(new Folding());
    }

    /** A recogniser that reads both languages, by the setting. Thread-safe; the first text of a language takes longer. */
    public static Recognizer standard() {
        return Recognizers::recognize;
    }

    private static List<Mention> recognize(String text, Setting setting) {
        return switch (setting.language()) {
            case EN -> English.READER.recognize(text, setting);
            case ZH -> Chinese.READER.recognize(text, setting);
        };
    }
}

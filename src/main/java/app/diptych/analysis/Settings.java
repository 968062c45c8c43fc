package app.diptych.analysis;

import app.diptych.model.Language;
import app.diptych.model.Transcript;
import app.diptych.quantity.Setting;

/** What the recogniser has to know of a transcript. */
final class Settings {
    private Settings() {}

    static Setting of(Transcript transcript, Language language) {
        // A bare 元 is the currency of the text's own market where the call does not say another.
        String currency = transcript.chinese().equals("zh-Hant") ? "TWD" : "CNY";
        return new Setting(language, currency, transcript.period());
    }
}

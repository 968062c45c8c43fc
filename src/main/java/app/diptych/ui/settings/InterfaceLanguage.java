package app.diptych.ui.settings;

import java.util.Locale;

/** The language of the window's own words. */
public enum InterfaceLanguage {
    /** As the desktop has it, where that is one of the others; else English. */
    SYSTEM(Locale.ROOT),
    /** English. */
    ENGLISH(Locale.ENGLISH),
    /** Chinese as written in Taiwan. */
    TRADITIONAL(Locale.forLanguageTag("zh-Hant")),
    /** Chinese as written on the mainland. */
    SIMPLIFIED(Locale.forLanguageTag("zh-Hans"));

    private final Locale locale;

    InterfaceLanguage(Locale locale) {
        this.locale = locale;
    }

    /**
     * The locale for the message bundles: {@code en}, {@code zh-Hant} or {@code zh-Hans}.
     *
     * @param system the desktop's locale
     */
    public Locale locale(Locale system) {
        return this == SYSTEM ? of(system).locale : locale;
    }

    /** The language that suits a locale: Chinese by its script, or by its country where no script is named. */
    public static InterfaceLanguage of(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return ENGLISH;
        }
        return switch (locale.getScript()) {
            case "Hant" -> TRADITIONAL;
            case "Hans" -> SIMPLIFIED;
            default ->
                switch (locale.getCountry()) {
                    case "TW", "HK", "MO" -> TRADITIONAL;
                    default -> SIMPLIFIED;
                };
        };
    }
}

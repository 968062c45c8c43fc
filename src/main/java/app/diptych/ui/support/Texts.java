package app.diptych.ui.support;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one part of the window in the interface's language. Each part has its own bundle under
 * {@code app/diptych/ui/text}: {@code shell.properties} (English), {@code shell_zh_Hant.properties},
 * {@code shell_zh_Hans.properties}.
 */
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * @param part name of the bundle: {@code shell}, {@code reader}, {@code metrics}
     * @param locale {@code en}, {@code zh-Hant} or {@code zh-Hans}
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public Texts(String part, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        this.locale = chinese ? locale : Locale.ENGLISH;
        // English is the root bundle. Asked for by name it would be taken for "not there", and Java would go on to
        // the machine's own language, which may be Chinese.
        this.bundle = ResourceBundle.getBundle(
                "app.diptych.ui.text." + part, chinese ? locale : Locale.ROOT, Texts.class.getModule());
    }

    /** The language that the texts are in. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text for a key, with its arguments put in as {@link MessageFormat} does.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}

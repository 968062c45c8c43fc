package app.diptych.ui;

import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.support.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a picture of the window is drawn.
 *
 * @param language of the interface
 * @param zoom of the call's text, 0.6 to 2.5
 * @param scale of the interface, 1 as it comes
 * @param width of the window in pixels; its height follows
 */
record ShotLook(Theme theme, InterfaceLanguage language, double zoom, double scale, int width) {
    /** What can be named, each as {@code key=value,value…}, and what it is where it is not. */
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("theme", "light");
        KEYS.put("language", "english");
        KEYS.put("zoom", "1");
        KEYS.put("scale", "1");
        KEYS.put("width", "1440");
    }

    /** Every look that the arguments name, or none if they name no part of any; {@code all} stands for all values. */
    static List<ShotLook> named(List<String> arguments) {
        if (arguments.stream().noneMatch(ShotLook::isPart)) {
            return List.of();
        }
        List<ShotLook> looks = new ArrayList<>();
        for (Theme theme : values(arguments, "theme", List.of(Theme.values()), Theme::valueOf)) {
            for (InterfaceLanguage language : values(
                    arguments,
                    "language",
                    List.of(InterfaceLanguage.ENGLISH, InterfaceLanguage.TRADITIONAL, InterfaceLanguage.SIMPLIFIED),
                    InterfaceLanguage::valueOf)) {
                for (double zoom : values(arguments, "zoom", List.of(0.6, 1.0, 2.5), Double::valueOf)) {
                    for (double scale : values(arguments, "scale", List.of(0.8, 1.0, 1.5), Double::valueOf)) {
                        values(arguments, "width", List.of(900, 1440, 1920), Integer::valueOf)
                                .forEach(width -> looks.add(new ShotLook(theme, language, zoom, scale, width)));
                    }
                }
            }
        }
        return looks;
    }

    /** The arguments that name no part of a look. */
    static List<String> words(List<String> arguments) {
        return arguments.stream().filter(each -> !isPart(each)).toList();
    }

    private static boolean isPart(String argument) {
        return KEYS.keySet().stream().anyMatch(key -> argument.startsWith(key + "="));
    }

    private static <T> List<T> values(List<String> arguments, String key, List<T> all, Function<String, T> read) {
        String given = arguments.stream()
                .filter(each -> each.startsWith(key + "="))
                .map(each -> each.substring(key.length() + 1))
                .findFirst()
                .orElse(KEYS.get(key));
        return given.equals("all")
                ? all
                : Arrays.stream(given.split(","))
                        .map(value -> value.toUpperCase(Locale.ROOT))
                        .map(read)
                        .toList();
    }

    /** Draws the states whose names hold one of the words, each in every look. */
    static void draw(Path folder, List<String> words, Map<String, Consumer<ShotWindow>> states, List<ShotLook> looks) {
        for (var state : states.entrySet()) {
            if (words.isEmpty() || words.stream().anyMatch(state.getKey()::contains)) {
                looks.forEach(look -> look.draw(folder, state.getKey(), state.getValue()));
            }
        }
    }

    private void draw(Path folder, String state, Consumer<ShotWindow> bring) {
        ShotWindow window = new ShotWindow(theme, language, width, width == 1920 ? 1080 : width == 900 ? 700 : 900);
        try {
            window.then(() -> window.settings.interfaceScale().set(scale));
            window.open("");
            window.then(() -> window.panels.commands().zoom().set(zoom));
            bring.accept(window);
            window.draw(folder.resolve(name(state) + ".png"));
        } catch (RuntimeException | AssertionError e) {
            System.err.println(name(state) + ": " + e);
        }
        window.shut();
    }

    private String name(String state) {
        return Stream.of(
                        state,
                        theme.toString(),
                        language.toString(),
                        String.valueOf(width),
                        zoom == 1 ? "" : "zoom" + zoom,
                        scale == 1 ? "" : "scale" + scale)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "-" + other)
                .orElse(state)
                .toLowerCase(Locale.ROOT);
    }
}

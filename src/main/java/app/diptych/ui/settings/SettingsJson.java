package app.diptych.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The settings' form in the file. Every value is read by itself, so that one that is wrong costs no other. */
final class SettingsJson {
    private SettingsJson() {}

    static ObjectNode of(Settings settings, ObjectNode into) {
        into.put("theme", settings.theme().get().name());
        into.put("language", settings.language().get().name());
        into.put("outlineShown", settings.outlineShown().get());
        into.put("metricsShown", settings.metricsShown().get());
        into.put("outlineWidth", settings.outlineWidth().get());
        into.put("metricsWidth", settings.metricsWidth().get());
        into.put("zoom", settings.zoom().get());
        WindowBounds bounds = settings.bounds().get();
        into.putObject("window")
                .put("x", bounds.x())
                .put("y", bounds.y())
                .put("width", bounds.width())
                .put("height", bounds.height())
                .put("maximized", bounds.maximized());
        Path last = settings.lastFile().get();
        into.put("lastFile", last == null ? null : last.toString());
        into.put("lastPlace", settings.lastPlace().get());
        ArrayNode recent = into.putArray("recent");
        settings.recent().forEach(file -> recent.add(file.toString()));
        ArrayNode searches = into.putArray("searches");
        settings.searches().forEach(searches::add);
        return into;
    }

    static void fill(Settings settings, JsonNode from) {
        choice(from.path("theme"), ThemeChoice.values()).ifPresent(settings.theme()::set);
        choice(from.path("language"), InterfaceLanguage.values()).ifPresent(settings.language()::set);
        settings.outlineShown().set(flag(from.path("outlineShown"), true));
        settings.metricsShown().set(flag(from.path("metricsShown"), true));
        number(from.path("outlineWidth"), 120, 1200).ifPresent(settings.outlineWidth()::set);
        number(from.path("metricsWidth"), 160, 1600).ifPresent(settings.metricsWidth()::set);
        number(from.path("zoom"), 0.6, 2.5).ifPresent(settings.zoom()::set);
        settings.bounds().set(bounds(from.path("window")));
        settings.lastFile().set(path(from.path("lastFile")));
        number(from.path("lastPlace"), 0, 1_000_000)
                .ifPresent(place -> settings.lastPlace().set(place.intValue()));
        settings.recent().clear();
        settings.searches().clear();
        for (JsonNode each : from.path("searches")) {
            if (each.isString() && settings.searches().size() < Settings.SEARCHES) {
                settings.searches().add(each.stringValue());
            }
        }
        for (JsonNode each : from.path("recent")) {
            Path file = path(each);
            if (file != null && settings.recent().size() < Settings.RECENT) {
                settings.recent().add(file);
            }
        }
    }

    private static WindowBounds bounds(JsonNode from) {
        WindowBounds usual = WindowBounds.DEFAULT;
        return new WindowBounds(
                number(from.path("x"), -100_000, 100_000).orElse(usual.x()),
                number(from.path("y"), -100_000, 100_000).orElse(usual.y()),
                number(from.path("width"), 400, 20_000).orElse(usual.width()),
                number(from.path("height"), 300, 20_000).orElse(usual.height()),
                flag(from.path("maximized"), false));
    }

    private static <E extends Enum<E>> Optional<E> choice(JsonNode node, E[] values) {
        return Arrays.stream(values)
                .filter(value -> node.isString() && value.name().equals(node.stringValue()))
                .findFirst();
    }

    private static Optional<Double> number(JsonNode node, double least, double most) {
        return node.isNumber() && node.doubleValue() >= least && node.doubleValue() <= most
                ? Optional.of(node.doubleValue())
                : Optional.empty();
    }

    private static boolean flag(JsonNode node, boolean usual) {
        return node.isBoolean() ? node.booleanValue() : usual;
    }

    private static @Nullable Path path(JsonNode node) {
        if (!node.isString() || node.stringValue().isBlank()) {
            return null;
        }
        try {
            return Path.of(node.stringValue());
        } catch (InvalidPathException e) {
            // Written on another platform.
            return null;
        }
    }
}

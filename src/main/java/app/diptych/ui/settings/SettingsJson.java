package app.diptych.ui.settings;

import app.diptych.ui.metrics.figure.Units;
import app.diptych.ui.metrics.look.FactColumn;
import app.diptych.ui.metrics.look.MetricsLook;
import app.diptych.ui.metrics.look.Section;
import app.diptych.ui.metrics.look.TableOrder;
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
        into.put("findingsInFront", settings.findingsInFront().get());
        ArrayNode rulesOff = into.putArray("rulesOff");
        settings.rulesOff().forEach(rulesOff::add);
        into.put("outlineWidth", settings.outlineWidth().get());
        into.put("metricsWidth", settings.metricsWidth().get());
        into.put("highContrast", settings.highContrast().get());
        into.put("interfaceScale", settings.interfaceScale().get());
        into.put("restore", settings.restore().get());
        into.put("welcomed", settings.welcomed().get());
        ReadingJson.write(settings.reading(), into.putObject("reading"));
        write(settings.metrics(), into.putObject("metrics"));
        WindowBounds bounds = settings.bounds().get();
        into.putObject("window")
                .put("x", bounds.x())
                .put("y", bounds.y())
                .put("width", bounds.width())
                .put("height", bounds.height())
                .put("maximized", bounds.maximized());
        SessionJson.write(settings.session().get(), into.putObject("session"));
        ArrayNode recent = into.putArray("recent");
        settings.recent().forEach(file -> recent.add(file.toString()));
        ArrayNode commands = into.putArray("recentCommands");
        settings.recentCommands().forEach(commands::add);
        ArrayNode searches = into.putArray("searches");
        settings.searches().forEach(searches::add);
        return into;
    }

    static void fill(Settings settings, JsonNode from) {
        choice(from.path("theme"), ThemeChoice.values()).ifPresent(settings.theme()::set);
        choice(from.path("language"), InterfaceLanguage.values()).ifPresent(settings.language()::set);
        settings.outlineShown().set(flag(from.path("outlineShown"), true));
        settings.metricsShown().set(flag(from.path("metricsShown"), true));
        settings.findingsInFront().set(flag(from.path("findingsInFront"), false));
        if (from.path("rulesOff").isArray()) {
            settings.rulesOff().clear();
            from.path("rulesOff").forEach(each -> settings.rulesOff().add(each.asString("")));
            settings.rulesOff().remove("");
        }
        number(from.path("outlineWidth"), 120, 1200).ifPresent(settings.outlineWidth()::set);
        number(from.path("metricsWidth"), 160, 1600).ifPresent(settings.metricsWidth()::set);
        settings.highContrast().set(flag(from.path("highContrast"), false));
        number(from.path("interfaceScale"), 0.8, 2).ifPresent(settings.interfaceScale()::set);
        settings.restore().set(flag(from.path("restore"), true));
        settings.welcomed().set(flag(from.path("welcomed"), false));
        ReadingJson.fill(settings.reading(), from.path("reading"));
        fill(settings.metrics(), from.path("metrics"));
        settings.bounds().set(bounds(from.path("window")));
        settings.session().set(SessionJson.read(from.path("session")));
        fillCommands(settings, from.path("recentCommands"));
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

    private static void write(MetricsLook look, ObjectNode into) {
        into.put("shown", look.shown().get());
        into.put("section", look.section().get().name());
        Units units = look.units().get();
        into.put("units", units == null ? null : units.name());
        into.put("place", look.place().get());
        write(look.facts().get(), into.putObject("facts"));
        write(look.guidance().get(), into.putObject("guidance"));
    }

    private static void write(TableOrder order, ObjectNode into) {
        into.put("by", order.by() == null ? null : order.by().name());
        into.put("descending", order.descending());
        into.put("groups", order.groups() == null ? null : order.groups().name());
    }

    private static void fill(MetricsLook look, JsonNode from) {
        look.shown().set(flag(from.path("shown"), false));
        choice(from.path("section"), Section.values()).ifPresent(look.section()::set);
        choice(from.path("units"), Units.values()).ifPresent(look.units()::set);
        number(from.path("place"), 0, 1).ifPresent(look.place()::set);
        look.facts().set(order(from.path("facts")));
        look.guidance().set(order(from.path("guidance")));
    }

    private static TableOrder order(JsonNode from) {
        return new TableOrder(
                choice(from.path("by"), FactColumn.values()).orElse(null),
                flag(from.path("descending"), false),
                choice(from.path("groups"), FactColumn.values()).orElse(null));
    }

    private static void fillCommands(Settings settings, JsonNode from) {
        settings.recentCommands().clear();
        for (JsonNode each : from) {
            if (each.isString() && settings.recentCommands().size() < Settings.RECENT) {
                settings.recentCommands().add(each.stringValue());
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

    static <E extends Enum<E>> Optional<E> choice(JsonNode node, E[] values) {
        return Arrays.stream(values)
                .filter(value -> node.isString() && value.name().equals(node.stringValue()))
                .findFirst();
    }

    static Optional<Double> number(JsonNode node, double least, double most) {
        return node.isNumber() && node.doubleValue() >= least && node.doubleValue() <= most
                ? Optional.of(node.doubleValue())
                : Optional.empty();
    }

    static boolean flag(JsonNode node, boolean usual) {
        return node.isBoolean() ? node.booleanValue() : usual;
    }

    static @Nullable Path path(JsonNode node) {
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

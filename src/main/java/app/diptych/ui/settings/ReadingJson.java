package app.diptych.ui.settings;

import app.diptych.quantity.Kind;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.reader.appearance.Density;
import app.diptych.ui.reader.row.Columns;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form in the file of how text is set. */
final class ReadingJson {
    private ReadingJson() {}

    static void write(ReadingSettings reading, ObjectNode into) {
        Appearance appearance = reading.appearance().get();
        into.put("zoom", reading.zoom().get());
        into.put("columns", reading.columns().get().name());
        into.put("arrangement", appearance.arrangement().name());
        into.put("lineWidth", appearance.lineWidth());
        into.put("spacing", appearance.spacing());
        into.put("density", appearance.density().name());
        into.put("englishFace", appearance.englishFace());
        into.put("chineseFace", appearance.chineseFace());
        ArrayNode figures = into.putArray("figures");
        reading.kinds().stream().sorted().forEach(kind -> figures.add(kind.name()));
    }

    static void fill(ReadingSettings reading, JsonNode from) {
        Appearance usual = Appearance.DEFAULT;
        SettingsJson.number(from.path("zoom"), 0.6, 2.5).ifPresent(reading.zoom()::set);
        SettingsJson.choice(from.path("columns"), Columns.values()).ifPresent(reading.columns()::set);
        reading.appearance()
                .set(new Appearance(
                        SettingsJson.number(from.path("lineWidth"), Appearance.LEAST_WIDTH, Appearance.GREATEST_WIDTH)
                                .orElse(usual.lineWidth()),
                        SettingsJson.number(from.path("spacing"), Appearance.LEAST_SPACING, Appearance.GREATEST_SPACING)
                                .orElse(usual.spacing()),
                        SettingsJson.choice(from.path("density"), Density.values())
                                .orElse(usual.density()),
                        SettingsJson.choice(from.path("arrangement"), Arrangement.values())
                                .orElse(usual.arrangement()),
                        face(from.path("englishFace")),
                        face(from.path("chineseFace"))));
        if (from.path("figures").isArray()) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            for (JsonNode each : from.path("figures")) {
                SettingsJson.choice(each, Kind.values()).ifPresent(kinds::add);
            }
            reading.kinds().retainAll(kinds);
            reading.kinds().addAll(kinds);
        }
    }

    private static @Nullable String face(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank() ? node.stringValue() : null;
    }
}

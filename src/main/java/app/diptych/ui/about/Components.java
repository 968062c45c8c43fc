package app.diptych.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is shipped beside the program's own classes. The libraries are read from the bill of materials (CycloneDX
 * 1.6, JSON) that the build writes; what is no library, from {@code notices.tsv}.
 */
public final class Components {
    private static final String LIBRARIES = "components.json";
    private static final String NOTICES = "notices.tsv";

    private Components() {}

    /** All of them, with the Java that runs, by name. Of a program that was not built but only compiled, no libraries. */
    public static List<Component> shipped() {
        List<Component> all = new ArrayList<>(List.of(
                new Component("OpenJDK", Runtime.version().toString(), "GPL-2.0-only WITH Classpath-exception-2.0")));
        all.addAll(notices(text(NOTICES).orElse("")));
        all.addAll(libraries(text(LIBRARIES).orElse("{}")));
        return all.stream().sorted().toList();
    }

    /** The libraries of a bill of materials, by name, each once: JavaFX has a second one for each platform. */
    static List<Component> libraries(String bill) {
        TreeSet<Component> libraries = new TreeSet<>();
        for (JsonNode each : JsonMapper.shared().readTree(bill).path("components")) {
            libraries.add(new Component(
                    each.path("name").asString(""), each.path("version").asString(""), licence(each.path("licenses"))));
        }
        return List.copyOf(libraries);
    }

    /** Where a library may be had under several licences, the makers list them all. */
    private static String licence(JsonNode licences) {
        return licences.valueStream().map(Components::name).distinct().collect(Collectors.joining(" or "));
    }

    private static String name(JsonNode licence) {
        if (licence.has("expression")) {
            return licence.path("expression").asString("");
        }
        JsonNode named = licence.path("license");
        return named.path("id").asString(named.path("name").asString(""));
    }

    /** Name, version and licence, a component a line. */
    static List<Component> notices(String table) {
        return table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Component(cells[0], cells[1], cells[2]))
                .toList();
    }

    private static Optional<String> text(String name) {
        try (InputStream in = Components.class.getResourceAsStream("/app/diptych/ui/about/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.diptych.importing.assembly;

import app.diptych.importing.call.Header;
import app.diptych.importing.call.Persons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes one name of the names that a call has for one person; the fullest is kept. */
final class Names {
    /** No call has so many of one family name; a list that has them is something else. */
    private static final int LARGEST_FAMILY = 40;

    private Names() {}

    static List<Scene> unify(List<Scene> scenes) {
        Map<String, Header> known = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            known.merge(Persons.key(scene.header().name()), scene.header(), Names::merge);
        }
        Map<String, List<Header>> families = new LinkedHashMap<>();
        known.values()
                .forEach(header -> families.computeIfAbsent(Persons.family(header.name()), family -> new ArrayList<>())
                        .add(header));
        Map<String, Header> unified = new LinkedHashMap<>();
        families.values().forEach(family -> unify(family, unified));
        return scenes.stream()
                .map(scene -> scene.with(Objects.requireNonNull(
                        unified.get(Persons.key(scene.header().name())))))
                .toList();
    }

    /** Those of one family name: one person if two can be and no third comes into question. */
    private static void unify(List<Header> family, Map<String, Header> unified) {
        for (Header header : family) {
            List<Header> alike = (family.size() > LARGEST_FAMILY ? List.of(header) : family)
                    .stream()
                            .filter(other -> !other.equals(header) && Persons.likely(header.name(), other.name()))
                            .toList();
            boolean mutual = alike.size() == 1
                    && family.stream()
                            .allMatch(other -> other.equals(header)
                                    || other.equals(alike.getFirst())
                                    || !Persons.likely(alike.getFirst().name(), other.name()));
            Header found = mutual && agree(header, alike.getFirst()) ? merge(header, alike.getFirst()) : header;
            unified.put(Persons.key(header.name()), found);
        }
    }

    private static boolean agree(Header one, Header other) {
        return agree(one.title(), other.title()) && agree(one.firm(), other.firm());
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equalsIgnoreCase(other);
    }

    private static Header merge(Header one, Header other) {
        return new Header(
                one.name().length() >= other.name().length() ? one.name() : other.name(),
                one.title() == null ? other.title() : one.title(),
                one.firm() == null ? other.firm() : one.firm(),
                one.role() == null ? other.role() : one.role(),
                one.opens());
    }
}

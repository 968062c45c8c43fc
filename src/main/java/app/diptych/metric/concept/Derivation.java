package app.diptych.metric.concept;

import app.diptych.quantity.Kind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The growth and the change of a measure. A call that says "operating income grew 14 %" and not how much it was states
 * a fact all the same; it needs a concept of its own, since a reader must not take 14 % for a level.
 */
final class Derivation {
    private Derivation() {}

    /** The rate at which a level changed, in percent or as a factor. */
    static Concept growth(Concept level, String name) {
        return new Concept(
                name,
                null,
                EnumSet.of(Kind.PERCENT, Kind.MULTIPLE),
                Map.of(),
                Set.of(),
                false,
                false,
                null,
                level.segments() == Additivity.SUM ? Additivity.OWN : level.segments(),
                level.preference(),
                null,
                level.english().stream()
                        .flatMap(Derivation::growthOf)
                        .distinct()
                        .toList(),
                with(level.traditional(), "成長率"),
                with(level.simplified(), "增长率"),
                level.name());
    }

    /** "Bookings growth", and "seat growth" of seats. */
    private static Stream<String> growthOf(String wording) {
        Stream<String> plain = Stream.of(wording + " growth", wording + " growth rate", "growth in " + wording);
        return wording.endsWith("s") && !wording.endsWith("ss")
                ? Stream.concat(plain, Stream.of(wording.substring(0, wording.length() - 1) + " growth"))
                : plain;
    }

    /** The amount by which a level changed: points of a rate, money of a sum. */
    static Concept change(Concept level) {
        Set<Kind> kinds = EnumSet.copyOf(level.kinds());
        if (kinds.remove(Kind.PERCENT)) {
            kinds.add(Kind.POINTS);
        }
        return new Concept(
                level.name() + "Change",
                null,
                kinds,
                per(level),
                level.nouns(),
                false,
                false,
                null,
                level.segments(),
                level.preference(),
                null,
                level.english().stream().map(wording -> "change in " + wording).toList(),
                with(level.traditional(), "變動"),
                with(level.simplified(), "变动"),
                level.name());
    }

    /** What something added to a level or its growth, or took from it. */
    static Concept effect(Concept level) {
        return new Concept(
                level.name() + "Effect",
                null,
                EnumSet.of(Kind.MONEY, Kind.PERCENT, Kind.POINTS),
                Map.of(),
                Set.of(),
                false,
                false,
                null,
                level.segments() == Additivity.SUM ? Additivity.OWN : level.segments(),
                Preference.NEITHER,
                null,
                level.english().stream().map(wording -> "effect on " + wording).toList(),
                level.traditional().stream()
                        .map(wording -> "對" + wording + "的影響")
                        .toList(),
                level.simplified().stream()
                        .map(wording -> "对" + wording + "的影响")
                        .toList(),
                level.name());
    }

    /** A change of earnings per share is per share too, and stays a change. */
    private static Map<String, String> per(Concept level) {
        Map<String, String> per = new HashMap<>();
        level.per().forEach((unit, of) -> per.put(unit, of + "Change"));
        return per;
    }

    private static List<String> with(List<String> wordings, String suffix) {
        return wordings.stream().map(wording -> wording + suffix).toList();
    }
}

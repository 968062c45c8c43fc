package app.diptych.importing.assembly.head;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a whole manuscript tells of what stands in one of its lines.
 *
 * @param cut the segments of a line
 * @param person the listed person whom a text means, or null
 * @param tied whether some sentence says that a person is with a house
 * @param companies what is called like a person, but stands beside several
 */
record Told(
        Function<String, List<Segment>> cut,
        Function<String, @Nullable String> person,
        BiPredicate<String, String> tied,
        Set<String> companies) {}

package app.diptych.metric.concept;

import app.diptych.quantity.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure.
 *
 * @param name stable camelCase name ({@code netSales})
 * @param element the element of the US-GAAP taxonomy that it is, or null
 * @param kinds what a value of it may be counted in
 * @param per what a value may be given for ({@code share}, {@code barrel}), each with the name of the concept that it then
 *     is: net income per share is earnings per share
 * @param nouns what its counts may be called besides the words of its wordings, in the singular: barrel
 * @param instant whether it is a state at a point in time (cash) and not a flow over a period (revenue)
 * @param rateOfChange whether it is a rate of change itself: "volumes rose 3%" gives its value
 * @param additions name of the concept that what is added to it is: to customers, new customers; or null
 * @param segments how the segments' values relate to the company's
 * @param preference which way is better
 * @param headline order among the headline figures, 1 first, or null
 * @param english wordings in lower case unless they are names, the one to be shown first
 * @param traditional wordings in Traditional Chinese, the one to be shown first
 * @param simplified wordings in Simplified Chinese, the one to be shown first
 * @param level name of the concept that this is the growth or the change of, or null
 */
public record Concept(
        String name,
        @Nullable String element,
        Set<Kind> kinds,
        Map<String, String> per,
        Set<String> nouns,
        boolean instant,
        boolean rateOfChange,
        @Nullable String additions,
        Additivity segments,
        Preference preference,
        @Nullable Integer headline,
        List<String> english,
        List<String> traditional,
        List<String> simplified,
        @Nullable String level) {
    /** @throws IllegalArgumentException if the name is not camelCase, or a language has no wording */
    public Concept {
        kinds = Set.copyOf(kinds);
        per = Map.copyOf(per);
        nouns = Set.copyOf(nouns);
        english = List.copyOf(english);
        traditional = List.copyOf(traditional);
        simplified = List.copyOf(simplified);
        if (!name.matches("[a-z][A-Za-z]*")) {
            throw new IllegalArgumentException("\"" + name + "\" is no camelCase name");
        }
        if (english.isEmpty() || traditional.isEmpty() || simplified.isEmpty()) {
            throw new IllegalArgumentException(name + " has no wording in one of the three languages");
        }
    }

    /**
     * Whether a number of these can be a value: "16 weeks" is no number of customers. A number without a noun may count
     * anything.
     *
     * @param unit the noun counted, in any number, or empty
     */
    public boolean counts(String unit) {
        String noun = singular(unit.substring(unit.lastIndexOf(' ') + 1));
        return noun.isEmpty()
                || nouns.contains(noun)
                || english.stream()
                        .anyMatch(wording -> Stream.of(wording.split(" ", -1))
                                .anyMatch(word -> singular(word).equals(noun)));
    }

    private static String singular(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether this is the growth or the change of another concept, not a level. */
    public boolean isDerived() {
        return level != null;
    }

    /**
     * The name to show.
     *
     * @param locale the interface's; Chinese in the script it names, anything else in English, its first letter a capital
     */
    public String label(Locale locale) {
        if (locale.getLanguage().equals("zh")) {
            boolean hant =
                    locale.getScript().equals("Hant") || locale.getCountry().matches("TW|HK|MO");
            return hant ? traditional.getFirst() : simplified.getFirst();
        }
        String label = english.getFirst();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}

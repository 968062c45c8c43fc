package app.diptych.metric.statement;

import app.diptych.metric.text.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a call says once about all of its figures: "unless otherwise noted, all growth rates are in constant currency", "growth
 * rates are year over year unless we say otherwise". A promise to give such rates too ("we will also provide …") says nothing of the others.
 *
 * @param growthExFx whether growth is without currency effects where nothing else is said
 * @param growthOverYear whether growth is against the year before where nothing else is said
 */
public record CallBasis(boolean growthExFx, boolean growthOverYear) {
    private static final Pattern ALL_GROWTH = Pattern.compile(
            "(?s).*\\b(?:all|unless (?:otherwise|i) \\w+)\\b.{0,80}\\b(?:growth|comparison|change|increase|percentage)\\w*\\b.{0,80}"
                    + "\\b(?:in constant currenc|on a constant[- ]currency|currency[- ]neutral|excluding (?:the )?(?:impact|effect)s? of (?:foreign|currency|fx)).*");

    private static final Pattern OVER_YEAR = Pattern.compile(
            "\\b(?:growth|comparison|change|increase)s?(?: (?:rates?|figures?|numbers?|percentages?))? (?:(?:we|i) \\w+ )?(?:are|is|will be)(?: on an?)? year[- ](?:over|on)[- ]year\\b");

    /** Reads the sentences of a call. */
    public static CallBasis of(List<Sentence> sentences) {
        boolean exFx = false;
        boolean overYear = false;
        for (Sentence sentence : sentences) {
            if (sentence.amounts().isEmpty()) {
                String words =
                        sentence.lower(sentence.span().start(), sentence.span().end());
                exFx |= words.contains("currenc")
                        && !words.contains("also")
                        && ALL_GROWTH.matcher(words).matches();
                overYear |= words.contains("year")
                        && (words.contains("all ") || words.contains("unless "))
                        && OVER_YEAR.matcher(words).find();
            }
        }
        return new CallBasis(exFx, overYear);
    }
}

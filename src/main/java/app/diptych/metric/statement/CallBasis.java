package app.diptych.metric.statement;

import app.diptych.metric.text.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a call says once about all of its figures: "unless otherwise noted, all growth rates are in constant currency". A
 * promise to give such rates too ("we will also provide …") says nothing of the others.
 *
 * @param growthExFx whether growth is without currency effects where nothing else is said
 */
public record CallBasis(boolean growthExFx) {
    private static final Pattern ALL_GROWTH = Pattern.compile(
            "(?s).*\\b(?:all|unless (?:otherwise|i) \\w+)\\b.{0,80}\\b(?:growth|comparison|change|increase|percentage)\\w*\\b.{0,80}"
                    + "\\b(?:in constant currenc|on a constant[- ]currency|currency[- ]neutral|excluding (?:the )?(?:impact|effect)s? of (?:foreign|currency|fx)).*");

    /** Reads the sentences of a call. */
    public static CallBasis of(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            String words =
                    sentence.lower(sentence.span().start(), sentence.span().end());
            if (words.contains("currenc")
                    && sentence.amounts().isEmpty()
                    && !words.contains("also")
                    && ALL_GROWTH.matcher(words).matches()) {
                return new CallBasis(true);
            }
        }
        return new CallBasis(false);
    }
}

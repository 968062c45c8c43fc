package app.diptych.check.number.swap;

import app.diptych.alignment.Verdict;
import app.diptych.check.number.tie.Tie;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A measure word behind an amount that has its unit already, as 19%位客戶: it belongs to another number. */
final class Stray {
    private Stray() {}

    /** What a measure word of people and things tells, and what another tells that may begin a word. */
    private static final double SURE = 2.25;

    private static final double LIKELY = 1.5;

    private static final Sieve COUNTS =
            Sieve.of("^\\s*(?:[個个](?![人別别月百股體体案性])|名(?![列為为])|家(?![庭用電电具長长])|位(?![於于置列居]))");
    private static final Sieve MEASURES = Sieve.of("^\\s*(?:股(?![票份價价東东本利息])|[件台座款項项間间條条張张輛辆套])");

    /** How far from the number of the things the amount may stand, in characters of the English. */
    private static final int NEAR = 120;

    static double sign(String behind) {
        return COUNTS.isIn(behind) ? SURE : MEASURES.isIn(behind) ? LIKELY : 0;
    }

    /**
     * Where the number that the measure word belongs to stands in the Chinese: it lost the word that made it one, so nothing
     * is tied to it. Null where there is no such number, and no exchange.
     *
     * @param tie one that agrees
     * @param number an English number of things that is not tied
     */
    static @Nullable Span placeOf(Quantity number, Tie tie) {
        String chinese = Objects.requireNonNull(tie.passage().chinese());
        Mention amount = tie.chineseMention();
        boolean stray = amount.kind() != Kind.COUNT && COUNTS.isIn(chinese.substring(amount.end()));
        BigDecimal value = number.mention().low();
        int apart = Math.abs(number.mention().start() - tie.englishMention().start());
        if (!stray || apart > NEAR || value == null || number.kind() != Kind.COUNT) {
            return null;
        }
        String digits = value.toPlainString();
        Matcher matcher = Pattern.compile("(?<![\\d.,A-Za-z])" + Pattern.quote(digits) + "(?![\\d.%％A-Za-z])")
                .matcher(chinese);
        Span place = matcher.find() ? new Span(matcher.start(), matcher.end()) : null;
        return matcher.find() ? null : place;
    }

    /** Whether a number has no counterpart among these ties. */
    static boolean isFree(Quantity number, List<Tie> ties) {
        return number.language() == Language.EN
                && ties.stream().noneMatch(tie -> number.equals(tie.english()) && tie.verdict() != Verdict.MISSING);
    }
}

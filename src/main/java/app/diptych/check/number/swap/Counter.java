package app.diptych.check.number.swap;

import app.diptych.check.number.tie.Tie;
import app.diptych.model.Language;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Mention;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts, by the English noun behind it and by the Chinese measure word, which stays where it is when the
 * numbers change places: 35 場活動, 18,000 名與會者.
 */
@SuppressWarnings("ImmutableEnumChecker") // a sieve is immutable
enum Counter {
    PEOPLE(
            "employees|attendees|people|workers|developers|engineers|users|members|guests|passengers|patients|students"
                    + "|visitors|drivers|subscribers|residents|shareholders|investors|participants|analysts",
            "[名位人]"),
    /** Clients may be people or firms. */
    CLIENTS("customers|clients|partners|suppliers|dealers|accounts", "[名位家]"),
    FIRMS("companies|firms|organi[sz]ations|stores|banks|hospitals|restaurants|hotels|branches|factories|shops", "家"),
    HAPPENINGS("events|meetings|encounters|conferences|sessions|matches|visits|trips|flights|launches", "[場场次屆届]"),
    DEALS("deals|transactions|orders|loans|acquisitions|payments", "[筆笔宗樁桩]"),
    MACHINES("servers|machines|computers|vehicles|robots|cars|trucks|printers", "[台輛辆]");

    /** What it tells that the measure word of one number is that of the other. */
    private static final double SIGN = 1.5;
    /** The noun may have a word or two before it. */
    private static final String WORDS = "(?i)^(?:[- ]plus)?(?: [\\w-]+){0,2} (?:";

    private static final Sieve MEASURE = Sieve.of("^\\s*[多餘余]?\\s*([名位人家場场次屆届筆笔宗樁桩台輛辆])(?![別别於于庭口均])");

    private final Sieve english;
    private final Sieve chinese;

    Counter(String english, String chinese) {
        this.english = Sieve.of(WORDS + english + ")\\b");
        this.chinese = Sieve.of(chinese);
    }

    /**
     * The words of one tie.
     *
     * @param english what stands behind the English number
     * @param measure the Chinese measure word, or nothing
     */
    record Words(String english, String measure) {
        static Words of(Tie tie) {
            Matcher measure = MEASURE.first(behind(tie, Language.ZH));
            return new Words(behind(tie, Language.EN), measure == null ? "" : measure.group(1));
        }

        /** How much the measure words of two ties speak for an exchange, less what they speak against it. */
        double ofExchange(Words other) {
            return measure.equals(other.measure)
                    ? 0
                    : fits(other.measure) + other.fits(measure) - fits(measure) - other.fits(other.measure);
        }

        private double fits(String with) {
            Counter counter = with.isEmpty() ? null : counter(english);
            return counter != null && counter.chinese.matches(with) ? SIGN : 0;
        }
    }

    /** By the noun that stands behind a number, or null. */
    private static @Nullable Counter counter(String behind) {
        for (Counter counter : values()) {
            if (counter.english.isIn(behind)) {
                return counter;
            }
        }
        return null;
    }

    private static String behind(Tie tie, Language language) {
        Mention mention = language == Language.EN ? tie.englishMention() : tie.chineseMention();
        return Objects.requireNonNull(tie.passage().text(language)).substring(mention.end());
    }
}

package app.diptych.check.number.swap;

import app.diptych.check.number.tie.Tie;
import app.diptych.model.Language;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Mention;
import java.util.Objects;
import java.util.regex.Pattern;

/** What is said of an amount beside the main line: 成長 12%，按固定匯率計算為 13%. It stays where it is when amounts change places. */
enum Aside {
    /** It stands in brackets. */
    BRACKETS(2.25),
    /** It is without the effect of currencies. */
    CURRENCY(1.5),
    /** It is a part of the amount before it. */
    PART(2.25),
    NONE(0);

    /** What one aside that stayed behind tells: more than a direction, which both amounts may have. */
    private final double sign;

    Aside(double sign) {
        this.sign = sign;
    }

    private static final Sieve OPEN = Sieve.of("[(（][^()（）]{0,60}$");
    private static final Sieve CLOSED = Sieve.of("^[^()（）]{0,60}[)）]");
    private static final Pattern INCLUDING =
            Pattern.compile("(?i)\\b(?:including|of which|of whom|among them)\\W+(?:[a-z]+ ){0,2}$");
    private static final Pattern AMONG = Pattern.compile("(?:其中|包括|包含)[^\\d，。；,;]{0,8}$");
    /** 其中逾期 90 天以上的佔 1.6%: the first amount says which, the second is the part. */
    private static final Sieve QUALIFIES = Sieve.of("^[^，。；,;\\d]{0,6}的[^，。；,;\\d]{0,4}[佔占有為为]");

    private static final Sieve AT_CONSTANT = Sieve.of("(?i)^[^\\d,.;]{0,12}constant[- ]currenc");
    private static final Sieve AT_FIXED = Sieve.of("(?:固定|恒定|不[變变])[^\\d，。；,;]{0,12}$");

    /** A list is at fixed currencies as a whole. */
    private static final Sieve LISTED = Sieve.of("^\\s*[和與与及、]\\s*\\d");

    /** How much the asides of two ties that cross speak for an exchange, less what they speak against it. */
    static double ofExchange(Tie first, Tie second) {
        Aside a = of(first, Language.EN);
        Aside b = of(second, Language.EN);
        Aside x = of(first, Language.ZH);
        Aside y = of(second, Language.ZH);
        return a.likeness(y) + b.likeness(x) - a.likeness(x) - b.likeness(y);
    }

    private double likeness(Aside other) {
        return this == other ? sign : 0;
    }

    private static Aside of(Tie tie, Language language) {
        String text = Objects.requireNonNull(tie.passage().text(language));
        Mention mention = language == Language.EN ? tie.englishMention() : tie.chineseMention();
        String before = text.substring(0, mention.outerStart());
        String behind = text.substring(mention.outerEnd());
        if (OPEN.isIn(before) && CLOSED.isIn(behind)) {
            return BRACKETS;
        }
        boolean part =
                (language == Language.EN ? INCLUDING : AMONG).matcher(before).find();
        if (part && !(language == Language.ZH && QUALIFIES.isIn(behind))) {
            return PART;
        }
        boolean adjusted =
                language == Language.EN ? AT_CONSTANT.isIn(behind) : AT_FIXED.isIn(before) && !LISTED.isIn(behind);
        return adjusted ? CURRENCY : NONE;
    }
}

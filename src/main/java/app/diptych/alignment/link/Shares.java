package app.diptych.alignment.link;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shares of a whole that one language tells and the other works out or calls the rest: "half of them" against 20 of 40, 其餘
 * for the last third, "two in five" against 四成. All of one sentence pair.
 */
final class Shares {
    /** A third is 33 % as well as 33.3 %. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.007");

    /** How far a number that is worked out may be off, as a part of the whole. */
    private static final BigDecimal NEAR = new BigDecimal("0.01");

    private static final Pattern REST = Pattern.compile("其[餘余]|剩[餘余下]|[餘余]下|(?i:\\b(?:rest|remaining|remainder)\\b)");
    private static final Pattern OF = Pattern.compile("(?i)^ of\\b");
    private static final Pattern AMONG = Pattern.compile("(?:其中|[當当]中|[裡里裏])[^，。；]{0,4}$");

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Sieve SO_MANY = Sieve.of(
            "(?i)\\b(one|two|three|four|five|six|seven|eight|nine|[1-9]\\d?) (?:in|of|out of)(?: every| the| our)? "
                    + "(two|three|four|five|six|seven|eight|nine|ten|[1-9]\\d{0,2})\\b");

    private final Passage passage;
    private final List<Quantity> near;
    private final Set<Integer> tied;

    /**
     * @param near the quantities of one sentence pair
     * @param tied ids of those that are spoken for
     */
    Shares(Passage passage, List<Quantity> near, Set<Integer> tied) {
        this.passage = passage;
        this.near = near;
        this.tied = tied;
    }

    /** The rest of a whole: 其餘 for a third, where the two thirds are told on both sides; a change has no rest. */
    boolean isRest(Quantity quantity, String other) {
        BigDecimal share = share(quantity);
        if (share == null || isChange(quantity) || !REST.matcher(other).find()) {
            return false;
        }
        for (Quantity one : near) {
            boolean may = one.language() == quantity.language() && one.id() != quantity.id();
            BigDecimal first = may && tied.contains(one.id()) && !isChange(one) ? share(one) : null;
            if (first != null && first.add(share).subtract(BigDecimal.ONE).abs().compareTo(ROUNDING) < 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Half of them" against 20 of 40: an English share, and the Chinese number that it makes of an amount that both have.
     * Neither of the two is tied to anything else.
     */
    boolean isWorkedOut(Quantity quantity) {
        boolean english = quantity.language() == Language.EN;
        for (Quantity other : near) {
            if (other.language() != quantity.language()
                    && !tied.contains(other.id())
                    && isPartOfAny(english ? other : quantity, english ? quantity : other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartOfAny(Quantity part, Quantity english) {
        BigDecimal number = number(part);
        BigDecimal share = share(english);
        if (number == null || share == null || isChange(english) || !isOfSomething(english)) {
            return false;
        }
        for (Quantity one : near) {
            BigDecimal whole = one.language() == Language.ZH && tied.contains(one.id()) ? number(one) : null;
            if (whole != null
                    && whole.compareTo(number) > 0
                    && whole.multiply(share).subtract(number).abs().compareTo(whole.multiply(NEAR)) <= 0
                    && areOfOneKind(one, part)
                    && isToldInEnglish(whole)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfSomething(Quantity share) {
        String text = Objects.requireNonNull(passage.english());
        return share.kind() == Kind.FRACTION
                || OF.matcher(text.substring(share.mention().end())).find();
    }

    /** Of the same unit, or said to be among them: 40 人，其中 20 名. */
    private boolean areOfOneKind(Quantity whole, Quantity part) {
        String before = Objects.requireNonNull(passage.chinese())
                .substring(0, part.mention().outerStart());
        return whole.mention().unit().equals(part.mention().unit())
                || AMONG.matcher(before).find();
    }

    private boolean isToldInEnglish(BigDecimal whole) {
        return near.stream().anyMatch(one -> {
            BigDecimal value = one.language() == Language.EN && tied.contains(one.id()) ? number(one) : null;
            return value != null && value.compareTo(whole) == 0;
        });
    }

    /**
     * "Two in five voters", "6 of 10 wells": 四成.
     *
     * @param english what the English of the pair says
     */
    boolean isSoManyOf(Quantity quantity, String english) {
        for (Matcher said = SO_MANY.first(english); said != null; said = SO_MANY.first(english, said.end())) {
            BigDecimal many = value(said.group(1));
            BigDecimal of = value(said.group(2));
            boolean own = quantity.language() == Language.ZH
                    || quantity.text().equalsIgnoreCase(said.group(1))
                    || quantity.text().equalsIgnoreCase(said.group(2));
            if (own && many != null && of != null && many.compareTo(of) < 0 && isShare(quantity, many, of)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a Chinese share that is tied to nothing, the quantity itself if it is one, is so many of so many. */
    private boolean isShare(Quantity quantity, BigDecimal many, BigDecimal of) {
        for (Quantity other : near) {
            boolean meant = quantity.language() == Language.EN || other.equals(quantity);
            boolean free = meant && other.language() == Language.ZH && !tied.contains(other.id());
            BigDecimal share = free ? share(other) : null;
            if (share != null && share.multiply(of).subtract(many).abs().compareTo(ROUNDING.multiply(of)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BigDecimal value(String word) {
        int spelled = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
        return spelled >= 0
                ? BigDecimal.valueOf(spelled + 1)
                : word.chars().allMatch(Character::isDigit) ? new BigDecimal(word) : null;
    }

    private static boolean isChange(Quantity quantity) {
        return quantity.mention().direction() != null;
    }

    private static @Nullable BigDecimal number(Quantity quantity) {
        return quantity.kind() == Kind.COUNT ? quantity.mention().low() : null;
    }

    private static @Nullable BigDecimal share(Quantity quantity) {
        BigDecimal low = quantity.mention().low();
        return low == null
                ? null
                : switch (quantity.kind()) {
                    case PERCENT -> low.movePointLeft(2);
                    case FRACTION -> low;
                    default -> null;
                };
    }
}

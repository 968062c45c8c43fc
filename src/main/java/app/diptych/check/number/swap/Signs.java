package app.diptych.check.number.swap;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.amount.Measures;
import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.bead.Vocabulary;
import app.diptych.alignment.segment.Sentences;
import app.diptych.check.CheckInput;
import app.diptych.check.number.tie.Clauses;
import app.diptych.check.number.tie.Tie;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells that two amounts of a passage were exchanged: the sentence, the direction, what each is compared with, "from"
 * and "to", the words of the clause, the noun that a number lost, the measure word, what the place asks for, the order of a
 * list. Each sign has a weight; of those that
 * may speak for the order as it is, the weight is taken off.
 */
final class Signs {
    private static final double SENTENCE = 1.5;
    private static final double SIGN = 1;
    private static final double WORD = 0.75;
    private static final double MOST_WORDS = 3 * WORD;
    /** Where the amounts stay in order and the words of both stand with the other, what is counted was exchanged instead. */
    private static final double MOST_NAMES = 4 * WORD;

    private static final double ORDER = 1.5;
    private static final double LIST = 3;
    private static final double PARTNER = 2.25;
    private static final int FARTHEST_WORD = 14;
    /** A pair has fewer sentences on a side. */
    private static final int MOST_SENTENCES = 10;

    private static final Sieve OF_FROM =
            Sieve.of("(?:\\bfrom|\\bversus|\\bused to be(?: an?)?|[從从由自](?:[^，。；、,到至達达%]{1,10}的)?"
                    + "|(?:[去上]年同[期季]|以前|先前|此前)(?:的?(?:每[^，。\\d]{1,4}))?[為为是]?(?:每[^，。\\d]{1,4})?)\\s*$");
    private static final Sieve OF_TO = Sieve.of("(?:\\bto|[至到達达為为](?:[^，。；、,從从%]{1,10}的)?)\\s*$");
    /** What may stand between the members of a list, in lower case and without spaces around it. */
    private static final Set<String> ENGLISH_LIST = Set.of(",", "and", ",and", ", and", "or", ",or", ", or", "&", "/");

    private static final Set<String> CHINESE_LIST = Set.of("、", "，", ",", "和", "與", "与", "及", "以及", "或", "/");
    private static final Set<Kind> RATES_AND_SUMS = Set.of(Kind.PERCENT, Kind.POINTS, Kind.MONEY, Kind.MULTIPLE);
    private static final int LONGEST_LINK = 5;
    /** With the spaces around it. */
    private static final int FARTHEST_LINK = 2 * LONGEST_LINK;
    private static final Sieve ENGLISH_THINGS = Sieve.of("(?: [\\w-]+){1,3}(?:, and|,| and) ");
    private static final Sieve CHINESE_THINGS = Sieve.of("[^\\d，。；、]{2,14}[、，和與与及]\\s*");
    /** Words that stand in any clause. */
    private static final Sieve COMMON = Sieve.of("(?i)\\b(?:an?|the|of|in|on|at|to|for|by|with|and|or|as|is|are|was"
            + "|were|be|been|we|our|us|it|its|i|you|they|their|this|that|these|those|from|have|has|had|which)\\b");
    /** What stands behind a number that has no noun. */
    private static final Sieve TORN = Sieve.of("^\\s*(?:[，。、；：,.;:）)的]|$)");

    private final List<Tie> agreed;
    private final CheckInput input;
    private final UnitReader reader;
    private final Vocabulary vocabulary;
    private final Clauses clauses;
    /** By the id of a quantity: each is compared with several others. */
    private final Map<Integer, Side> sides = new HashMap<>();

    private final Map<Integer, Unit> words = new HashMap<>();
    private final Map<Integer, Behind> behinds = new HashMap<>();
    private final Map<Integer, Integer> pairs = new HashMap<>();

    /** @param agreed the ties of the passage that agree, in the order of the English */
    Signs(List<Tie> agreed, CheckInput input, UnitReader reader) {
        this.agreed = agreed;
        this.input = input;
        this.reader = reader;
        vocabulary = reader.vocabulary();
        clauses = new Clauses(input);
    }

    /**
     * Whether what speaks for it that the two were exchanged, less what speaks against, is enough. The words of their clauses
     * are compared only where these may decide it.
     */
    boolean areEnough(Tie first, Tie second, double enough) {
        double others = besidesWords(first, second);
        double most = mayBeOfOther(first, second) ? MOST_NAMES : MOST_WORDS;
        return others + most >= enough && others + ofWords(first, second) >= enough;
    }

    private double ofWords(Tie first, Tie second) {
        Unit a = words(first, Language.EN);
        Unit b = words(second, Language.EN);
        Unit x = words(first, Language.ZH);
        Unit y = words(second, Language.ZH);
        double one = a.inCommon(y) - a.inCommon(x);
        double other = b.inCommon(x) - b.inCommon(y);
        if (mayBeOfOther(first, second) && one > 0 && other > 0) {
            return MOST_NAMES;
        }
        return Math.clamp(WORD * (one + other), -MOST_WORDS, MOST_WORDS);
    }

    /** Whether two amounts in order may each be said of what the other belongs to: rates or sums alike, each with words. */
    private static boolean mayBeOfOther(Tie first, Tie second) {
        Mention one = first.englishMention();
        Mention other = second.englishMention();
        return !first.crosses(second)
                && one.unit().equals(other.unit())
                && RATES_AND_SUMS.contains(one.kind())
                && !isLink(ENGLISH_LIST, first.passage().english(), one, other);
    }

    private double besidesWords(Tie first, Tie second) {
        Side a = side(first, Language.EN);
        Side b = side(second, Language.EN);
        Side x = side(first, Language.ZH);
        Side y = side(second, Language.ZH);
        return a.likeness(y)
                + b.likeness(x)
                - a.likeness(x)
                - b.likeness(y)
                + behind(first).lost
                + behind(second).lost
                + behind(first).counter.ofExchange(behind(second).counter)
                + Frame.ofExchange(first, second)
                + (first.crosses(second) ? Aside.ofExchange(first, second) : 0)
                + partners(first, second)
                + (isAnchored(first, second) ? ORDER : 0)
                + (isList(first, second) ? LIST : areListed(first, second) ? WORD : 0);
    }

    /** What stands behind an amount: what is lost there, and what is counted. */
    private record Behind(double lost, Counter.Words counter) {
        static Behind of(Tie tie) {
            return new Behind(lost(tie), Counter.Words.of(tie));
        }

        /**
         * What the words behind tell: a number of things that has lost its noun, an amount with a measure word that is not
         * its own; and, against an exchange, feet that are still feet.
         */
        private static double lost(Tie tie) {
            Mention english = tie.englishMention();
            Mention chinese = tie.chineseMention();
            boolean counts = english.kind() == Kind.COUNT && chinese.kind() == Kind.COUNT;
            String behind = Objects.requireNonNull(tie.passage().chinese()).substring(chinese.end());
            boolean bare = counts && !english.unit().isEmpty() && chinese.unit().isEmpty() && TORN.isIn(behind);
            double stray = chinese.kind() == Kind.COUNT ? 0 : Stray.sign(behind);
            boolean kept = Measures.haveSameUnit(english, chinese);
            return (bare ? SIGN : 0) + stray - (kept ? SENTENCE : 0);
        }
    }

    private Behind behind(Tie tie) {
        return behinds.computeIfAbsent(tie.englishQuantity().id(), _ -> Behind.of(tie));
    }

    /** Whether the two are neighbours in a list on either side: translations keep the order of lists. */
    private static boolean isList(Tie first, Tie second) {
        return isLink(ENGLISH_LIST, first.passage().english(), first.englishMention(), second.englishMention())
                && isLink(CHINESE_LIST, first.passage().chinese(), second.chineseMention(), first.chineseMention());
    }

    /** Whether the two are the numbers of things that follow each other in a list. */
    private static boolean areListed(Tie first, Tie second) {
        return isBetween(ENGLISH_THINGS, first.passage().english(), first.englishMention(), second.englishMention())
                && isBetween(
                        CHINESE_THINGS, first.passage().chinese(), second.chineseMention(), first.chineseMention());
    }

    /** What a third tells that stands in a list with one of the two in the English, and with the other in the Chinese. */
    private double partners(Tie first, Tie second) {
        double sum = 0;
        for (Tie third : agreed) {
            boolean another = !third.equals(first) && !third.equals(second);
            if (another && (isPartner(third, first, second) || isPartner(third, second, first))) {
                sum += PARTNER;
            }
        }
        return sum;
    }

    private static boolean isPartner(Tie third, Tie english, Tie chinese) {
        return isLink(ENGLISH_LIST, third.passage().english(), third.englishMention(), english.englishMention())
                && isLink(CHINESE_LIST, third.passage().chinese(), third.chineseMention(), chinese.chineseMention());
    }

    private static boolean isLink(Set<String> links, @Nullable String text, Mention left, Mention right) {
        if (text == null || left.outerEnd() > right.outerStart()) {
            return false;
        }
        if (right.outerStart() - left.outerEnd() > FARTHEST_LINK) {
            return false;
        }
        String between = text.substring(left.outerEnd(), right.outerStart()).trim();
        return between.length() <= LONGEST_LINK && links.contains(between.toLowerCase(Locale.ROOT));
    }

    private static boolean isBetween(Sieve sieve, @Nullable String text, Mention left, Mention right) {
        return text != null
                && left.outerEnd() <= right.outerStart()
                && sieve.matches(text.substring(left.outerEnd(), right.outerStart()));
    }

    /**
     * Whether a third stands between the two on either side, and all of the sentence would be in order but for them: a
     * translation that turns clauses around moves more than two amounts.
     */
    private boolean isAnchored(Tie first, Tie second) {
        boolean anchored = false;
        int last = -1;
        int sentence = pair(first, Language.EN);
        for (Tie tie : agreed) {
            if (pair(tie, Language.EN) != sentence) {
                continue;
            }
            Tie place = tie.equals(first) ? second : tie.equals(second) ? first : tie;
            if (place.chineseMention().start() < last) {
                return false;
            }
            last = place.chineseMention().start();
            int at = tie.englishMention().start();
            anchored |= at > first.englishMention().start()
                    && at < second.englishMention().start();
        }
        return anchored;
    }

    /** What is said of an amount on one side. */
    private record Side(int pair, Mention mention, End end) {
        double likeness(Side other) {
            double sum = pair == other.pair ? SENTENCE : 0;
            sum += end != End.NONE && end == other.end ? SENTENCE : 0;
            if (mention.direction() != null || other.mention.direction() != null) {
                sum += mention.direction() == other.mention.direction() ? SIGN : 0;
            }
            if (mention.comparison() != Comparison.NONE) {
                sum += mention.comparison() == other.mention.comparison() ? SIGN / 2 : 0;
            }
            return sum;
        }
    }

    private Side side(Tie tie, Language language) {
        Quantity quantity = Objects.requireNonNull(language == Language.EN ? tie.english() : tie.chinese());
        return sides.computeIfAbsent(quantity.id(), _ -> side(tie, language, quantity));
    }

    private Side side(Tie tie, Language language, Quantity quantity) {
        String text = Objects.requireNonNull(tie.passage().text(language));
        Mention mention = quantity.mention();
        return new Side(pair(tie, language), mention, End.of(text, mention.outerStart()));
    }

    /** What is said around an amount, but for words that stand in any clause. */
    private Unit words(Tie tie, Language language) {
        Quantity quantity = Objects.requireNonNull(language == Language.EN ? tie.english() : tie.chinese());
        return words.computeIfAbsent(
                quantity.id(),
                _ -> reader.read(COMMON.replaceAll(clauses.of(quantity), " "), language, List.of(), vocabulary));
    }

    /** Which end of a change an amount is, by the word before it. */
    private enum End {
        FROM,
        TO,
        NONE;

        static End of(String text, int at) {
            String before = text.substring(Math.max(0, at - FARTHEST_WORD), at);
            if (OF_FROM.isIn(before)) {
                return FROM;
            }
            return OF_TO.isIn(before) ? TO : NONE;
        }
    }

    /**
     * Which sentence an amount stands in: its pair, and the sentence inside it where both sides have as many. Amounts that
     * changed places make the alignment take their sentences together.
     */
    private int pair(Tie tie, Language language) {
        Quantity quantity = Objects.requireNonNull(language == Language.EN ? tie.english() : tie.chinese());
        return pairs.computeIfAbsent(quantity.id(), _ -> pair(tie, language, quantity.mention()));
    }

    private int pair(Tie tie, Language language, Mention mention) {
        List<SentencePair> own = input.sentencesOf(tie.passage().id());
        for (int i = 0; i < own.size(); i++) {
            Span span =
                    language == Language.EN ? own.get(i).english() : own.get(i).chinese();
            if (span != null && span.start() <= mention.start() && mention.start() < span.end()) {
                return i * MOST_SENTENCES
                        + sentence(own.get(i), tie.passage(), language, mention.start() - span.start());
            }
        }
        return -1;
    }

    /** The number of the sentence inside its pair; 0 where the two sides have not as many. */
    private static int sentence(SentencePair pair, Passage passage, Language language, int at) {
        Span from = pair.english();
        Span to = pair.chinese();
        if (from == null || to == null) {
            return 0;
        }
        List<Span> english = Sentences.of(from.of(Objects.requireNonNull(passage.english())), Language.EN);
        List<Span> chinese = Sentences.of(to.of(Objects.requireNonNull(passage.chinese())), Language.ZH);
        if (english.size() != chinese.size() || english.size() > MOST_SENTENCES) {
            return 0;
        }
        List<Span> own = language == Language.EN ? english : chinese;
        int number = 0;
        while (number + 1 < own.size() && own.get(number + 1).start() <= at) {
            number++;
        }
        return number;
    }
}

package app.diptych.check.number;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.bead.Vocabulary;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Place;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that have changed places. Both stand on either side, so each is tied to its equal, and the ties cross. A
 * translation may turn a sentence round, but then what is said of an amount goes with it: its sentence, its direction, what
 * it is compared with, the words of its clause. Where those stay behind, the amounts alone were exchanged.
 */
final class Swaps {
    /** How far apart two amounts may be, in the order of the passage. */
    private static final int NEAR = 2;
    /** By how much the words must speak for an exchange: more than one sign of it. */
    private static final double CLEAR = 1.5;

    private static final double CLEARER = 2.25;

    private static final double SENTENCE = 1.5;
    private static final double SIGN = 1;
    private static final double WORD = 0.75;
    private static final int MOST_WORDS = 3;
    private static final int FARTHEST_WORD = 6;
    private static final String BOUNDARIES = "，。；：、！？,;:!?\n";

    private final UnitReader reader;

    Swaps(UnitReader reader) {
        this.reader = reader;
    }

    /** The exchanged amounts among the ties of a call. */
    List<Draft> find(List<Tie> ties, CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        int from = 0;
        while (from < ties.size()) {
            int to = from;
            while (to < ties.size()
                    && ties.get(to).passage().id() == ties.get(from).passage().id()) {
                to++;
            }
            passage(ties.subList(from, to), input, drafts);
            from = to;
        }
        return drafts;
    }

    private void passage(List<Tie> ties, CheckInput input, List<Draft> drafts) {
        List<Tie> agreed = ties.stream()
                .filter(tie -> tie.hasBoth()
                        && tie.agrees()
                        && Objects.requireNonNull(tie.english()).kind().isAmount())
                .sorted(Comparator.comparingInt(tie -> tie.englishMention().start()))
                .toList();
        for (int i = 0; i < agreed.size(); i++) {
            for (int k = i + 1; k <= Math.min(agreed.size() - 1, i + NEAR); k++) {
                Tie first = agreed.get(i);
                Tie second = agreed.get(k);
                boolean cross =
                        second.chineseMention().start() < first.chineseMention().start();
                if (cross
                        && areAlike(first, second)
                        && !first.englishMention().sameAmount(second.englishMention())
                        && areSwapped(first, second, input)) {
                    drafts.add(draft(first, second));
                    return;
                }
            }
        }
    }

    private boolean areSwapped(Tie first, Tie second, CheckInput input) {
        Vocabulary vocabulary = reader.vocabulary();
        Side a = side(first, Language.EN, input, vocabulary);
        Side b = side(second, Language.EN, input, vocabulary);
        Side x = side(first, Language.ZH, input, vocabulary);
        Side y = side(second, Language.ZH, input, vocabulary);
        double straight = a.likeness(x) + b.likeness(y);
        double crossed = a.likeness(y) + b.likeness(x);
        return crossed - straight >= (isThing(first) || isThing(second) ? CLEARER : CLEAR);
    }

    /** Whether a number of things or a span of time, which translations turn round more freely than rates and money. */
    private static boolean isThing(Tie tie) {
        Kind kind = tie.englishMention().kind();
        return kind == Kind.COUNT || kind == Kind.DURATION;
    }

    /** Whether somebody could take one for the other. */
    private static boolean areAlike(Tie first, Tie second) {
        Mention a = first.englishMention();
        Mention b = second.englishMention();
        boolean vague = a.bound() == Bound.VAGUE || b.bound() == Bound.VAGUE;
        boolean part = a.kind() == Kind.FRACTION || b.kind() == Kind.FRACTION;
        return !vague && (a.kind() == b.kind() || !part);
    }

    /** What is said of an amount on one side. */
    private record Side(int pair, Mention mention, Unit words, End end) {
        double likeness(Side other) {
            double sum = pair == other.pair ? SENTENCE : 0;
            sum += end != End.NONE && end == other.end ? SENTENCE : 0;
            if (mention.direction() != null || other.mention.direction() != null) {
                sum += mention.direction() == other.mention.direction() ? SIGN : 0;
            }
            if (mention.comparison() != Comparison.NONE) {
                sum += mention.comparison() == other.mention.comparison() ? SIGN / 2 : 0;
            }
            // A number of things stands before its noun; torn from it, it has none.
            if (mention.kind() == Kind.COUNT && other.mention.kind() == Kind.COUNT) {
                sum += mention.unit().isEmpty() == other.mention.unit().isEmpty() ? 0 : -SIGN;
            }
            return sum + WORD * Math.min(MOST_WORDS, words.inCommon(other.words));
        }
    }

    private Side side(Tie tie, Language language, CheckInput input, Vocabulary vocabulary) {
        Quantity quantity = Objects.requireNonNull(language == Language.EN ? tie.english() : tie.chinese());
        String text = Objects.requireNonNull(tie.passage().text(language));
        Mention mention = quantity.mention();
        String clause = clause(text, mention, language, input, tie.passage().id());
        Unit words = reader.read(clause, language, List.of(), vocabulary);
        return new Side(pair(tie, language, mention, input), mention, words, End.of(text, mention.outerStart()));
    }

    /** Which end of a change an amount is, by the word before it. */
    private enum End {
        FROM,
        TO,
        NONE;

        private static final Pattern OF_FROM = Pattern.compile("(?:\\bfrom|[從从由自])\\s*$");
        private static final Pattern OF_TO = Pattern.compile("(?:\\bto|[至到達达為为])\\s*$");

        static End of(String text, int at) {
            String before = text.substring(Math.max(0, at - FARTHEST_WORD), at);
            if (OF_FROM.matcher(before).find()) {
                return FROM;
            }
            return OF_TO.matcher(before).find() ? TO : NONE;
        }
    }

    /** The clause around an amount without any amount of its own: from the boundary or amount before to that behind. */
    private static String clause(String text, Mention mention, Language language, CheckInput input, int passage) {
        int start = mention.outerStart();
        while (start > 0 && BOUNDARIES.indexOf(text.charAt(start - 1)) < 0 && !isFullStop(text, start - 1)) {
            start--;
        }
        int end = mention.outerEnd();
        while (end < text.length() && BOUNDARIES.indexOf(text.charAt(end)) < 0 && !isFullStop(text, end)) {
            end++;
        }
        StringBuilder clause = new StringBuilder(text);
        for (Quantity quantity : input.quantities()) {
            if (quantity.passage() == passage && quantity.language() == language) {
                for (int i = quantity.mention().start(); i < quantity.mention().end(); i++) {
                    clause.setCharAt(i, ' ');
                }
                if (quantity.mention().end() <= mention.start()) {
                    start = Math.max(start, quantity.mention().outerEnd());
                } else if (quantity.mention().start() >= mention.end()) {
                    end = Math.min(end, quantity.mention().outerStart());
                }
            }
        }
        return clause.substring(Math.min(start, mention.start()), Math.max(end, mention.end()));
    }

    private static boolean isFullStop(String text, int at) {
        return text.charAt(at) == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    private static int pair(Tie tie, Language language, Mention mention, CheckInput input) {
        List<SentencePair> pairs = input.sentencesOf(tie.passage().id());
        for (int i = 0; i < pairs.size(); i++) {
            Span span = language == Language.EN
                    ? pairs.get(i).english()
                    : pairs.get(i).chinese();
            if (span != null && span.start() <= mention.start() && mention.start() < span.end()) {
                return i;
            }
        }
        return -1;
    }

    private static Draft draft(Tie first, Tie second) {
        return Draft.of(
                new Place(
                        first.passage().id(),
                        spans(first.english(), second.english()),
                        spans(second.chinese(), first.chinese())),
                "number-differs.swapped",
                "“{0}” and “{1}” have changed places in the Chinese.",
                first.englishWords(),
                second.englishWords());
    }

    private static List<Span> spans(@Nullable Quantity... quantities) {
        List<Span> spans = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (quantity != null) {
                spans.add(new Span(
                        quantity.mention().outerStart(), quantity.mention().outerEnd()));
            }
        }
        return spans;
    }
}

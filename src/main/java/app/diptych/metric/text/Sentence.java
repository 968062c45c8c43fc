package app.diptych.metric.text;

import app.diptych.model.Span;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a passage, read.
 *
 * @param passage id of the passage
 * @param span where it stands in the passage; all other offsets are into the passage too
 * @param text the passage's English text
 * @param lower the passage's text in lower case
 * @param plain the plain text of the passage, see the package's words
 * @param words its words
 * @param namings the measures it names, in order
 * @param amounts its quantities that a measure can have, in order
 * @param periods its mentions of periods, in order
 */
public record Sentence(
        int passage,
        Span span,
        String text,
        String lower,
        String plain,
        List<Word> words,
        List<Naming> namings,
        List<Quantity> amounts,
        List<Quantity> periods) {
    /** Reads a sentence; {@code quantities} are those that begin in it. */
    static Sentence read(
            int passage,
            Span span,
            String text,
            String lower,
            String plain,
            NameIndex names,
            List<Quantity> quantities) {
        List<Word> words = Words.of(text, lower, span.start(), span.end());
        List<Naming> namings = Programs.without(lower, names.find(text, words));
        // "Three years" are an amount of nothing, unless a measure is counted in days.
        boolean days =
                namings.stream().anyMatch(naming -> naming.concept().kinds().contains(Kind.DURATION));
        List<Quantity> amounts = quantities.isEmpty()
                ? List.of()
                : quantities.stream()
                        .filter(q -> isMeasured(q.kind()) || (days && q.kind() == Kind.DURATION))
                        .toList();
        return new Sentence(
                passage,
                span,
                text,
                lower,
                plain,
                words,
                namings,
                BareRatios.read(lower, span, namings, amounts),
                quantities.isEmpty()
                        ? List.of()
                        : quantities.stream()
                                .filter(q ->
                                        q.kind() == Kind.PERIOD && q.mention().value() != null)
                                .toList());
    }

    private static boolean isMeasured(Kind kind) {
        return switch (kind) {
            case MONEY, PERCENT, POINTS, MULTIPLE, COUNT -> true;
            case FRACTION, DURATION, ORDINAL, DATE, PERIOD, IDENTIFIER -> false;
        };
    }

    /** The sentence with one more measure named in it. */
    public Sentence with(Naming more) {
        List<Naming> all = new ArrayList<>(namings);
        all.add(more);
        all.sort(Comparator.comparingInt(Naming::start));
        return new Sentence(passage, span, text, lower, plain, words, List.copyOf(all), amounts, periods);
    }

    /** The plain words between two offsets, empty where they are out of order. */
    public String plain(int from, int to) {
        return between(plain, from, to);
    }

    /** The words as they stand between two offsets, quantities included, in lower case. */
    public String lower(int from, int to) {
        return between(lower, from, to);
    }

    /** An amount may reach over the end of a sentence that was cut for its length. */
    private String between(String whole, int from, int to) {
        int end = Math.min(to, span.end());
        return from >= end ? "" : whole.substring(from, end);
    }

    /** Whether the sentence holds some letters, in lower case: a cheap look before a dear one. */
    public boolean holds(String part) {
        return lower(span.start(), span.end()).contains(part);
    }

    /** The last measure named before an offset, or null. */
    public @Nullable Naming namingBefore(int offset) {
        Naming last = null;
        for (Naming naming : namings) {
            if (naming.end() <= offset) {
                last = naming;
            }
        }
        return last;
    }

    /** The first measure that ends behind an offset, or null. */
    public @Nullable Naming namingAfter(int offset) {
        for (Naming naming : namings) {
            if (naming.end() > offset) {
                return naming;
            }
        }
        return null;
    }

    /** Where the amount behind this one begins, or the sentence ends. */
    public int nextAmount(Quantity quantity) {
        for (Quantity other : amounts) {
            if (other.mention().start() > quantity.mention().start()) {
                return other.mention().start();
            }
        }
        return span.end();
    }
}

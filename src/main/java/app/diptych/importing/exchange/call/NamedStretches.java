package app.diptych.importing.exchange.call;

import app.diptych.importing.exchange.ExchangeRow;
import app.diptych.importing.pairing.Pair;
import app.diptych.importing.stretch.Stretch;
import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows that say who speaks: a new stretch where the speaker or the section is another. Rows of one ¶ are a paragraph. */
final class NamedStretches {
    private NamedStretches() {}

    static List<Stretch> of(List<ExchangeRow> rows) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= rows.size(); row++) {
            if (row == rows.size() || !continues(rows.get(from), rows.get(row))) {
                String speaker = rows.get(from).speaker();
                stretches.add(new Stretch(
                        speaker == null || speaker.isBlank() ? null : new SourceLine(from + 1, speaker.strip(), false),
                        paragraphs(rows, from, row)));
                from = row;
            }
        }
        return stretches;
    }

    private static boolean continues(ExchangeRow first, ExchangeRow next) {
        return Objects.equals(first.speaker(), next.speaker()) && Objects.equals(first.section(), next.section());
    }

    private static List<Pair> paragraphs(List<ExchangeRow> rows, int start, int end) {
        List<Pair> pairs = new ArrayList<>();
        int from = start;
        for (int row = start + 1; row <= end; row++) {
            Integer passage = rows.get(from).passage();
            boolean same =
                    row < end && passage != null && passage.equals(rows.get(row).passage());
            if (!same) {
                Pair pair = pair(rows.subList(from, row), from + 1);
                if (pair != null) {
                    pairs.add(pair);
                }
                from = row;
            }
        }
        return pairs;
    }

    private static @Nullable Pair pair(List<ExchangeRow> rows, int number) {
        StringBuilder english = new StringBuilder();
        StringBuilder chinese = new StringBuilder();
        for (ExchangeRow row : rows) {
            join(english, row.english(), true);
            join(chinese, row.chinese(), false);
        }
        return english.isEmpty() && chinese.isEmpty()
                ? null
                : new Pair(
                        english.isEmpty() ? null : new SourceLine(number, english.toString(), false),
                        chinese.isEmpty() ? null : new SourceLine(number, chinese.toString(), false));
    }

    /** Sentences follow each other with a space, in Chinese only where no Chinese character or sign is beside it. */
    private static void join(StringBuilder text, @Nullable String next, boolean english) {
        if (next == null || next.isBlank()) {
            return;
        }
        String part = next.strip();
        if (!text.isEmpty() && (english || (isLatin(text.charAt(text.length() - 1)) && isLatin(part.charAt(0))))) {
            text.append(' ');
        }
        text.append(part);
    }

    private static boolean isLatin(char c) {
        return (c > ' ' && c < 0x80) || Writing.isLatin(c);
    }
}

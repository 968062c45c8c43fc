package app.diptych.importing.exchange.call;

import app.diptych.importing.exchange.ExchangeRow;
import app.diptych.importing.pairing.Pair;
import app.diptych.importing.stretch.Stretch;
import app.diptych.importing.text.SourceLine;
import app.diptych.model.Language;
import app.diptych.model.folding.Joint;
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
                    pairs.addAll(passage == null ? PartedPair.of(pair) : List.of(pair));
                }
                from = row;
            }
        }
        return pairs;
    }

    private static @Nullable Pair pair(List<ExchangeRow> rows, int number) {
        String english = "";
        String chinese = "";
        for (ExchangeRow row : rows) {
            english = join(english, row.english(), Language.EN);
            chinese = join(chinese, row.chinese(), Language.ZH);
        }
        return english.isEmpty() && chinese.isEmpty()
                ? null
                : new Pair(
                        english.isEmpty() ? null : new SourceLine(number, english, false),
                        chinese.isEmpty() ? null : new SourceLine(number, chinese, false));
    }

    private static String join(String text, @Nullable String next, Language language) {
        return next == null ? text : Joint.join(text, next.strip(), language);
    }
}

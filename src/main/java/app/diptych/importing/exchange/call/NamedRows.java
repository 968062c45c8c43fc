package app.diptych.importing.exchange.call;

import app.diptych.importing.assembly.roster.HousedName;
import app.diptych.importing.call.Persons;
import app.diptych.importing.exchange.ExchangeRow;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.pairing.Pair;
import app.diptych.importing.stretch.Stretch;
import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table of which some are nothing but a name, in one language or both, with what that person says in the rows below.
 * Told by the names that come again: where several such rows have them, all rows of that form are speaker lines.
 */
final class NamedRows {
    private static final int FEWEST = 3;
    private static final int LONGEST = 120;
    private static final int LONGEST_CHINESE = 40;

    private final List<ExchangeRow> rows;
    private final Map<String, Integer> seen = new HashMap<>();

    private NamedRows(List<ExchangeRow> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            if (isName(i)) {
                seen.merge(key(i), 1, Integer::sum);
            }
        }
    }

    /** The stretches; empty where no rows are such. */
    static List<Stretch> of(List<ExchangeRow> rows) {
        NamedRows named = new NamedRows(rows);
        long returning = named.seen.values().stream()
                .filter(count -> count > 1)
                .mapToInt(Integer::intValue)
                .sum();
        return named.seen.size() >= 2 && returning >= FEWEST ? named.stretches() : List.of();
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        SourceLine speaker = null;
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isName(i)) {
                add(stretches, speaker, pairs);
                speaker = line(i, text(i));
                pairs = new ArrayList<>();
            } else {
                SourceLine english = line(i, rows.get(i).english());
                SourceLine chinese = line(i, rows.get(i).chinese());
                if (english != null || chinese != null) {
                    pairs.addAll(PartedPair.of(new Pair(english, chinese)));
                }
            }
        }
        add(stretches, speaker, pairs);
        return stretches;
    }

    private static void add(List<Stretch> stretches, @Nullable SourceLine speaker, List<Pair> pairs) {
        if (speaker != null || !pairs.isEmpty()) {
            stretches.add(new Stretch(speaker, pairs));
        }
    }

    private static @Nullable SourceLine line(int row, @Nullable String text) {
        return text == null || text.isBlank() ? null : new SourceLine(row + 1, text.strip(), false);
    }

    private String key(int row) {
        return Persons.key(SpeakerShape.name(text(row)));
    }

    private String text(int row) {
        String english = rows.get(row).english();
        HousedName housed = english == null ? null : HousedName.of(english.strip());
        return english == null ? "" : housed == null ? english.strip() : housed.name() + " - " + housed.house();
    }

    /** Whether a row is a name, with a title or without, and more is said in the row below. */
    private boolean isName(int row) {
        String english = text(row);
        String chinese = rows.get(row).chinese();
        boolean formed = !english.isEmpty()
                && english.length() <= LONGEST
                && Writing.han(english) == 0
                && (SpeakerShape.isOperator(english) || (english.indexOf(' ') > 0 && SpeakerShape.couldBe(english)));
        boolean beside = chinese == null
                || (chinese.strip().length() <= LONGEST_CHINESE
                        && chinese.chars().noneMatch(c -> "。？！；".indexOf(c) >= 0));
        return formed && beside && row + 1 < rows.size() && !SpeakerShape.couldBe(filled(row + 1));
    }

    private String filled(int row) {
        String english = text(row);
        String chinese = rows.get(row).chinese();
        return !english.isEmpty() ? english : chinese == null || chinese.isBlank() ? "-" : chinese.strip();
    }
}

package app.diptych.ui.reader.row;

import app.diptych.alignment.Link;
import app.diptych.analysis.Analysis;
import app.diptych.metric.Fact;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An analysis, indexed by passage. Immutable. */
public final class Call {
    private final Analysis analysis;
    /** By passage, the index of its first quantity; one more at the end. */
    private final int[] quantityStarts;

    /** By quantity; a map of a long call's would take ten times the room. */
    private final @Nullable Link[] links;

    private final Map<Integer, Speaker> analysts = new HashMap<>();
    private final TreeSet<Integer> turnStarts = new TreeSet<>();

    /** Indexes an analysis. */
    public Call(Analysis analysis) {
        this.analysis = analysis;
        quantityStarts = starts(analysis);
        links = new Link[analysis.quantities().size()];
        for (Link link : analysis.links()) {
            if (link.english() != null) {
                links[link.english()] = link;
            }
            if (link.chinese() != null) {
                links[link.chinese()] = link;
            }
        }
        int turn = -1;
        for (Passage passage : transcript().passages()) {
            if (passage.turn() != turn) {
                turn = passage.turn();
                turnStarts.add(passage.id());
                findAnalyst(transcript().turnOf(passage), transcript().speakerOf(passage));
            }
        }
    }

    private void findAnalyst(Turn turn, @Nullable Speaker speaker) {
        if (turn.exchange() != null && speaker != null && speaker.role() == Role.ANALYST) {
            analysts.putIfAbsent(turn.exchange(), speaker);
        }
    }

    private static int[] starts(Analysis analysis) {
        int[] starts = new int[analysis.transcript().passages().size() + 1];
        for (Quantity quantity : analysis.quantities()) {
            starts[quantity.passage() + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    /** Whether two analyses are of the same call, one of them mended: both hold the very source that was read. */
    @SuppressWarnings("ReferenceEquality") // two readings of one file are two calls
    public static boolean isSameReading(@Nullable Analysis one, @Nullable Analysis other) {
        return one != null
                && other != null
                && one.transcript().source() == other.transcript().source();
    }

    /** What was indexed. */
    public Analysis analysis() {
        return analysis;
    }

    /** The transcript of it. */
    public Transcript transcript() {
        return analysis.transcript();
    }

    /** A passage by its id. */
    public Passage passage(int id) {
        return transcript().passages().get(id);
    }

    /** The number of passages. */
    public int size() {
        return transcript().passages().size();
    }

    /** The quantities of one side of a passage in the order of its text. */
    public List<Quantity> quantities(int passage, Language language) {
        List<Quantity> found = new ArrayList<>();
        for (Quantity quantity : analysis.quantities().subList(quantityStarts[passage], quantityStarts[passage + 1])) {
            if (quantity.language() == language) {
                found.add(quantity);
            }
        }
        return found;
    }

    /** The link of a quantity, or null where it has none. */
    public @Nullable Link link(int quantity) {
        return quantity < links.length ? links[quantity] : null;
    }

    /** The quantity at the other side of a link, or null. */
    public @Nullable Quantity counterpart(Quantity quantity) {
        Link link = link(quantity.id());
        if (link == null) {
            return null;
        }
        Integer other = quantity.language() == Language.EN ? link.chinese() : link.english();
        return other == null ? null : analysis.quantities().get(other);
    }

    /** The facts that a quantity of either language states. */
    public List<Fact> facts(Quantity quantity) {
        return analysis.facts().stream()
                .filter(fact -> Integer.valueOf(quantity.id())
                        .equals(quantity.language() == Language.EN ? fact.quantity() : fact.chineseQuantity()))
                .toList();
    }

    /** The facts whose change an English quantity, or its counterpart, states. */
    public List<Fact> changed(Quantity quantity) {
        Quantity english = quantity.language() == Language.EN ? quantity : counterpart(quantity);
        return english == null
                ? List.of()
                : analysis.facts().stream()
                        .filter(fact -> fact.changes().stream().anyMatch(change -> change.quantity() == english.id()))
                        .toList();
    }

    /** Whether a passage is the first of its turn. */
    public boolean startsTurn(int passage) {
        return turnStarts.contains(passage);
    }

    /** The section that begins with a passage, or null. */
    public @Nullable Section startsSection(int passage) {
        Section section = section(passage);
        return passage == 0 || section(passage - 1) != section ? section : null;
    }

    private Section section(int passage) {
        return transcript().turnOf(passage(passage)).section();
    }

    /** The analyst whom a turn answers, or null where it is no answer. */
    public @Nullable Speaker answered(int passage) {
        Turn turn = transcript().turnOf(passage(passage));
        Speaker speaker = transcript().speakerOf(passage(passage));
        boolean answers = turn.exchange() != null
                && speaker != null
                && (speaker.role() == Role.EXECUTIVE || speaker.role() == Role.OTHER);
        return answers ? analysts.get(turn.exchange()) : null;
    }

    /** The first passage of the next turn; the same passage where there is none. */
    public int nextTurn(int passage) {
        Integer next = turnStarts.higher(passage);
        return next == null ? passage : next;
    }

    /** The first passage of this turn, or of the one before where this is it. */
    public int previousTurn(int passage) {
        Integer previous = turnStarts.lower(passage);
        return previous == null ? passage : previous;
    }
}

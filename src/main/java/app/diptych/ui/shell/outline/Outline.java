package app.diptych.ui.shell.outline;

import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the outline of a call. */
public final class Outline {
    private final Analysis analysis;
    private final int[] figures;

    private Outline(Analysis analysis) {
        this.analysis = analysis;
        this.figures = figures(analysis);
    }

    /** The lines of the outline, from top to bottom. A part that the call lacks has no heading either. */
    public static List<Entry> of(Analysis analysis) {
        Outline outline = new Outline(analysis);
        List<Entry> entries = new ArrayList<>(outline.summary());
        add(entries, Entry.Heading.PREPARED, outline.prepared());
        add(entries, Entry.Heading.QUESTIONS, outline.questions());
        add(entries, Entry.Heading.TALK, TalkTime.of(analysis.transcript()));
        return List.copyOf(entries);
    }

    /** The exchanges of a call alone. */
    public static List<Entry.Part> exchanges(Analysis analysis) {
        return List.copyOf(new Outline(analysis).questions());
    }

    private static void add(List<Entry> entries, Entry.Heading heading, List<? extends Entry> part) {
        if (!part.isEmpty()) {
            entries.add(heading);
            entries.addAll(part);
        }
    }

    /** Amounts a passage; those of the English side, as the translation repeats them, unless it is the only side. */
    private static int[] figures(Analysis analysis) {
        int[] english = new int[analysis.transcript().passages().size()];
        int[] chinese = new int[english.length];
        for (Quantity quantity : analysis.quantities()) {
            if (quantity.kind().isAmount()) {
                (quantity.language() == Language.EN ? english : chinese)[quantity.passage()]++;
            }
        }
        for (Passage passage : analysis.transcript().passages()) {
            if (passage.english() == null) {
                english[passage.id()] = chinese[passage.id()];
            }
        }
        return english;
    }

    private List<Entry> summary() {
        BitSet passages = new BitSet();
        for (Passage passage : analysis.transcript().passages()) {
            if (analysis.transcript().turnOf(passage).section() == Section.SUMMARY) {
                passages.set(passage.id());
            }
        }
        return passages.isEmpty() ? List.of() : List.of(new Entry.Summary(passages));
    }

    private List<Entry.Part> prepared() {
        Map<Integer, BitSet> bySpeaker = new LinkedHashMap<>();
        for (Passage passage : analysis.transcript().passages()) {
            Speaker speaker = analysis.transcript().speakerOf(passage);
            boolean prepared = analysis.transcript().turnOf(passage).section() == Section.PREPARED;
            if (prepared && speaker != null && speaker.role() != Role.OPERATOR) {
                bySpeaker.computeIfAbsent(speaker.id(), _ -> new BitSet()).set(passage.id());
            }
        }
        List<Entry.Part> parts = new ArrayList<>();
        bySpeaker.forEach((speaker, passages) ->
                parts.add(part(analysis.transcript().speakers().get(speaker), passages)));
        return parts;
    }

    private List<Entry.Part> questions() {
        Map<Integer, BitSet> byExchange = new LinkedHashMap<>();
        for (Passage passage : analysis.transcript().passages()) {
            Integer exchange = analysis.transcript().turnOf(passage).exchange();
            if (exchange != null) {
                byExchange.computeIfAbsent(exchange, _ -> new BitSet()).set(passage.id());
            }
        }
        List<Entry.Part> parts = new ArrayList<>();
        for (BitSet passages : byExchange.values()) {
            Speaker asking = asking(passages);
            if (asking != null) {
                parts.add(part(asking, passages));
            }
        }
        return parts;
    }

    /** The analyst of an exchange; where none is known as one, whoever speaks first and is not the operator. */
    private @Nullable Speaker asking(BitSet passages) {
        Speaker first = null;
        for (int id = passages.nextSetBit(0); id >= 0; id = passages.nextSetBit(id + 1)) {
            Speaker speaker = analysis.transcript()
                    .speakerOf(analysis.transcript().passages().get(id));
            if (speaker != null && speaker.role() == Role.ANALYST) {
                return speaker;
            }
            if (first == null && speaker != null && speaker.role() != Role.OPERATOR) {
                first = speaker;
            }
        }
        return first;
    }

    private Entry.Part part(Speaker speaker, BitSet passages) {
        String detail = speaker.firm() == null ? speaker.title() : speaker.firm();
        // A nameless speaker is called by the title.
        return new Entry.Part(
                speaker.name(),
                speaker.name().equals(detail) ? null : detail,
                passages.stream().map(id -> figures[id]).sum(),
                passages);
    }
}

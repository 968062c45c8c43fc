package app.diptych.importing.parallel;

import app.diptych.alignment.bead.Bead;
import app.diptych.importing.parallel.TextSide.Entry;
import app.diptych.model.Passage;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;

/**
 * A Chinese text laid beside the English of a call that was read already. Speaker lines of the Chinese are left out where
 * there is one for each speech, or none; else each stands for the speaker or, where it does not, for a paragraph, so that
 * nothing is lost that only looks like one.
 */
public final class AddedText {
    private final Transcript call;
    private final TextSide side;
    private final List<Entry> chinese;
    /** What is aligned on the English side: a passage, or the name of who begins to speak, as minus one minus the turn. */
    private final List<Integer> english = new ArrayList<>();

    private AddedText(Transcript call, TextSide side) {
        this.call = call;
        Set<Integer> spoken = new HashSet<>();
        boolean alone = side.speakers() == 0 || side.speakers() == speeches(call);
        for (Passage passage : call.passages()) {
            if (passage.english() != null && !passage.english().isBlank()) {
                if (!alone && spoken.add(passage.turn()) && call.speakerOf(passage) != null) {
                    english.add(-1 - passage.turn());
                }
                english.add(passage.id());
            }
        }
        chinese = side.entries(alone);
        this.side = side;
    }

    private static long speeches(Transcript call) {
        return call.passages().stream()
                .filter(passage -> passage.english() != null && call.speakerOf(passage) != null)
                .map(Passage::turn)
                .distinct()
                .count();
    }

    /**
     * Passages with the Chinese paragraphs that translate them.
     *
     * @param passages ids in order; none for a paragraph that translates nothing
     * @param chinese the paragraphs as one text; empty where there are none
     * @param line 1-based line of the text on which they begin; 0 where there are none, or the text has no lines
     * @param confidence how sure it is that they belong together, 0 to 1
     */
    public record Part(List<Integer> passages, String chinese, int line, double confidence) {
        /** Copies the list. */
        public Part {
            passages = List.copyOf(passages);
        }
    }

    /**
     * All parts in order; together they have every English passage and every Chinese paragraph once.
     *
     * @param call whose English counts alone
     * @param chinese the text
     * @param progress told how much of the work is done, 0 to 1; whatever it throws ends the work
     */
    public static List<Part> of(Transcript call, TextSide chinese, ParagraphAligner aligner, DoubleConsumer progress) {
        AddedText text = new AddedText(call, chinese);
        List<String> to =
                text.chinese.stream().map(entry -> entry.line().text()).toList();
        List<Part> parts = new ArrayList<>();
        for (Bead bead : aligner.align(text.english.stream().map(text::words).toList(), to, progress)) {
            text.take(bead, parts);
        }
        return parts;
    }

    private String words(int entry) {
        if (entry >= 0) {
            return String.valueOf(call.passages().get(entry).english());
        }
        Integer speaker = call.turns().get(-1 - entry).speaker();
        Speaker named = speaker == null ? null : call.speakers().get(speaker);
        return named == null ? "" : named.title() == null ? named.name() : named.name() + " - " + named.title();
    }

    private void take(Bead bead, List<Part> parts) {
        List<Integer> passages = english.subList(bead.englishFrom(), bead.englishTo()).stream()
                .filter(entry -> entry >= 0)
                .toList();
        List<Entry> there = chinese.subList(bead.chineseFrom(), bead.chineseTo());
        boolean isSpeaker = passages.isEmpty()
                && bead.englishTo() > bead.englishFrom()
                && there.stream().allMatch(Entry::speaker);
        List<Entry> texts = side.texts(there);
        if (isSpeaker || (passages.isEmpty() && texts.isEmpty())) {
            return;
        }
        String joined =
                String.join("", texts.stream().map(entry -> entry.line().text()).toList());
        int line = texts.isEmpty() ? 0 : texts.getFirst().line().number();
        parts.add(new Part(passages, joined, line, bead.score()));
    }
}

package app.diptych.importing.call;

import app.diptych.importing.layout.Block;
import app.diptych.importing.pairing.Pair;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Turn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call with its speakers and turns.
 *
 * @param speakers by id
 * @param turns in order; ids count from {@code firstTurn}
 */
public record Call(List<Speaker> speakers, List<Turn> turns) {
    /** Copies the lists. */
    public Call {
        speakers = List.copyOf(speakers);
        turns = List.copyOf(turns);
    }

    /**
     * Casts speakers and cuts sections and exchanges.
     *
     * @param blocks of the file
     * @param pairs of each block
     * @param firstTurn id of the first turn: 1 where a summary comes before, else 0
     */
    public static Call of(List<Block> blocks, List<List<Pair>> pairs, int firstTurn) {
        return of(
                blocks.stream().map(block -> Header.of(block.speaker().text())).toList(), pairs, firstTurn, null);
    }

    /**
     * Casts speakers and cuts exchanges, and sections too where nothing says where the questions begin.
     *
     * @param headers of the turns, in order
     * @param pairs of each turn
     * @param firstTurn id of the first turn
     * @param firstOfQuestions index of the first turn of the questions, or null where no heading tells
     */
    public static Call of(
            List<Header> headers, List<List<Pair>> pairs, int firstTurn, @Nullable Integer firstOfQuestions) {
        List<DraftTurn> drafts = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            drafts.add(new DraftTurn(headers.get(i), pairs.get(i)));
        }
        Announcements announcements = new Announcements(drafts);
        int prepared = firstOfQuestions == null ? Sections.beforeOperatorReturns(drafts) : firstOfQuestions;
        Cast cast = new Cast(drafts, announcements, prepared);
        Sections sections = new Sections(drafts, announcements, cast);
        int questions = firstOfQuestions == null ? sections.firstOfQuestions() : firstOfQuestions;
        List<@Nullable Integer> exchanges = sections.exchanges(questions);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Section section = i < questions ? Section.PREPARED : Section.QUESTIONS;
            turns.add(new Turn(firstTurn + i, cast.of(i).id(), section, exchanges.get(i)));
        }
        return new Call(cast.speakers(), turns);
    }
}

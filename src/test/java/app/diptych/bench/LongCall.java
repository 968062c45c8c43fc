package app.diptych.bench;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Samples;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.util.ArrayList;
import java.util.List;

/** The samples, one after the other and again from the first, as one call. */
final class LongCall {
    private LongCall() {}

    static Analysis of(int length) throws UnreadableException {
        List<Transcript> samples = new ArrayList<>();
        Samples all = new Samples();
        for (String name : all.names()) {
            samples.add(new TranscriptReader().read(name, all.read(name)));
        }
        List<Turn> turns = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; passages.size() < length; i++) {
            append(samples.get(i % samples.size()), turns, passages, length);
        }
        Transcript first = samples.getFirst();
        Transcript call = new Transcript(
                first.title(),
                first.company(),
                first.ticker(),
                first.period(),
                first.date(),
                first.english(),
                first.chinese(),
                first.source(),
                first.notice(),
                List.of(),
                List.of(),
                first.speakers(),
                turns,
                passages);
        return Engine.standard().analyzer().analyze(call, Progress.NONE);
    }

    /** A sample's turns and passages with ids that go on; its speakers are those of the first one, round and round. */
    private static void append(Transcript sample, List<Turn> turns, List<Passage> passages, int length) {
        int offset = turns.size();
        for (Turn turn : sample.turns()) {
            Integer speaker = turn.speaker() == null ? null : Integer.valueOf(turn.speaker() % 5);
            turns.add(new Turn(turns.size(), speaker, turn.section(), turn.exchange()));
        }
        for (Passage passage : sample.passages()) {
            if (passages.size() < length) {
                passages.add(new Passage(
                        passages.size(), passage.turn() + offset, passage.english(), passage.chinese(), null, null));
            }
        }
    }
}

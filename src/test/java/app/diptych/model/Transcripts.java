package app.diptych.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of invented companies for tests: what a test does not speak of has its plainest value. */
public final class Transcripts {
    private Transcripts() {}

    /** A call of one turn that is nobody's, in the prepared remarks. */
    public static Transcript of(String title, @Nullable String company, String chinese, List<Passage> passages) {
        return of(title, company, chinese, List.of(), List.of(new Turn(0, null, Section.PREPARED, null)), passages);
    }

    /** A call of which nothing is known but who said what. */
    public static Transcript of(
            String title,
            @Nullable String company,
            String chinese,
            List<Speaker> speakers,
            List<Turn> turns,
            List<Passage> passages) {
        return new Transcript(
                title,
                company,
                null,
                null,
                null,
                "en",
                chinese,
                new Source("invented.txt", "test", null, "0".repeat(64)),
                null,
                List.of(),
                List.of(),
                speakers,
                turns,
                passages);
    }
}

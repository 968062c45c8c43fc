package app.diptych.importing.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.importing.measure.Work;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Captions whose times are broken are no captions, and a text without speakers: twice as many are twice the work.
 */
class BrokenCaptionsTest {
    private static final int FEW = 1_500;
    private final TranscriptReader reader = new TranscriptReader();

    private void read(String captions) {
        assertThatThrownBy(() -> reader.read("call.srt", captions.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableException.class);
    }

    private double growth(IntFunction<String> cue) {
        return Work.growth(FEW, count -> {
            String captions = captions(cue, count);
            return () -> read(captions);
        });
    }

    private static String captions(IntFunction<String> cue, int count) {
        return IntStream.range(0, count).mapToObj(cue).collect(Collectors.joining("\n"));
    }

    @Test
    void brokenArrowsAreLinear() {
        // Numbers that go up by one would be those of pages, to so many, and no work.
        assertThat(growth(i -> 3 * i + "\n00:00:01,000 -> 00:00:05,000\nSales of lamps rose in the week of number "
                        + 3 * i + "\n"))
                .isLessThan(Work.TWICE);
    }

    @Test
    void namesBeforeEveryLineAreLinear() {
        assertThat(growth(
                        i -> "Speaker " + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + ": " + i + " --> lamps"))
                .isLessThan(Work.TWICE);
    }

    @Test
    void timesAloneAreLinear() {
        assertThat(growth(i -> "00:00:%02d,000 --> 00:01:00,000".formatted(i % 60)))
                .isLessThan(Work.TWICE);
    }
}

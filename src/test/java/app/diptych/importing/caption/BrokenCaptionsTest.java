package app.diptych.importing.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Captions whose times are broken are no captions, and a text without speakers: twice as many are twice the work. Work is
 * counted in the bytes that the reading asks for, which are the same on a busy machine and an idle one.
 */
class BrokenCaptionsTest {
    private static final int FEW = 1_500;
    /** Twice, and something for tables that grow by doubling. */
    private static final double TWICE = 2.5;

    private final TranscriptReader reader = new TranscriptReader();

    private void read(String captions) {
        assertThatThrownBy(() -> reader.read("call.srt", captions.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableException.class);
    }

    private double growth(IntFunction<String> cue) {
        long few = work(captions(cue, FEW));
        long twice = work(captions(cue, 2 * FEW));
        return (double) twice / few;
    }

    private long work(String captions) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        read(captions);
        long before = threads.getCurrentThreadAllocatedBytes();
        read(captions);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static String captions(IntFunction<String> cue, int count) {
        return IntStream.range(0, count).mapToObj(cue).collect(Collectors.joining("\n"));
    }

    @Test
    void brokenArrowsAreLinear() {
        assertThat(growth(i ->
                        i + "\n00:00:01,000 -> 00:00:05,000\nSales of lamps rose in the week of number " + i + "\n"))
                .isLessThan(TWICE);
    }

    @Test
    void namesBeforeEveryLineAreLinear() {
        assertThat(growth(
                        i -> "Speaker " + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + ": " + i + " --> lamps"))
                .isLessThan(TWICE);
    }

    @Test
    void timesAloneAreLinear() {
        assertThat(growth(i -> "00:00:%02d,000 --> 00:01:00,000".formatted(i % 60)))
                .isLessThan(TWICE);
    }
}

package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReaderPropertiesTest {
    private final TranscriptReader reader = new TranscriptReader();

    @Property(tries = 500)
    void anyBytesAreReadOrRefusedAndNothingElseIsThrown(@ForAll @Size(max = 400) byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefusedAndNothingElseIsThrown(@ForAll @Size(max = 40) List<String> lines) {
        readOrRefuse(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void everyLineOfAShuffledCallIsAccountedFor(@ForAll @IntRange(min = 2, max = 9) int turns, @ForAll long seed)
            throws UnreadableException {
        List<String> lines = new ArrayList<>(SampleCall.lines(turns));
        Collections.shuffle(lines, new Random(seed));
        assertAllAccountedFor(lines);
    }

    @Property(tries = 300)
    void everyLineOfADamagedCallIsAccountedFor(
            @ForAll @IntRange(min = 2, max = 9) int turns, @ForAll @IntRange(max = 12) int damages, @ForAll long seed)
            throws UnreadableException {
        assertAllAccountedFor(damaged(turns, damages, new Random(seed)));
    }

    @Property(tries = 200)
    void aLineThatIsLostCostsItsOwnPairOnly(@ForAll @IntRange(min = 2, max = 9) int turns, @ForAll long seed)
            throws UnreadableException {
        List<String> lines = new ArrayList<>(SampleCall.lines(turns));
        Set<String> before = pairs(read(lines));
        Random random = new Random(seed);
        int lost = 4 + random.nextInt(turns) * 8 + random.nextInt(6);
        lines.remove(lost);
        Transcript after = read(lines);
        Set<String> missing = new HashSet<>(before);
        missing.removeAll(pairs(after));
        assertThat(missing).hasSize(1);
        assertThat(after.warnings()).hasSize(1);
        assertThat(after.warnings().getFirst().line()).isBetween(lost - 1, lost + 2);
    }

    @Test
    void theSampleCallItselfIsReadWithoutWarning() throws UnreadableException {
        Transcript call = read(SampleCall.lines(6));
        assertThat(call.warnings()).isEmpty();
        assertThat(call.passages()).hasSize(1 + 6 * 3);
    }

    /** Found by {@link #everyLineOfADamagedCallIsAccountedFor}: two speaker lines of one person became one. */
    @Test
    void aSpeakerLineThatIsJoinedWithItselfIsAccountedFor() throws UnreadableException {
        assertAllAccountedFor(damaged(3, 9, new Random(-369)));
        assertAllAccountedFor(damaged(9, 7, new Random(1_835_569_839_168_220_272L)));
    }

    /** Found in the same way: the label of a notice that is printed twice was taken for a name before a colon. */
    @Test
    void aNoticeThatIsPrintedTwiceStaysWhole() throws UnreadableException {
        assertAllAccountedFor(damaged(3, 8, new Random(-1_660_184_769)));
    }

    private static List<String> damaged(int turns, int damages, Random random) {
        List<String> lines = new ArrayList<>(SampleCall.lines(turns));
        for (int i = 0; i < damages; i++) {
            int at = random.nextInt(lines.size() - 1);
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(at));
                case 2 -> lines.add(at, "");
                case 3 -> lines.set(at, lines.get(at) + " " + lines.remove(at + 1));
                default -> Collections.swap(lines, at, at + 1);
            }
        }
        return lines;
    }

    private void assertAllAccountedFor(List<String> lines) throws UnreadableException {
        Transcript call;
        try {
            call = reader.read("call.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableException refused) {
            return;
        }
        StringBuilder kept = new StringBuilder();
        for (Passage passage : call.passages()) {
            kept.append(passage.english())
                    .append('\n')
                    .append(passage.chinese())
                    .append('\n');
        }
        kept.append(call.notice()).append('\n').append(String.join("\n", call.boilerplate()));
        Set<Integer> warned = new HashSet<>();
        for (Warning warning : call.warnings()) {
            warned.add(warning.line());
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            // All of a longer one is in the title, or it is the same line twice.
            boolean speaks = call.speakers().stream().anyMatch(speaker -> {
                String whole = speaker.name() + " - " + speaker.title();
                return line.startsWith(speaker.name())
                        && (line.length() < 60 || line.equals(whole) || line.equals(whole + " " + whole));
            });
            assertThat(line.isEmpty() || kept.indexOf(line) >= 0 || speaks || near(warned, i + 1))
                    .as("line " + (i + 1) + ": " + line)
                    .isTrue();
        }
    }

    /** A line that was joined or taken apart is reported where its partner stands. */
    private static boolean near(Set<Integer> warned, int line) {
        return warned.contains(line) || warned.contains(line - 1);
    }

    private void readOrRefuse(byte[] bytes) {
        try {
            assertThat(reader.read("any.txt", bytes).passages()).isNotEmpty();
        } catch (UnreadableException refusal) {
            assertThat(refusal.getMessage()).contains("any.txt", "expected");
        }
    }

    private Transcript read(List<String> lines) throws UnreadableException {
        return reader.read("call.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> pairs(Transcript call) {
        Set<String> pairs = new HashSet<>();
        for (Passage passage : call.passages()) {
            if (passage.english() != null) {
                pairs.add(passage.english() + " = " + Objects.toString(passage.chinese()));
            }
        }
        return pairs;
    }
}

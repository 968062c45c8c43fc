package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Files that are broken off, damaged or put together wrongly are read or refused; nothing else comes of them. */
class MutatedFilesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/importing");

    private final TranscriptReader reader = new TranscriptReader();
    private final List<Path> files = files();

    @Property(tries = 300)
    void aDamagedFileIsReadOrRefused(@ForAll @IntRange(max = 1 << 20) int seed) throws IOException {
        Random random = new Random(seed);
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = mutated(Files.readAllBytes(file), random);
        try {
            Transcript call = reader.read(file.getFileName().toString(), bytes);
            assertThat(call.passages()).isNotEmpty();
        } catch (UnreadableException refusal) {
            assertThat(refusal.getMessage()).contains("expected").contains(file.getFileName().toString());
        }
    }

    private byte[] mutated(byte[] bytes, Random random) throws IOException {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(8); i > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        int from = random.nextInt(changed.length);
        int to = from + random.nextInt(changed.length - from);
        byte[] other = Files.readAllBytes(files.get(random.nextInt(files.size())));
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(changed, from);
            case 1 -> Arrays.copyOfRange(changed, from, to);
            case 2 -> joined(Arrays.copyOf(changed, from), other);
            default -> changed;
        };
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(FIXTURES)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

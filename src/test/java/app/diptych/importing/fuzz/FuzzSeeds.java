package app.diptych.importing.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What Jazzer begins with: the bundled call in each format, and the fixtures of the importer. */
final class FuzzSeeds {
    /** Larger ones make each input slow. */
    private static final int LARGEST = 30_000;

    /** The folder of an importer's fixtures, with the ending of their names. */
    private static final Map<FuzzTarget, String> FIXTURES = Map.of(
            FuzzTarget.TEXT, "interleaved txt",
            FuzzTarget.ENGLISH, "text txt",
            FuzzTarget.HTML, "html html",
            FuzzTarget.JSON, "json json",
            FuzzTarget.DOCX, "word docx",
            FuzzTarget.CAPTIONS, "caption srt vtt");

    private static final Seeds BUNDLED = new Seeds();
    private static final Map<FuzzTarget, List<byte[]>> WHOLE = new ConcurrentHashMap<>();

    private FuzzSeeds() {}

    /** An archive of that kind. */
    static byte[] archive(FuzzTarget target) {
        return whole(target).getFirst();
    }

    static Stream<Arguments> of(FuzzTarget target) {
        List<byte[]> inputs = new ArrayList<>(whole(target));
        if (InnerFile.isArchive(target)) {
            whole(target).forEach(each -> inputs.add(InnerFile.of(target, each)));
        }
        return inputs.stream().map(each -> Arguments.of((Object) each));
    }

    private static List<byte[]> whole(FuzzTarget target) {
        return WHOLE.computeIfAbsent(target, each -> {
            List<byte[]> inputs = new ArrayList<>(BUNDLED.of(each));
            String fixtures = FIXTURES.get(each);
            if (fixtures != null) {
                inputs.addAll(fixtures(List.of(fixtures.split(" "))));
            }
            return List.copyOf(inputs);
        });
    }

    private static List<byte[]> fixtures(List<String> folderAndEndings) {
        Path folder = Path.of("src/test/resources/importing", folderAndEndings.getFirst());
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> inputs = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (folderAndEndings.contains(name.substring(name.lastIndexOf('.') + 1))
                        && !name.endsWith(".expected.json")
                        && Files.size(file) <= LARGEST) {
                    inputs.add(Files.readAllBytes(file));
                }
            }
            return inputs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

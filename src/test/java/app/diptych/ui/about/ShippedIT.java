package app.diptych.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What <i>Help › About</i> lists, held against the folder that the build leaves. */
class ShippedIT {
    private static final Path LIBRARIES =
            Path.of(System.getProperty("diptych.folder", "target/diptych")).resolve("lib");

    @Test
    void everyLibraryIsNamedWithItsVersionAndALicenceAndNoOther() throws IOException {
        assertThat(listed()).isEqualTo(shipped()).hasSizeGreaterThan(15);
    }

    private static Set<String> listed() {
        Set<String> others = Set.of("OpenJDK", "Inter", "Noto Sans SC", "OpenCC (characters)", "ICU (Chinese words)");
        return Components.shipped().stream()
                .filter(each -> !others.contains(each.name()))
                .map(each -> each.name() + "-" + each.version())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** JavaFX has a jar for each platform, with its name behind the version. */
    private static Set<String> shipped() throws IOException {
        try (var files = Files.list(LIBRARIES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("diptych-"))
                    .map(name -> name.replaceFirst("(-(linux|win|mac)(-aarch64)?)?\\.jar$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

package app.diptych.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Java that is shipped, held against the libraries that run on it. */
class RuntimeIT {
    private static final Path LIBRARIES =
            Path.of(System.getProperty("diptych.folder", "target/diptych")).resolve("lib");

    @Test
    void itHasEveryModuleThatALibraryAsksFor() throws IOException {
        String options = Files.readString(Path.of("packaging/common/runtime.args"));
        List<String> wanted = ModuleFinder.of(LIBRARIES).findAll().stream()
                .flatMap(module -> module.descriptor().requires().stream())
                .filter(needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .filter(name -> name.startsWith("java.") || name.startsWith("jdk."))
                .distinct()
                .toList();

        assertThat(wanted).contains("java.desktop");
        String line = options.lines()
                .filter(each -> each.startsWith("--add-modules "))
                .findFirst()
                .orElseThrow();
        assertThat(line.substring("--add-modules ".length()).split(",")).containsAll(wanted);
    }
}

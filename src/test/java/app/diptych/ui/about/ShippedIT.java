package app.diptych.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;

/** What <i>Help › About</i> lists, held against the folder that the build leaves. */
class ShippedIT {
    private static final Path LIBRARIES =
            Path.of(System.getProperty("diptych.folder", "target/diptych")).resolve("lib");

    @Test
    void everyLibraryIsNamedWithItsVersionAndALicenceAndNoOther() throws IOException {
        assertThat(listed()).isEqualTo(shipped()).hasSizeGreaterThan(15);
    }

    /** The rules of each style sheet in the form that JavaFX looks for first: one that is stale would hide the text. */
    @Test
    void everyStyleSheetIsShippedInItsBinaryFormToo() throws IOException {
        try (var jar = FileSystems.newFileSystem(program());
                var files = Files.list(jar.getPath("app/diptych/ui/style"))) {
            var sheets = files.filter(file -> file.toString().endsWith(".css"));
            assertThat(sheets).isNotEmpty().allSatisfy(sheet -> {
                URL binary = URI.create(sheet.toUri().toString().replaceFirst("css$", "bss"))
                        .toURL();
                assertThat(rules(Stylesheet.loadBinary(binary)))
                        .as(sheet.toString())
                        .isEqualTo(rules(new CssParser().parse(sheet.toUri().toURL())));
            });
        }
    }

    /** The jar of the program itself, beside those of its libraries. */
    private static Path program() throws IOException {
        try (var files = Files.list(LIBRARIES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("diptych-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " " + rule.getDeclarations().size())
                .toList();
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

package app.diptych.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/app/diptych");

    @Test
    void librariesAreReadFromTheBillOfMaterials() {
        String bill = """
                { "bomFormat": "CycloneDX", "components": [
                  { "name": "zither", "version": "2.0", "licenses": [ { "license": { "id": "MIT" } } ] },
                  { "name": "harp", "version": "1.3", "licenses": [
                      { "license": { "id": "MPL-1.1" } }, { "license": { "name": "The Harpers' Licence" } } ] },
                  { "name": "lute", "version": "4", "licenses": [ { "expression": "Apache-2.0 OR MIT" } ] },
                  { "name": "lute", "version": "4", "purl": "pkg:maven/lute/lute@4?classifier=linux",
                    "licenses": [ { "expression": "Apache-2.0 OR MIT" } ] } ] }
                """;

        assertThat(Components.libraries(bill))
                .containsExactly(
                        new Component("harp", "1.3", "MPL-1.1 or The Harpers' Licence"),
                        new Component("lute", "4", "Apache-2.0 OR MIT"),
                        new Component("zither", "2.0", "MIT"));
    }

    @Test
    void whatIsNoLibraryIsReadFromATable() {
        assertThat(Components.notices("# a comment\nBrushes\t\tOFL-1.1\nPigments\t3\tMIT\n"))
                .containsExactly(new Component("Brushes", "", "OFL-1.1"), new Component("Pigments", "3", "MIT"));
    }

    @Test
    void eachTypefaceAndWordListWithALicenceBesideItIsNamed() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("-LICENSE.txt"))
                            .map(name -> name.replace("-LICENSE.txt", "")))
                    .containsExactlyInAnyOrder("Inter", "NotoSansSC", "chinese");
        }
        assertThat(Components.shipped())
                .extracting(Component::name)
                .contains("Inter", "Noto Sans SC", "ICU (Chinese words)", "OpenJDK");
    }

    @Test
    void theJavaThatRunsIsOneOfThem() {
        assertThat(Components.shipped())
                .filteredOn(each -> each.name().equals("OpenJDK"))
                .extracting(Component::version)
                .containsExactly(Runtime.version().toString());
    }
}

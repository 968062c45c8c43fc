package app.diptych.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    private static final Path HOME = Path.of("/home/ines");

    @TempDir
    private Path home;

    @Test
    void linuxFollowsXdg() {
        assertThat(folders(Map.of(), "Linux"))
                .isEqualTo(new Folders(
                        HOME.resolve(".config/diptych"),
                        HOME.resolve(".local/share/diptych"),
                        HOME.resolve(".local/state/diptych"),
                        HOME.resolve(".cache/diptych"),
                        HOME.resolve(".local/state/diptych")));
        assertThat(folders(
                        Map.of(
                                "XDG_CONFIG_HOME", "/ines/c",
                                "XDG_DATA_HOME", "/ines/d",
                                "XDG_STATE_HOME", "/ines/s",
                                "XDG_CACHE_HOME", "/ines/k",
                                "XDG_RUNTIME_DIR", "/run/user/7"),
                        "Linux"))
                .isEqualTo(new Folders(
                        Path.of("/ines/c/diptych"),
                        Path.of("/ines/d/diptych"),
                        Path.of("/ines/s/diptych"),
                        Path.of("/ines/k/diptych"),
                        Path.of("/run/user/7/diptych")));
    }

    @Test
    void aRelativeXdgFolderIsIgnoredAsTheSpecificationWants() {
        assertThat(folders(Map.of("XDG_CONFIG_HOME", "config"), "Linux").config())
                .isEqualTo(HOME.resolve(".config/diptych"));
    }

    @Test
    void windowsAndMacHaveTheirOwn() {
        var windows = folders(Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), "Windows 11");
        assertThat(windows.config()).isEqualTo(Path.of("/roaming/Diptych"));
        assertThat(windows.data()).isEqualTo(Path.of("/roaming/Diptych"));
        assertThat(windows.state()).isEqualTo(Path.of("/local/Diptych/State"));
        assertThat(folders(Map.of(), "Windows 11").config()).isEqualTo(HOME.resolve("AppData/Roaming/Diptych"));

        var mac = folders(Map.of(), "Mac OS X");
        assertThat(mac.config()).isEqualTo(HOME.resolve("Library/Application Support/Diptych"));
        assertThat(mac.cache()).isEqualTo(HOME.resolve("Library/Caches/Diptych"));
    }

    @Test
    void whatAnEarlierVersionKeptAmongTheSettingsIsMoved() throws Exception {
        Folders folders = Folders.of(name -> null, "Linux", home);
        Path before = Files.createDirectories(folders.config().resolve("reviews"));
        Files.writeString(before.resolve("call.json"), "decided");

        Path now = folders.reviews();

        assertThat(now).isEqualTo(home.resolve(".local/share/diptych/reviews"));
        assertThat(now.resolve("call.json")).content().isEqualTo("decided");
        assertThat(before).doesNotExist();
    }

    @Test
    void whatCannotBeMovedIsUsedWhereItIs() throws Exception {
        Folders folders = Folders.of(name -> null, "Linux", home);
        Path before = Files.createDirectories(folders.config().resolve("journals"));
        Files.createDirectories(folders.state().getParent());
        Files.writeString(folders.state(), "a file in the way");

        assertThat(folders.journals()).isEqualTo(before);
    }

    @Test
    void whereNothingWasThereIsNothingToMove() {
        Folders folders = Folders.of(name -> null, "Linux", home);

        assertThat(folders.pasted()).isEqualTo(home.resolve(".local/state/diptych/pasted"));
        assertThat(home).isEmptyDirectory();
    }

    private static Folders folders(Map<String, String> environment, String system) {
        return Folders.of(environment::get, system, HOME);
    }
}

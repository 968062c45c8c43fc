package app.diptych.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Diptych;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packages are made from, on the platforms too that this one is not. */
class PackagingFilesTest {
    private static final Path PACKAGING = Path.of("packaging");
    private static final Pattern UUID =
            Pattern.compile("--win-upgrade-uuid ([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\\n");
    /** Options of jpackage on other platforms, which this one's does not know. */
    private static final List<String> ELSEWHERE = List.of("--win-", "--mac-");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "common/image.args",
                "macos/image.args",
                "macos/dmg.args",
                "windows/image.args",
                "windows/msi.args",
                "windows/person.args",
                "windows/machine.args"
            })
    void everyOptionIsOneOfJpackagesAndEveryFileThatItNamesIsThere(String name) throws IOException {
        String help = jpackage("--help");
        for (String line : options(name)) {
            String option = line.split(" ", 2)[0];
            assertThat(ELSEWHERE.stream().anyMatch(option::startsWith) || help.contains(option + " "))
                    .as(option)
                    .isTrue();
            for (var path = Pattern.compile("packaging/[\\w./-]+").matcher(line); path.find(); ) {
                assertThat(Path.of(path.group())).exists();
            }
        }
    }

    @Test
    void eachScriptNamesOnlyFilesThatAreThere() throws IOException {
        for (String script : List.of("linux/build", "macos/build", "common/image")) {
            String text = read(script).replace("$here", "packaging/" + script.replaceFirst("/.*", ""));
            var path = Pattern.compile("(?:\\$root/)?(packaging/(?:common|linux|macos)/[A-Za-z.$-]*[A-Za-z-]+)")
                    .matcher(text);
            while (path.find()) {
                assertThat(Path.of(path.group(1).replace("$id", "app.diptych.Diptych")))
                        .exists();
            }
        }
    }

    @Test
    void bothInstallersForWindowsKeepTheirOwnCodeForEver() throws IOException {
        var person = UUID.matcher(read("windows/person.args"));
        var machine = UUID.matcher(read("windows/machine.args"));

        assertThat(person.find()).isTrue();
        assertThat(machine.find()).isTrue();
        assertThat(List.of(person.group(1), machine.group(1))).containsExactly(PERSON, MACHINE);
        assertThat(read("windows/person.args")).contains("--win-per-user-install");
        assertThat(read("windows/machine.args")).doesNotContain("--win-per-user-install");
    }

    /** With another code, Windows would keep the older version beside the newer. */
    private static final String PERSON = "98f16888-e2ce-5753-abf2-f9db01e3aa9a";

    private static final String MACHINE = "313cde5a-814e-5df2-b8c1-5c739927d152";

    @Test
    void theRuntimeHasTheProgramAndWhatNoDescriptorAsksFor() throws IOException {
        assertThat(options("common/runtime.args").getFirst())
                .isEqualTo("--add-modules app.diptych,jdk.charsets,jdk.localedata,jdk.zipfs,"
                        + "org.apache.logging.log4j.to.jul");
    }

    @Test
    void theDesktopEntryHasItsNamesInChineseAndOpensWhatItShould() throws IOException {
        Map<String, String> entry = new HashMap<>();
        read("linux/app.diptych.Diptych.desktop")
                .lines()
                .filter(line -> line.contains("="))
                .forEach(line -> entry.put(line.split("=", 2)[0], line.split("=", 2)[1]));

        for (String key : List.of("Name", "GenericName", "Comment", "Keywords")) {
            assertThat(entry).containsKeys(key, key + "[zh_TW]", key + "[zh_CN]");
        }
        assertThat(entry.get("Exec")).isEqualTo("diptych open %F");
        assertThat(entry.get("StartupWMClass")).isEqualTo(Diptych.class.getName());
        assertThat(entry.get("MimeType").split(";"))
                .containsExactly(
                        "application/x-diptych",
                        "text/plain",
                        "text/html",
                        "application/pdf",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux/app.diptych.Diptych.mime.xml",
                "linux/app.diptych.Diptych.metainfo.xml",
            })
    void theXmlIsWellFormed(String name) throws Exception {
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(PACKAGING.resolve(name).toFile())
                        .getDocumentElement())
                .isNotNull();
    }

    /** Read without its document type, which lies on Apple's server. */
    @ParameterizedTest
    @ValueSource(strings = {"macos/Info.plist", "macos/entitlements.plist"})
    void thePropertyListsAreWellFormedAndHaveNoKeyTwice(String name) throws Exception {
        String text = read(name).replaceFirst("<!DOCTYPE[^>]*>", "");
        var list = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        var top = ((org.w3c.dom.Element) list.getElementsByTagName("dict").item(0)).getChildNodes();
        List<String> keys = java.util.stream.IntStream.range(0, top.getLength())
                .mapToObj(top::item)
                .filter(node -> node.getNodeName().equals("key"))
                .map(org.w3c.dom.Node::getTextContent)
                .toList();
        assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void theSameStyleSheetsGiveTheSameBytesInEachProcess() throws Exception {
        Map<String, String> first = styles(Files.createDirectory(folder.resolve("one")));
        assertThat(first).isNotEmpty();
        // JavaFX orders some names by chance: two processes agree on a few hundred of them hardly ever.
        assertThat(styles(Files.createDirectory(folder.resolve("other")))).isEqualTo(first);
    }

    private static Map<String, String> styles(Path into) throws Exception {
        for (Path sheet : list(Path.of("src/main/resources/app/diptych/ui/style"), ".css")) {
            Files.copy(sheet, into.resolve(sheet.getFileName()));
        }
        java("-cp", System.getProperty("java.class.path"), "packaging/common/Styles.java", into.toString());
        Map<String, String> bytes = new HashMap<>();
        for (Path binary : list(into, ".bss")) {
            bytes.put(binary.getFileName().toString(), Files.readString(binary, StandardCharsets.ISO_8859_1));
        }
        return bytes;
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void theIconIsDrawnInEverySizeFromItsMaster() throws Exception {
        java("packaging/common/Icons.java", "assets/icon/diptych.svg", folder.toString());

        for (int size : new int[] {16, 22, 24, 32, 48, 64, 128, 256, 512, 1024}) {
            BufferedImage icon =
                    ImageIO.read(folder.resolve("diptych-" + size + ".png").toFile());
            assertThat(icon.getWidth()).isEqualTo(size);
            assertThat(icon.getHeight()).isEqualTo(size);
        }
        // The master's grid is one pixel here: the line of the left panel is as white as it is there.
        BufferedImage small = ImageIO.read(folder.resolve("diptych-16.png").toFile());
        assertThat(Integer.toHexString(small.getRGB(3, 6))).isEqualTo("ffffffff");
        assertThat(small.getRGB(0, 0) >>> 24).isZero();
        ByteBuffer windows = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("diptych.ico")))
                .order(java.nio.ByteOrder.LITTLE_ENDIAN);
        assertThat(windows.getShort(2)).isEqualTo((short) 1);
        assertThat(windows.getShort(4)).isEqualTo((short) 6);
        ByteBuffer mac = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("diptych.icns")));
        assertThat(mac.getInt(4)).isEqualTo(mac.capacity());
    }

    private static void java(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static List<String> options(String name) throws IOException {
        return read(name).lines().filter(line -> !line.startsWith("#")).toList();
    }

    private static String read(String name) throws IOException {
        return Files.readString(PACKAGING.resolve(name));
    }

    private static String jpackage(String argument) {
        var out = new java.io.StringWriter();
        var to = new java.io.PrintWriter(out);
        ToolProvider.findFirst("jpackage").orElseThrow().run(to, to, argument);
        return out.toString().lines().map(line -> line + " ").collect(Collectors.joining("\n"));
    }
}

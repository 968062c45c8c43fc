import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/**
 * Gives each library of a folder that has no module descriptor the one that its classes imply: {@code java Descriptors.java
 * FOLDER}. jlink takes no other; and only what jlink has put together can be moved to another place with its cache of classes.
 */
public final class Descriptors {
    private Descriptors() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path scratch = Files.createTempDirectory("descriptors");
        for (ModuleReference module : ModuleFinder.of(folder).findAll()) {
            if (module.descriptor().isAutomatic()) {
                String name = module.descriptor().name();
                describe(name, Path.of(module.location().orElseThrow()), folder, scratch.resolve(name));
            }
        }
    }

    private static void describe(String name, Path jar, Path folder, Path scratch) throws IOException {
        run(
                "jdeps",
                "--ignore-missing-deps",
                "--multi-release",
                Runtime.version().feature(),
                "--module-path",
                folder,
                "--generate-module-info",
                scratch,
                jar);
        Path source;
        try (var files = Files.walk(scratch)) {
            source = files.filter(file -> file.endsWith("module-info.java")).findFirst().orElseThrow();
        }
        Path classes = scratch.resolve("classes");
        run("javac", "-d", classes, "--module-path", folder, "--patch-module", name + "=" + jar, source);
        run("jar", "--update", "--file", jar, "-C", classes, "module-info.class");
    }

    private static void run(String tool, Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        // What they warn of concerns the libraries' makers.
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        if (ToolProvider.findFirst(tool).orElseThrow().run(out, out, texts) != 0) {
            throw new IllegalStateException(tool + " " + String.join(" ", texts) + "\n" + said);
        }
    }
}

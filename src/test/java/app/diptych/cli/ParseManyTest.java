package app.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.document.ModelJson;
import app.diptych.library.Samples;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diptych parse} with a folder. */
class ParseManyTest {
    private final Engine engine = OneEngine.ENGINE;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Cli cli = new Cli(
            engine.opener(), engine.parallel(), engine.folders(), new ModelJson(), new Samples(), new NoDesktop(), "1");

    @TempDir
    private Path folder;

    private Path calls;

    @BeforeEach
    void writeCalls() throws Exception {
        calls = Files.createDirectory(folder.resolve("calls"));
        Files.writeString(calls.resolve("a.txt"), """
                Operator
                Operator
                Welcome to the Corvane Lighting call.
                歡迎參加科凡照明的法說會。
                """);
    }

    private int run(Object... arguments) {
        return cli.run(
                List.of(arguments).stream().map(String::valueOf).toList(), new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void aFolderBecomesDocuments() throws Exception {
        assertThat(run("parse", calls, "-o", folder.resolve("documents"))).isZero();
        assertThat(Files.readString(folder.resolve("documents/a.diptych"))).contains("\"format\"", "Corvane");
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersAreRead() throws Exception {
        Files.writeString(calls.resolve("b.pdf"), "%PDF-1.4 broken");
        assertThat(run("parse", calls, "-o", folder.resolve("documents"))).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("b.pdf");
        assertThat(folder.resolve("documents/a.diptych")).isRegularFile();
    }

    @Test
    void withoutAFolderToWriteIntoNothingIsRead() {
        assertThat(run("parse", calls)).isEqualTo(2);
        assertThat(err.toString()).contains("Several files need a folder for their documents: name it with -o.");
    }
}

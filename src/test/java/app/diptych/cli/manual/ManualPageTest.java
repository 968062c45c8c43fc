package app.diptych.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class ManualPageTest {
    @Command(name = "loom", description = "A loom for cloth. It weaves.", footer = "Exit codes: 0 done.")
    private static final class Loom {}

    @Command(
            name = "weave",
            description = "Weaves.",
            footer = {"", ".dots begin this", "", "Example:  loom weave red.yarn -o cloth"})
    @SuppressWarnings("unused") // only their annotations are looked at
    private static final class Weave {
        @Parameters(paramLabel = "YARN", arity = "1..*", description = "Yarns, of one colour each.")
        private String[] yarns = {};

        @Option(
                names = {"-o", "--output"},
                paramLabel = "CLOTH",
                description = "Where to.")
        private String output = "";

        @Option(names = "--loud", description = "Sings.")
        private boolean loud;
    }

    @Command(name = "secret", hidden = true, description = "Not for everybody.")
    private static final class Secret {}

    @Test
    void everyCommandThatIsListedHasItsArgumentsAndItsWords() {
        CommandLine line =
                new CommandLine(new Loom()).addSubcommand(new Weave()).addSubcommand(new Secret());

        assertThat(new ManualPage(line, "1.2-3").text()).isEqualTo("""
                .TH LOOM 1 "" "Diptych 1.2\\-3" "User commands"
                .SH NAME
                loom \\- A loom for cloth
                .SH SYNOPSIS
                .B loom
                [FILE…]
                .br
                .B loom
                \\fICOMMAND\\fR [\\fIOPTION\\fR…] [\\fIFILE\\fR…]
                .SH DESCRIPTION
                A loom for cloth. It weaves.
                .SH COMMANDS
                .SS weave
                .PP
                .B loom weave
                [OPTION…] YARN…
                .PP
                Weaves.
                .TP
                \\fIYARN\\fR
                Yarns, of one colour each.
                .TP
                \\fB\\-o\\fR, \\fB\\-\\-output\\fR \\fICLOTH\\fR
                Where to.
                .TP
                \\fB\\-\\-loud\\fR
                Sings.
                .PP
                \\&.dots begin this
                .PP
                .br
                Example:  loom weave red.yarn \\-o cloth
                .SH NOTES
                Exit codes: 0 done.
                """);
    }
}

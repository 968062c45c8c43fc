package app.diptych.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes what {@code --help} says of all commands as one page in the language of man(7). */
public final class ManualPage {
    private final CommandLine line;
    private final String version;

    /**
     * @param line the program's commands
     * @param version the program's
     */
    public ManualPage(CommandLine line, String version) {
        this.line = line;
        this.version = version;
    }

    /** The page. */
    public String text() {
        CommandSpec root = line.getCommandSpec();
        List<String> page = new ArrayList<>();
        page.add(".TH " + root.name().toUpperCase(Locale.ROOT) + " 1 \"\" \"Diptych " + escaped(version)
                + "\" \"User commands\"");
        page.add(".SH NAME");
        page.add(escaped(root.name()) + " \\- " + escaped(firstSentence(root)));
        page.add(".SH SYNOPSIS");
        page.add(".B " + escaped(root.name()));
        page.add(escaped("[FILE…]"));
        page.add(".br");
        page.add(".B " + escaped(root.name()));
        page.add("\\fICOMMAND\\fR [\\fIOPTION\\fR…] [\\fIFILE\\fR…]");
        page.add(".SH DESCRIPTION");
        addText(root.usageMessage().description(), page);
        page.add(".SH COMMANDS");
        shown().forEach(command -> addCommand(command, page));
        page.add(".SH NOTES");
        addText(root.usageMessage().footer(), page);
        return String.join("\n", page) + "\n";
    }

    private List<CommandSpec> shown() {
        return line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .distinct()
                .toList();
    }

    private static String firstSentence(CommandSpec command) {
        String words =
                Arrays.stream(command.usageMessage().description()).findFirst().orElse("");
        return words.replaceFirst("[.:].*", "");
    }

    private void addCommand(CommandSpec command, List<String> page) {
        page.add(".SS " + escaped(command.name()));
        page.add(".PP");
        page.add(".B " + escaped(line.getCommandName() + " " + command.name()));
        page.add(escaped(arguments(command)));
        page.add(".PP");
        addText(command.usageMessage().description(), page);
        for (PositionalParamSpec each : command.positionalParameters()) {
            addItem("\\fI" + escaped(each.paramLabel()) + "\\fR", each.description(), page);
        }
        for (OptionSpec each : command.options()) {
            if (!each.hidden() && !each.usageHelp() && !each.versionHelp()) {
                addItem(option(each), each.description(), page);
            }
        }
        addText(command.usageMessage().footer(), page);
    }

    private static String arguments(CommandSpec command) {
        String positions = command.positionalParameters().stream()
                .map(each -> each.arity().max() > 1 ? each.paramLabel() + "…" : each.paramLabel())
                .collect(Collectors.joining(" "));
        return (command.options().isEmpty() ? "" : "[OPTION…] ") + positions;
    }

    private static String option(OptionSpec option) {
        String names = Arrays.stream(option.names())
                .map(name -> "\\fB" + escaped(name) + "\\fR")
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + " \\fI" + escaped(option.paramLabel()) + "\\fR";
    }

    private static void addItem(String term, String[] words, List<String> page) {
        page.add(".TP");
        page.add(term);
        page.add(Arrays.stream(words).map(ManualPage::escaped).collect(Collectors.joining(" ")));
    }

    /** An empty line begins a paragraph; a line with a gap in it is an example, and stays a line. */
    private static void addText(String[] lines, List<String> page) {
        for (String each : String.join("\n", lines).split("\n", -1)) {
            if (each.isBlank()) {
                page.add(".PP");
            } else {
                if (each.strip().contains("  ")) {
                    page.add(".br");
                }
                page.add(escaped(each.strip()));
            }
        }
    }

    /** man(7) reads a backslash, and a dot or a quote at the head of a line, as its own; a bare hyphen is a dash to it. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}

package app.diptych.library.folder;

import app.diptych.check.RuleSet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which rules are on for the calls of a folder: a line has a rule's name and {@code on} or {@code off}; what begins with #
 * is a remark. A rule that is not named is as it is elsewhere.
 */
public final class RulesFile {
    private RulesFile() {}

    /**
     * Reads a file.
     *
     * @throws FolderFileException if it cannot be understood
     */
    public static RuleSet read(Path file) throws FolderFileException {
        Map<String, Boolean> choices = new TreeMap<>();
        String name = String.valueOf(file.getFileName());
        int number = 0;
        for (String line : lines(file, name)) {
            number++;
            String words = line.replace("\ufeff", "").replaceFirst("#.*", "").strip();
            if (!words.isEmpty()) {
                String[] pair = words.split("\\s+", -1);
                if (pair.length != 2 || !(pair[1].equals("on") || pair[1].equals("off"))) {
                    throw new FolderFileException(name, number, FolderFileException.Problem.LINE, words);
                }
                if (choices.put(pair[0], pair[1].equals("on")) != null) {
                    throw new FolderFileException(name, number, FolderFileException.Problem.TWICE, pair[0]);
                }
            }
        }
        return new RuleSet(choices);
    }

    private static Iterable<String> lines(Path file, String name) throws FolderFileException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new FolderFileException(name, 0, FolderFileException.Problem.NOT_UTF8, "");
        } catch (IOException e) {
            throw new FolderFileException(name, 0, FolderFileException.Problem.UNREADABLE, "");
        }
    }

    /** The choices as a file. */
    public static String write(RuleSet rules) {
        StringBuilder text = new StringBuilder("""
                # Rules of Diptych for the calls in this folder: a rule's name, then on or off.
                # A rule that is not named is as it is elsewhere. "diptych check" obeys this file, too.
                """);
        new TreeMap<>(rules.choices())
                .forEach((rule, on) ->
                        text.append(rule).append(on ? " on" : " off").append('\n'));
        return text.toString();
    }
}

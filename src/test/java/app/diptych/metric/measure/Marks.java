package app.diptych.metric.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tallies what a reader marked. A line of marks is the name of a call, how many of its facts were read, and the wrong
 * ones, each with its fields: {@code Larkspur 40 12:ce 31:p}, fact 12 with a wrong concept and entity. Fields are value,
 * concept, entity, period, status; {@code x}: no fact of the company at all, all its fields being wrong.
 */
final class Marks {
    private static final String FIELDS = "vceps";
    private static final Pattern MARK = Pattern.compile("(\\d+):([vcepsx]+)");

    private Marks() {}

    static void score(Path file, PrintStream out) throws IOException {
        Map<Character, Integer> all = new LinkedHashMap<>();
        int read = 0;
        int whole = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int facts = Integer.parseInt(line.split("\\s+", -1)[1]);
            Map<Character, Integer> wrong = new LinkedHashMap<>();
            Matcher mark = MARK.matcher(line);
            int faulty = 0;
            while (mark.find()) {
                String fields = mark.group(2).contains("x") ? FIELDS : mark.group(2);
                fields.chars().forEach(field -> wrong.merge((char) field, 1, Integer::sum));
                faulty++;
            }
            print(line.split("\\s+", -1)[0], facts, faulty, wrong, out);
            wrong.forEach((field, count) -> all.merge(field, count, Integer::sum));
            read += facts;
            whole += faulty;
        }
        print("all", read, whole, all, out);
    }

    private static void print(String name, int facts, int faulty, Map<Character, Integer> wrong, PrintStream out) {
        out.printf("%-28s %4d facts, all right %5.1f %%:", name, facts, share(facts, faulty));
        for (int i = 0; i < FIELDS.length(); i++) {
            char field = FIELDS.charAt(i);
            out.printf(" %s %.1f", field, share(facts, wrong.getOrDefault(field, 0)));
        }
        out.println();
    }

    private static double share(int facts, int wrong) {
        return 100.0 * (facts - wrong) / Math.max(1, facts);
    }
}

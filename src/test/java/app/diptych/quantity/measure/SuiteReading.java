package app.diptych.quantity.measure;

import app.diptych.model.Language;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Setting;
import app.diptych.quantity.standard.Recognizers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Scores the recognisers against the public suites, one row a suite and language, and prints what is not right. */
final class SuiteReading {
    private final PrintStream out;
    private final String shown;

    /** @param shown the suite whose deviations are printed ("duckling.en"), "all", or "" for none */
    SuiteReading(PrintStream out, String shown) {
        this.out = out;
        this.shown = shown;
    }

    void run() throws IOException {
        out.printf(
                "%-26s %6s %6s %6s %6s %6s %6s %6s %6s %7s%n",
                "suite", "cases", "out", "in", "right", "value", "unit", "named", "missed", "false");
        try (Stream<Path> files = Files.list(Corpus.folder().resolve("numbers"))) {
            for (Path file : files.sorted().toList()) {
                suite(file);
            }
        }
    }

    private void suite(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".jsonl", "");
        List<SuiteCase> cases = SuiteCase.read(file);
        Map<Judgement, Integer> counts = new EnumMap<>(Judgement.class);
        List<String> deviations = new ArrayList<>();
        int spans = 0;
        int outOfScope = 0;
        int falseAlarms = 0;
        for (SuiteCase one : cases) {
            if (!one.scope().equals("in")) {
                outOfScope++;
                continue;
            }
            List<Mention> mentions = read(one);
            for (SuiteCase.Span span : one.spans()) {
                Judgement judgement = Judgement.of(span, mentions);
                // What is read as the suite wants it counts, even where the suite and we see amounts differently.
                if (judgement != Judgement.RIGHT && Scope.leavesOut(one, span)) {
                    outOfScope++;
                    continue;
                }
                spans++;
                counts.merge(judgement, 1, Integer::sum);
                if (judgement != Judgement.RIGHT) {
                    deviations.add(deviation(judgement.name(), one, span, mentions));
                }
            }
            for (Mention mention : mentions) {
                if (Scope.isFalse(one, mention)) {
                    falseAlarms++;
                    deviations.add("FALSE " + one.text() + "\n      " + CallReading.describe(one.text(), mention));
                }
            }
        }
        out.printf(
                "%-26s %6d %6d %6d %6d %6d %6d %6d %6d %7d%n",
                name,
                cases.size(),
                outOfScope,
                spans,
                counts.getOrDefault(Judgement.RIGHT, 0),
                counts.getOrDefault(Judgement.WRONG_VALUE, 0),
                counts.getOrDefault(Judgement.WRONG_UNIT, 0),
                counts.getOrDefault(Judgement.NAMED, 0),
                counts.getOrDefault(Judgement.MISSED, 0),
                falseAlarms);
        if (shown.equals(name) || shown.equals("all")) {
            deviations.forEach(out::println);
        }
    }

    private static List<Mention> read(SuiteCase one) {
        Language language = one.language().equals("en") ? Language.EN : Language.ZH;
        return Recognizers.standard().recognize(one.text(), new Setting(language, "CNY", null));
    }

    private static String deviation(String judgement, SuiteCase one, SuiteCase.Span span, List<Mention> mentions) {
        StringBuilder line = new StringBuilder(judgement.toUpperCase(Locale.ROOT))
                .append(" (")
                .append(one.task())
                .append(") ")
                .append(one.text())
                .append("\n      wanted [")
                .append(one.text(), span.start(), span.end())
                .append("] ")
                .append(span.kind())
                .append(' ')
                .append(span.low())
                .append("..")
                .append(span.high())
                .append(' ')
                .append(span.unit());
        for (Mention mention : mentions) {
            if (mention.outerStart() < span.end() && span.start() < mention.outerEnd()) {
                line.append("\n      ").append(CallReading.describe(one.text(), mention));
            }
        }
        return line.toString();
    }
}

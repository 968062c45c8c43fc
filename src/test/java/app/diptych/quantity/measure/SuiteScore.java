package app.diptych.quantity.measure;

import app.diptych.model.Language;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How one public suite is read: what is in scope, what is right, and each deviation. Filled once, by {@link #of}. */
final class SuiteScore {
    final String name;
    final List<Deviation> deviations = new ArrayList<>();
    int cases;
    int outOfScope;
    int spans;
    int falseAlarms;
    private final Map<Judgement, Integer> counts = new EnumMap<>(Judgement.class);

    private SuiteScore(String name) {
        this.name = name;
    }

    int count(Judgement judgement) {
        return counts.getOrDefault(judgement, 0);
    }

    /** Reads every case of a suite's file. */
    static SuiteScore of(Recognizer recognizer, Path file) throws IOException {
        SuiteScore score = new SuiteScore(file.getFileName().toString().replace(".jsonl", ""));
        for (SuiteCase one : SuiteCase.read(file)) {
            score.cases++;
            if (one.scope().equals("in")) {
                score.judge(one, read(recognizer, one));
            } else {
                score.outOfScope++;
            }
        }
        return score;
    }

    private void judge(SuiteCase one, List<Mention> mentions) {
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
                add(span.start(), span.end(), shown(judgement.name(), one, span, mentions));
            }
        }
        for (Mention mention : mentions) {
            if (Scope.isFalse(one, mention)) {
                falseAlarms++;
                String shown = "FALSE " + one.text() + "\n      " + CallReading.describe(one.text(), mention);
                add(mention.start(), mention.end(), shown);
            }
        }
    }

    private void add(int start, int end, String shown) {
        deviations.add(new Deviation(name, cases, start, end, shown));
    }

    private static List<Mention> read(Recognizer recognizer, SuiteCase one) {
        Language language = one.language().equals("en") ? Language.EN : Language.ZH;
        String bare = language == Language.EN ? "USD" : "CNY";
        return recognizer.recognize(one.text(), new Setting(language, bare, null));
    }

    private static String shown(String judgement, SuiteCase one, SuiteCase.Span span, List<Mention> mentions) {
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

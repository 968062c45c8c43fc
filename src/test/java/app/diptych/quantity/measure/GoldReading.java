package app.diptych.quantity.measure;

import app.diptych.model.Language;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.standard.Recognizers;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scores the recognisers on the passages marked by hand, by language and script. */
final class GoldReading {
    /** What was counted in one language and script. */
    static final class Score {
        int passages;
        int marks;
        int right;
        int wrongValue;
        int wrongUnit;
        int missed;
        int falseAlarms;
        int read;
        final List<String> errors = new ArrayList<>();

        /** Marks found with value and unit, of all. */
        double recall() {
            return 100.0 * right / Math.max(1, marks);
        }

        /** Amounts read that a mark overlaps not at all, of all that were read. */
        double falseShare() {
            return 100.0 * falseAlarms / Math.max(1, read);
        }

        /** Amounts read right, of all that were read and judged. */
        double precision() {
            return 100.0 * right / Math.max(1, right + wrongValue + wrongUnit + falseAlarms);
        }
    }

    private GoldReading() {}

    static void run(PrintStream out, boolean errors) throws IOException {
        out.printf(
                "%-20s %8s %6s %6s %6s %6s %6s %6s %8s %9s %8s%n",
                "gold",
                "passages",
                "marks",
                "right",
                "value",
                "unit",
                "missed",
                "false",
                "recall",
                "precision",
                "false");
        for (String set : List.of("calls", "held-out", "unseen")) {
            out.println(set);
            print(scores(set), out, errors);
        }
    }

    private static void print(Map<String, Score> scores, PrintStream out, boolean errors) {
        for (Map.Entry<String, Score> row : scores.entrySet()) {
            Score score = row.getValue();
            out.printf(
                    "%-20s %8d %6d %6d %6d %6d %6d %6d %7.2f%% %8.2f%% %7.2f%%%n",
                    row.getKey(),
                    score.passages,
                    score.marks,
                    score.right,
                    score.wrongValue,
                    score.wrongUnit,
                    score.missed,
                    score.falseAlarms,
                    score.recall(),
                    score.precision(),
                    score.falseShare());
            if (errors) {
                score.errors.forEach(out::println);
            }
        }
    }

    static Map<String, Score> scores(String set) throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        Recognizer recognizer = Recognizers.standard();
        for (GoldPassage passage : GoldPassage.read(set)) {
            boolean english = passage.language().equals("en");
            // The marked English calls are held in US dollars.
            String bare = english ? "USD" : passage.group().startsWith("Traditional") ? "TWD" : "CNY";
            Setting setting = new Setting(english ? Language.EN : Language.ZH, bare, null);
            List<Mention> mentions = recognizer.recognize(passage.text(), setting).stream()
                    .filter(mention -> mention.kind().isAmount())
                    .toList();
            judge(passage, mentions, scores.computeIfAbsent(passage.group(), group -> new Score()));
        }
        return scores;
    }

    private static void judge(GoldPassage passage, List<Mention> mentions, Score score) {
        score.passages++;
        score.read += mentions.size();
        for (GoldPassage.Mark mark : passage.marks()) {
            if (!mark.sure()) {
                continue;
            }
            score.marks++;
            List<Mention> over = mentions.stream().filter(mark::overlaps).toList();
            if (over.stream().anyMatch(mention -> mark.hasValueOf(mention) && mark.hasUnitOf(mention))) {
                score.right++;
            } else if (over.isEmpty()) {
                score.missed++;
                score.errors.add(error("MISSED", passage, mark, over));
            } else if (over.stream().anyMatch(mark::hasValueOf)) {
                score.wrongUnit++;
                score.errors.add(error("UNIT", passage, mark, over));
            } else {
                score.wrongValue++;
                score.errors.add(error("VALUE", passage, mark, over));
            }
        }
        for (Mention mention : mentions) {
            if (passage.marks().stream().noneMatch(mark -> mark.overlaps(mention))) {
                score.falseAlarms++;
                score.errors.add("FALSE  " + passage.place() + " " + around(passage, mention.start(), mention.end())
                        + "\n      " + CallReading.describe(passage.text(), mention));
            }
        }
    }

    private static String error(String what, GoldPassage passage, GoldPassage.Mark mark, List<Mention> over) {
        StringBuilder line = new StringBuilder(what)
                .append("  ")
                .append(passage.place())
                .append(' ')
                .append(around(passage, mark.start(), mark.end()))
                .append("\n      wanted ")
                .append(mark);
        over.forEach(mention -> line.append("\n      ").append(CallReading.describe(passage.text(), mention)));
        return line.toString();
    }

    private static String around(GoldPassage passage, int start, int end) {
        String text = passage.text();
        return text.substring(Math.max(0, start - 40), start)
                + "[" + text.substring(start, end) + "]"
                + text.substring(end, Math.min(text.length(), end + 40));
    }
}

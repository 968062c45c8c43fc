package app.diptych.quantity.measure;

import app.diptych.model.Language;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.standard.Recognizers;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares the amounts of both sides of a table of translations, and prints the pairs that differ, to be read. */
final class AgreementReading {
    private AgreementReading() {}

    /** Reads a table of id, English, Chinese, and prints up to {@code most} differing pairs. */
    static void run(Path file, int most, PrintStream out) throws java.io.IOException {
        Recognizer recognizer = Recognizers.standard();
        int print = most;
        int pairs = 0;
        int same = 0;
        int englishAmounts = 0;
        int englishFound = 0;
        int chineseAmounts = 0;
        int chineseFound = 0;
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() < 3) {
                continue;
            }
            List<Mention> english = amounts(recognizer, cells.get(1), Language.EN);
            List<Mention> chinese = amounts(recognizer, cells.get(2), Language.ZH);
            if (english.isEmpty() && chinese.isEmpty()) {
                continue;
            }
            List<Mention> onlyEnglish = without(english, chinese);
            List<Mention> onlyChinese = without(chinese, english);
            pairs++;
            englishAmounts += english.size();
            englishFound += english.size() - onlyEnglish.size();
            chineseAmounts += chinese.size();
            chineseFound += chinese.size() - onlyChinese.size();
            if (onlyEnglish.isEmpty() && onlyChinese.isEmpty()) {
                same++;
            } else if (print-- > 0) {
                out.println(cells.get(0) + "\n  " + cells.get(1) + "\n  " + cells.get(2));
                onlyEnglish.forEach(m -> out.println("     EN " + CallReading.describe(cells.get(1), m)));
                onlyChinese.forEach(m -> out.println("     ZH " + CallReading.describe(cells.get(2), m)));
            }
        }
        out.printf(
                "%d passages with amounts, %d (%.1f %%) equal; English amounts found in Chinese %d of %d, Chinese in"
                        + " English %d of %d%n",
                pairs,
                same,
                100.0 * same / Math.max(1, pairs),
                englishFound,
                englishAmounts,
                chineseFound,
                chineseAmounts);
    }

    private static List<Mention> amounts(Recognizer recognizer, String text, Language language) {
        String bare = language == Language.EN ? "USD" : "CNY";
        return recognizer.recognize(text, new Setting(language, bare, null)).stream()
                .filter(mention -> mention.kind().isAmount())
                .toList();
    }

    /** Units of counts are nouns of two languages: they are not compared. */
    private static List<Mention> without(List<Mention> all, List<Mention> others) {
        List<Mention> left = new ArrayList<>(others);
        List<Mention> only = new ArrayList<>();
        for (Mention mention : all) {
            boolean found = false;
            for (int i = 0; i < left.size() && !found; i++) {
                found = same(mention, left.get(i));
                if (found) {
                    left.remove(i);
                }
            }
            if (!found) {
                only.add(mention);
            }
        }
        return only;
    }

    private static boolean same(Mention a, Mention b) {
        boolean units = a.kind() == Kind.COUNT || a.unit().equals(b.unit());
        return a.kind() == b.kind() && units && equal(a.low(), b.low()) && equal(a.high(), b.high());
    }

    private static boolean equal(
            @org.jspecify.annotations.Nullable BigDecimal a, @org.jspecify.annotations.Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) == 0;
    }
}

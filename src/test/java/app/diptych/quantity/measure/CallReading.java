package app.diptych.quantity.measure;

import app.diptych.model.Language;
import app.diptych.model.Period;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.standard.Recognizers;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Prints what the recogniser reads in the lines of a text, for reading by eye. */
final class CallReading {
    private CallReading() {}

    /** Prints every line with what is read in it. */
    static void run(Path file, @Nullable Period period, PrintStream out) throws java.io.IOException {
        Recognizer recognizer = Recognizers.standard();
        for (String line : Files.readAllLines(file)) {
            out.println(line);
            for (Mention mention : read(recognizer, line, period)) {
                out.println("      " + describe(line, mention));
            }
        }
    }

    /**
     * Prints every distinct pattern once, with how often it was found: the text with its digits and numerals evened out,
     * and what kind it was read as.
     */
    static void patterns(List<Path> files, PrintStream out) throws java.io.IOException {
        Recognizer recognizer = Recognizers.standard();
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                for (Mention mention : read(recognizer, line, null)) {
                    String outer = line.substring(mention.outerStart(), mention.outerEnd());
                    String even = outer.replaceAll("\\d+", "9").replaceAll("[一二三四五六七八九]", "九");
                    counts.merge(mention.kind() + "\t" + mention.bound() + "\t" + even, 1, Integer::sum);
                }
            }
        }
        counts.forEach((pattern, count) -> out.println(count + "\t" + pattern));
    }

    private static List<Mention> read(Recognizer recognizer, String line, @Nullable Period period) {
        boolean chinese =
                line.codePoints().filter(c -> c >= 0x4e00 && c < 0xa000).count() * 4 > line.length();
        return recognizer.recognize(
                line, new Setting(chinese ? Language.ZH : Language.EN, chinese ? "CNY" : "USD", period));
    }

    static String describe(String text, Mention mention) {
        return "[%s] {%s} %s %s%s %s%s %s %s%s"
                .formatted(
                        text.substring(mention.start(), mention.end()),
                        text.substring(mention.outerStart(), mention.outerEnd()),
                        mention.kind(),
                        plain(mention.low()),
                        java.util.Objects.equals(plain(mention.low()), plain(mention.high()))
                                ? ""
                                : ".." + plain(mention.high()),
                        mention.unit(),
                        mention.per() == null ? "" : "/" + mention.per(),
                        mention.bound(),
                        mention.direction() == null ? "" : mention.direction() + " " + mention.comparison(),
                        mention.value() == null ? "" : mention.value());
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "-" : number.toPlainString();
    }
}

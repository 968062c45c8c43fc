package app.diptych.quantity;

import app.diptych.model.Language;
import app.diptych.model.Period;
import app.diptych.quantity.standard.Recognizers;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints what the recogniser reads in the lines of an interleaved call, for reading by eye. */
final class CallReading {
    private CallReading() {}

    /**
     * Arguments: a file and, if wanted, the call's period.
     *
     * @throws java.io.IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws java.io.IOException {
        Recognizer recognizer = Recognizers.standard();
        Period period = arguments.length > 1 ? new Period(arguments[1]) : null;
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            boolean chinese =
                    line.codePoints().filter(c -> c >= 0x4e00 && c < 0xa000).count() * 4 > line.length();
            Setting setting = new Setting(chinese ? Language.ZH : Language.EN, "TWD", period);
            List<Mention> mentions = recognizer.recognize(line, setting);
            out.println(line);
            for (Mention mention : mentions) {
                out.println("      " + describe(line, mention));
            }
        }
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

    static String plain(@org.jspecify.annotations.Nullable BigDecimal number) {
        return number == null ? "-" : number.toPlainString();
    }
}

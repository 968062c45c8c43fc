package app.diptych.ui.shell;

import app.diptych.alignment.Link;
import app.diptych.alignment.Verdict;
import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.model.Warning;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A small invented call: a summary, two executives, two exchanges. */
public final class Calls {
    private Calls() {}

    /** The call; its title can be told apart from another's. */
    public static Analysis call(String title) {
        return call(title, List.of(new Warning(7, "Line 7 had no translation and was left alone.")));
    }

    /** A call of two paragraphs that nobody translated. */
    public static Call inEnglish(String title) {
        Transcript both = call(title).transcript();
        Transcript english = new Transcript(
                title,
                both.company(),
                null,
                both.period(),
                both.date(),
                "en",
                "zh-Hant",
                both.source(),
                null,
                List.of(),
                List.of(),
                both.speakers(),
                List.of(new Turn(0, 0, Section.PREPARED, null)),
                List.of(
                        new Passage(0, 0, "Welcome to the call.", null, 1, null),
                        new Passage(1, 0, "The lamps are lit.", null, 2, null)));
        Analysis analysis = new Analysis(english, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Call(new Origin.Pasted(title), analysis, 1);
    }

    static Analysis call(String title, List<Warning> warnings) {
        Transcript transcript = new Transcript(
                title,
                "Lumenbrook",
                null,
                Period.quarter(2031, 2),
                LocalDate.of(2031, 8, 5),
                "en",
                "zh-Hant",
                new Source("lumenbrook.txt", "interleaved", "UTF-8", "0".repeat(64)),
                null,
                List.of(),
                warnings,
                speakers(),
                turns(),
                passages());
        return new Analysis(transcript, quantities(), links(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<Speaker> speakers() {
        return List.of(
                new Speaker(0, "Operator", null, null, Role.OPERATOR),
                new Speaker(1, "Ines Valdara", "Chief Executive Officer", null, Role.EXECUTIVE),
                new Speaker(
                        2, "Tobias Renn", "Senior Vice President and Chief Financial Officer", null, Role.EXECUTIVE),
                new Speaker(3, "Priya Okonjo", null, "Halden Securities", Role.ANALYST),
                new Speaker(4, "林書瑋", null, "Northmere 證券", Role.ANALYST));
    }

    private static List<Turn> turns() {
        return List.of(
                new Turn(0, null, Section.SUMMARY, null),
                new Turn(1, 0, Section.PREPARED, null),
                new Turn(2, 1, Section.PREPARED, null),
                new Turn(3, 2, Section.PREPARED, null),
                new Turn(4, 0, Section.QUESTIONS, 1),
                new Turn(5, 3, Section.QUESTIONS, 1),
                new Turn(6, 1, Section.QUESTIONS, 1),
                new Turn(7, 4, Section.QUESTIONS, 2),
                new Turn(8, 2, Section.QUESTIONS, 2));
    }

    private static List<Passage> passages() {
        return List.of(
                passage(0, 0, null, "燈溪本季營收 20 億美元。"),
                passage(1, 0, null, "全年展望不變。"),
                passage(2, 1, "Welcome to the call.", "歡迎參加法說會。"),
                passage(3, 2, "Revenue was $2 billion, up 8%.", "營收為 20 億美元,成長 8%。"),
                passage(4, 2, "We lit more lamps than ever.", "我們點亮的燈比以往更多。"),
                passage(5, 3, "Margin was 12%.", "利潤率為 13%。"),
                passage(6, 4, "The first question comes from Priya Okonjo.", "第一個問題來自 Priya Okonjo。"),
                passage(7, 5, "How many lamps?", "有多少燈?"),
                passage(8, 6, "About 300.", "大約 300 盞。"),
                passage(9, 7, "And next year?", "明年呢?"),
                passage(10, 8, "More.", "更多。"));
    }

    private static Passage passage(
            int id, int turn, @org.jspecify.annotations.Nullable String english, String chinese) {
        return new Passage(id, turn, english, chinese, english == null ? null : 2 * id + 1, 2 * id + 2);
    }

    private static List<Quantity> quantities() {
        return List.of(
                quantity(0, 0, Language.ZH, "20 億美元", Kind.MONEY, "2000000000", "USD", 6),
                quantity(1, 3, Language.EN, "$2 billion", Kind.MONEY, "2000000000", "USD", 12),
                quantity(2, 3, Language.EN, "8%", Kind.PERCENT, "8", "%", 27),
                quantity(3, 3, Language.ZH, "20 億美元", Kind.MONEY, "2000000000", "USD", 3),
                quantity(4, 3, Language.ZH, "8%", Kind.PERCENT, "8", "%", 13),
                quantity(5, 5, Language.EN, "12%", Kind.PERCENT, "12", "%", 11),
                quantity(6, 5, Language.ZH, "13%", Kind.PERCENT, "13", "%", 5),
                quantity(7, 8, Language.EN, "300", Kind.COUNT, "300", "", 6),
                quantity(8, 8, Language.ZH, "300", Kind.COUNT, "300", "盞", 3));
    }

    private static List<Link> links() {
        return List.of(
                new Link(1, 3, Verdict.AGREE),
                new Link(2, 4, Verdict.AGREE),
                new Link(5, 6, Verdict.DIFFERENT),
                new Link(7, 8, Verdict.COMPATIBLE));
    }

    private static Quantity quantity(
            int id, int passage, Language language, String text, Kind kind, String value, String unit, int start) {
        BigDecimal number = new BigDecimal(value);
        int end = start + text.length();
        Mention mention = new Mention(
                start,
                end,
                start,
                end,
                kind,
                number,
                number,
                unit,
                null,
                Bound.EXACT,
                null,
                null,
                Comparison.NONE,
                null);
        return new Quantity(id, passage, language, text, mention);
    }
}

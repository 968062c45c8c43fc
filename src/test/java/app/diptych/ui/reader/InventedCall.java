package app.diptych.ui.reader;

import app.diptych.alignment.link.Linker;
import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls of an invented company, as long as a test needs them; the same length always gives the same call. */
public final class InventedCall {
    private static final String[][] SENTENCES = {
        {"Revenue for the quarter was $236 million, an increase of 11% year-over-year.", "本季營收為 2.36 億美元,年增 11%。"},
        {
            "Our harbor business had a steady quarter, and the teams kept every promise that they made to our customers.",
            "我們的港口業務本季表現平穩,團隊兌現了對客戶的每一項承諾。"
        },
        {"Gross margin widened by 120 basis points, helped by lower freight costs.", "毛利率擴大了 120 個基點,主要受惠於運費下降。"},
        {
            "We now run 42 sites, and we expect to open 6 more before the end of the year.",
            "我們目前經營 42 個據點,預計在年底前再開設 6 個……屆時將覆蓋整個北部海岸。"
        },
        {"Operating income came in at $31 million, above the top of our range.", "營業利益為 3,100 萬美元,高於預測區間的上限。"},
        {"Let me start with what we hear from customers.", "讓我先談談客戶告訴我們的事。"},
        {
            "Foreign exchange took about 3% from growth, and we assume a range of 2% to 4% for the next quarter.",
            "匯率影響約 3%,我們假設下一季的影響介於 2% 至 4% 之間。"
        },
        {
            "We remain careful with costs, because every dollar that we save can be put to work in the docks, in the "
                    + "software that plans them, and in the people who run both through long nights.",
            "我們仍然審慎控管成本,因為省下的每一分錢都可以投入碼頭、規劃碼頭的軟體,以及日夜操作兩者的人員。"
        },
    };
    private static final Pattern FIGURE = Pattern.compile(
            "(?<money>\\$\\d+ million|[\\d.,]+ [億萬]美元)|(?<points>\\d+ basis points|\\d+ 個基點)|(?<percent>\\d+%)"
                    + "|(?<count>\\d+ (?:sites|more)|\\d+ 個(?:據點)?)");

    private InventedCall() {}

    /** A call with so many passages: a summary of two lines, remarks by two officers, then questions. */
    public static Analysis of(int passages) {
        return analysis(transcript(passages));
    }

    private static Transcript transcript(int count) {
        Random random = new Random(count);
        List<Turn> turns = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        turns.add(new Turn(0, null, Section.SUMMARY, null));
        while (passages.size() < Math.min(2, count)) {
            passages.add(new Passage(passages.size(), 0, null, "營收成長 11%,達 2.36 億美元;毛利率擴大 120 個基點。", null, 1));
        }
        int remarks = 2 + (count - 2) / 3;
        while (passages.size() < count) {
            boolean prepared = passages.size() < remarks;
            int turn = turns.size();
            turns.add(turn(turn, prepared));
            int length = prepared ? 6 + random.nextInt(5) : turn % 2 == 0 ? 1 : 1 + random.nextInt(4);
            for (int i = 0; i < length && passages.size() < count; i++) {
                passages.add(passage(passages.size(), turn, random));
            }
        }
        return transcript(turns, passages);
    }

    private static Turn turn(int id, boolean prepared) {
        if (prepared) {
            return new Turn(id, id == 1 ? 0 : 1 + id % 2, Section.PREPARED, null);
        }
        boolean question = id % 2 == 0;
        return new Turn(id, question ? 3 + id / 2 % 2 : 1 + id / 2 % 2, Section.QUESTIONS, 1 + id / 2);
    }

    private static Passage passage(int id, int turn, Random random) {
        StringBuilder english = new StringBuilder();
        StringBuilder chinese = new StringBuilder();
        int sentences = 1 + (int) Math.abs(random.nextGaussian() * 2.5);
        for (int i = 0; i < sentences; i++) {
            String[] sentence = SENTENCES[random.nextInt(SENTENCES.length)];
            english.append(english.isEmpty() ? "" : " ").append(sentence[0]);
            chinese.append(sentence[1]);
        }
        boolean untranslated = id % 37 == 36;
        return new Passage(id, turn, english.toString(), untranslated ? null : chinese.toString(), 2 * id, 2 * id + 1);
    }

    private static Transcript transcript(List<Turn> turns, List<Passage> passages) {
        return new Transcript(
                "Northmoor Harbors Q2 2031",
                "Northmoor Harbors",
                null,
                null,
                null,
                "en",
                "zh-Hant",
                new Source("invented.txt", "test", null, "0".repeat(64)),
                "中文譯文由機器翻譯產生,僅供參考,請以英文原文為準",
                List.of(),
                List.of(),
                List.of(
                        new Speaker(0, "Operator", null, null, Role.OPERATOR),
                        new Speaker(1, "Maren Holt", "Chief Executive Officer", null, Role.EXECUTIVE),
                        new Speaker(
                                2,
                                "Tobias Lindqvist",
                                "Senior Vice President, Chief Financial Officer",
                                null,
                                Role.EXECUTIVE),
                        new Speaker(3, "Priya Raman", "Analyst", "Castle Quay Securities", Role.ANALYST),
                        new Speaker(4, "Henry Osei", "Analyst", "Bright Lane Research", Role.ANALYST)),
                turns,
                passages);
    }

    /** An analysis whose quantities a plain pattern finds. */
    public static Analysis analysis(Transcript transcript) {
        List<Quantity> quantities = new ArrayList<>();
        for (Passage passage : transcript.passages()) {
            for (Language language : Language.values()) {
                String text = passage.text(language);
                if (text != null) {
                    find(passage.id(), language, text, quantities);
                }
            }
        }
        return new Analysis(
                transcript,
                quantities,
                new Linker().link(transcript.passages(), quantities, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static void find(int passage, Language language, String text, List<Quantity> into) {
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            Kind kind = figure.group("money") != null
                    ? Kind.MONEY
                    : figure.group("points") != null
                            ? Kind.POINTS
                            : figure.group("percent") != null ? Kind.PERCENT : Kind.COUNT;
            BigDecimal value = value(figure.group());
            String unit = switch (kind) {
                case MONEY -> "USD";
                case PERCENT -> "%";
                case POINTS -> "bp";
                default -> "";
            };
            Mention mention = new Mention(
                    figure.start(),
                    figure.end(),
                    figure.start(),
                    figure.end(),
                    kind,
                    value,
                    value,
                    unit,
                    null,
                    Bound.EXACT,
                    null,
                    null,
                    Comparison.NONE,
                    null);
            into.add(new Quantity(into.size(), passage, language, figure.group(), mention));
        }
    }

    private static BigDecimal value(String text) {
        BigDecimal figure = new BigDecimal(text.replaceAll("[^\\d.]", ""));
        if (text.contains("million")) {
            return figure.movePointRight(6);
        }
        return figure.movePointRight(text.contains("億") ? 8 : text.contains("萬") ? 4 : 0);
    }
}

package app.diptych.ui.reader.flow;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Span;
import app.diptych.ui.reader.flow.tint.Ink;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How lines are broken, over random mixed text at random widths: what no line may start or end with. */
class LineBreakTest extends FxTest {
    private static final String CLOSING = "，。、；：！？）」』》〉】〕…‥·・～％,.;:!?)]}%”’";
    private static final String OPENING = "（「『《〈【〔([{“‘$";
    private static final String SIGNS = "-−–~～+±$";

    private static final String[] WORDS = {
        "營收", "港口", "成長", "的", "在", "季度", "利润", "我们", "毛利率", "據點", "revenue", "the", "AI", "margin", "year-over-year",
        "-4.1%", "30.5-31.2", "3～5", "+12%", "±0.5", "$148", "−7", "1,480", "2.36", "120", "5%", "US$3.2", "42", "億",
                "萬"
    };
    private static final String[] AFTER = {
        "，", "。", "、", "；", "：", "！", "？", "…", "……", "·", "～", "％", ",", ".", "!", " ", " ", " ", "", "", "", "", ""
    };
    private static final String[][] PAIRS = {
        {"（", "）"}, {"「", "」"}, {"『", "』"}, {"《", "》"}, {"【", "】"}, {"(", ")"}, {"“", "”"}, {"‘", "’"}, {"「『", "』」"}
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noLineStartsWithAClosingMarkOrEndsWithAnOpeningOne(long seed) {
        Random random = new Random(seed);
        Faces faces = onFx(Faces::load);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = text(random);
            int width = 180 + random.nextInt(300);
            faults.addAll(onFx(() -> faults(text, width, 15.5, faces.chineseFaceFor(text, "zh-Hans"), List.of())));
        }
        assertThat(faults).isEmpty();
    }

    /** In the faces of both columns, at the sizes of all zooms, with words in inks of their own. */
    @ParameterizedTest
    @ValueSource(doubles = {9.3, 12, 15, 22.5, 38.75})
    void theRulesHoldInBothColumnsAtEveryZoomAndAcrossInks(double size) {
        Random random = new Random((long) (size * 100));
        Faces faces = onFx(Faces::load);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = text(random);
            double width = size * (14 + random.nextInt(20));
            String face = i % 2 == 0 ? faces.faceFor(text, "zh-Hant") : faces.chineseFaceFor(text, "zh-Hant");
            faults.addAll(onFx(() -> faults(text, width, size, face, inks(random, text.length()))));
        }
        assertThat(faults).isEmpty();
    }

    private static List<Ink> inks(Random random, int length) {
        List<Ink> inks = new ArrayList<>();
        for (int at = random.nextInt(30); at + 8 < length; at += 9 + random.nextInt(30)) {
            Span span = new Span(at, at + 1 + random.nextInt(7));
            inks.add(new Ink(span, Color.RED, Color.PINK, Color.RED));
        }
        return inks;
    }

    private static List<String> faults(String text, double width, double size, String face, List<Ink> inks) {
        Paragraph paragraph = new Paragraph(List.of());
        Type type = Type.of(Font.font(face, size), Math.rint(size * 1.68));
        paragraph.show(DisplayText.of(text), type, Color.BLACK, inks);
        new Scene(new Group(paragraph));
        paragraph.resize(width, paragraph.height(width));
        paragraph.layout();
        return faults(text, paragraph.lineStarts());
    }

    /** Without it this test would say nothing: what JavaFX does by itself is not enough. */
    @Test
    void theJoinersAreWhatKeepsTheRules() {
        Random random = new Random(9);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = text(random);
            int width = 180 + random.nextInt(300);
            faults.addAll(onFx(() -> {
                Text plain = new Text(text);
                plain.setFont(Font.font(Faces.load().chineseFaceFor(text, "zh-Hans"), 15.5));
                TextFlow flow = new TextFlow(plain);
                new Scene(new Group(flow));
                flow.resize(width, flow.prefHeight(width));
                flow.layout();
                return faults(
                        text,
                        flow.getLayoutInfo().getTextLines(false).stream()
                                .map(TextLineInfo::start)
                                .toList());
            }));
        }
        assertThat(faults).hasSizeGreaterThan(10);
    }

    private static List<String> faults(String text, List<Integer> starts) {
        List<String> faults = new ArrayList<>();
        for (int start : starts) {
            if (start == 0) {
                continue;
            }
            char first = text.charAt(start);
            String above = text.substring(0, start).stripTrailing();
            char last = above.charAt(above.length() - 1);
            boolean parted = SIGNS.indexOf(last) >= 0 && Character.isDigit(first) && above.length() == start;
            if (CLOSING.indexOf(first) >= 0 || OPENING.indexOf(last) >= 0 || parted) {
                faults.add(text.substring(Math.max(0, start - 8), start) + "|"
                        + text.substring(start, Math.min(text.length(), start + 6)));
            }
        }
        return faults;
    }

    /** Words of both languages, figures, marks behind them, brackets around some. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 160) {
            String words = words(random, 1 + random.nextInt(4));
            if (random.nextInt(4) == 0) {
                String[] pair = PAIRS[random.nextInt(PAIRS.length)];
                words = pair[0] + words.strip() + pair[1];
            }
            text.append(words).append(AFTER[random.nextInt(AFTER.length)]);
        }
        return text.toString();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            boolean latin = word.charAt(0) < 0x80;
            words.append(latin && !words.isEmpty() && words.charAt(words.length() - 1) < 0x80 ? " " : "")
                    .append(word);
        }
        return words.toString();
    }
}

package app.diptych.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.quantity.standard.Recognizers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class RecognizerPropertiesTest {
    private static final Recognizer RECOGNIZER = Recognizers.standard();
    private static final Setting ENGLISH = new Setting(Language.EN, "TWD", null);
    private static final Setting CHINESE = new Setting(Language.ZH, "TWD", null);

    @Property
    void anyAmountOfMoneyPrintedInEnglishIsReadBack(
            @ForAll @BigRange(min = "0.01", max = "999.99") @Scale(2) BigDecimal number,
            @ForAll @IntRange(max = 3) int scale) {
        String text = "Sales came to $%s%s in all."
                .formatted(
                        number.toPlainString(),
                        List.of("", " million", " billion", " trillion").get(scale));
        assertThat(only(text, ENGLISH))
                .isEqualByComparingTo(
                        number.scaleByPowerOfTen(List.of(0, 6, 9, 12).get(scale)));
    }

    @Property
    void anyAmountOfMoneyPrintedInChineseIsReadBack(
            @ForAll @BigRange(min = "0.01", max = "9999.99") @Scale(2) BigDecimal number,
            @ForAll @IntRange(max = 4) int scale) {
        String text = "營收為 %s%s美元。"
                .formatted(
                        number.toPlainString(),
                        List.of(" ", " 萬", "億", " 兆", "萬億").get(scale));
        assertThat(only(text, CHINESE))
                .isEqualByComparingTo(
                        number.scaleByPowerOfTen(List.of(0, 4, 8, 12, 12).get(scale)));
    }

    @Property
    void groupedNumbersAreReadBackInBothLanguages(@ForAll @IntRange(min = 1000, max = 2_000_000_000) int number) {
        String grouped = "%,d".formatted(number);
        assertThat(only("We sold %s loaves.".formatted(grouped), ENGLISH))
                .isEqualByComparingTo(BigDecimal.valueOf(number));
        assertThat(only("我們售出 %s 個麵包。".formatted(grouped), CHINESE)).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property
    void everyWholeNumberInChineseCharactersIsReadBack(@ForAll @IntRange(min = 2, max = 2_000_000_000) int number) {
        assertThat(only("共計" + characters(number) + "美元。", CHINESE)).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property
    void everyWholeNumberInEnglishWordsIsReadBack(@ForAll @IntRange(min = 2, max = 2_000_000_000) int number) {
        assertThat(only("It came to " + words(number) + " dollars.", ENGLISH))
                .isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property(tries = 3000)
    void nothingThrowsAndOffsetsStayInOrder(@ForAll("anything") String text) {
        for (Setting setting : List.of(ENGLISH, CHINESE)) {
            int from = 0;
            for (Mention mention : RECOGNIZER.recognize(text, setting)) {
                assertThat(mention.outerStart()).isGreaterThanOrEqualTo(from);
                assertThat(mention.outerEnd()).isLessThanOrEqualTo(text.length());
                from = mention.outerEnd();
            }
        }
    }

    @Property(tries = 2000)
    void traditionalAndSimplifiedAgree(@ForAll("anything") String text) {
        assertThat(RECOGNIZER.recognize(Rows.simplified(text), CHINESE).stream()
                        .map(RecognizerPropertiesTest::value)
                        .toList())
                .isEqualTo(RECOGNIZER.recognize(text, CHINESE).stream()
                        .map(RecognizerPropertiesTest::value)
                        .toList());
    }

    @Property
    void neutralTextAroundChangesNothing(@ForAll @BigRange(min = "0.1", max = "99.9") @Scale(1) BigDecimal number) {
        String core = "margin was " + number.toPlainString() + "% then";
        List<Mention> alone = RECOGNIZER.recognize(core, ENGLISH);
        List<Mention> within = RECOGNIZER.recognize("The baker said so. The " + core + ", as the baker said.", ENGLISH);
        assertThat(within.stream().map(RecognizerPropertiesTest::value).toList())
                .isEqualTo(alone.stream().map(RecognizerPropertiesTest::value).toList());
    }

    /** Pieces that mean something, and characters that mean trouble, in any order. */
    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> pieces = Arbitraries.of(
                "$",
                "US$",
                "1",
                "23",
                "1,480",
                ".5",
                "億",
                "萬",
                "兆",
                "美元",
                "元",
                " ",
                "-",
                "–",
                "(",
                ")",
                "%",
                "％",
                "個",
                "百分之",
                "三",
                "十",
                "幾",
                "數",
                "多",
                "成",
                "折",
                "倍",
                "年",
                "月",
                "日",
                "第",
                "季",
                "到",
                "至",
                "約",
                "超過",
                "up ",
                " to ",
                "between ",
                "half ",
                "a ",
                "mid-",
                "low to ",
                "teens",
                "billion",
                "thousand ",
                "hundred",
                "twenty-",
                "five ",
                " and ",
                "Q",
                "FY",
                "May ",
                "points",
                "basis points",
                "x",
                "times ",
                "點",
                "半",
                "翻",
                "負",
                "minus ",
                "\u202e",
                "\u0301",
                "\ud83d",
                "\ude00",
                "\u0000",
                "９",
                "，",
                "99999999999999999999999999999999999999");
        Arbitrary<String> characters = Arbitraries.strings().all().ofMaxLength(3);
        return Combinators.combine(
                        Arbitraries.oneOf(pieces, pieces, pieces, characters)
                                .list()
                                .ofMaxSize(14),
                        Arbitraries.just(""))
                .as((list, none) -> String.join(none, list));
    }

    private static String value(Mention mention) {
        return mention.kind() + " " + mention.low() + " " + mention.high() + " " + Rows.simplified(mention.unit()) + " "
                + mention.bound();
    }

    private static BigDecimal only(String text, Setting setting) {
        List<Mention> amounts = RECOGNIZER.recognize(text, setting).stream()
                .filter(mention -> mention.kind().isAmount())
                .toList();
        assertThat(amounts).as(text).hasSize(1);
        BigDecimal low = amounts.getFirst().low();
        assertThat(low).isNotNull();
        return low;
    }

    private static String characters(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        boolean gap = false;
        for (int power : new int[] {100_000_000, 10_000, 1}) {
            int part = rest / power;
            rest %= power;
            if (part > 0) {
                text.append(!text.isEmpty() && (part < 1000 || gap) ? "零" : "").append(section(part));
                text.append(power == 1 ? "" : power == 10_000 ? "萬" : "億");
            }
            gap = !text.isEmpty() && part == 0;
        }
        return text.toString();
    }

    private static String section(int part) {
        StringBuilder text = new StringBuilder();
        int rest = part;
        boolean gap = false;
        for (int power : new int[] {1000, 100, 10, 1}) {
            int digit = rest / power;
            rest %= power;
            if (digit > 0) {
                text.append(gap ? "零" : "").append("零一二三四五六七八九".charAt(digit));
                text.append(power == 1 ? "" : power == 10 ? "十" : power == 100 ? "百" : "千");
            }
            gap = !text.isEmpty() && digit == 0;
        }
        return text.toString();
    }

    private static String words(int number) {
        String[] small =
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                        .split(" ", -1);
        String[] tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        if (number < 20) {
            return small[number];
        }
        if (number < 100) {
            return tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10]);
        }
        int power =
                number < 1000 ? 100 : number < 1_000_000 ? 1000 : number < 1_000_000_000 ? 1_000_000 : 1_000_000_000;
        String name = switch (power) {
            case 100 -> "hundred";
            case 1000 -> "thousand";
            case 1_000_000 -> "million";
            default -> "billion";
        };
        String text = words(number / power) + " " + name + (number % power == 0 ? "" : " " + words(number % power));
        return text.toLowerCase(Locale.ROOT);
    }
}

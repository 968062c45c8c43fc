package app.diptych.bench;

import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A call of any length, of a company that does not exist. */
final class InventedCall {
    private static final List<String> ENGLISH = List.of(
            "Revenue at Larkspur Instruments came to $%d.4 billion, up %d% from a year ago, and gross margin widened by "
                    + "%d basis points to 41.%d%. Excluding currency, growth would have been a point and a half higher.",
            "We shipped %d,200 units in the quarter, more than a third of them to new customers, and we now expect "
                    + "capital expenditures of $%d million to $%d0 million for the full year, against %d a year ago.",
            "Thank you. My question is about the order book: you said %d weeks in March and %d weeks in June. "
                    + "Should we think of $%d.%d per share as the floor for next year?");
    private static final List<String> CHINESE = List.of(
            "雲雀儀器的營收達到 %d4 億美元，較去年同期成長 %d%，毛利率擴大 %d 個基點至 41.%d%。若排除匯率影響，成長率會再高出一個半百分點。",
            "本季我們出貨 %d,200 台，其中超過三分之一來自新客戶；我們現在預期全年資本支出為 %d 百萬至 %d0 百萬美元，去年則為 %d。",
            "謝謝。我想請教訂單能見度：三月時您說是 %d 週，六月則是 %d 週。我們是否可以把每股 %d.%d 美元當作明年的底線？");

    private InventedCall() {}

    /** A call of so many passages, ten to a turn. */
    static Transcript of(int passages) {
        List<Turn> turns = new ArrayList<>();
        List<Passage> rows = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            if (i % 10 == 0) {
                turns.add(new Turn(turns.size(), turns.size() % 2, Section.PREPARED, null));
            }
            int line = 2 * i + 1;
            rows.add(new Passage(
                    i, turns.size() - 1, filled(ENGLISH.get(i % 3), i), filled(CHINESE.get(i % 3), i), line, line + 1));
        }
        return new Transcript(
                "Larkspur Instruments, Q2 2024",
                "Larkspur Instruments",
                null,
                Period.quarter(2024, 2),
                LocalDate.of(2024, 8, 1),
                "en",
                "zh-Hant",
                new Source("larkspur.txt", "interleaved", "UTF-8", "0".repeat(64)),
                null,
                List.of(),
                List.of(),
                List.of(
                        new Speaker(0, "Ada Moreno", "Chief Financial Officer", null, Role.EXECUTIVE),
                        new Speaker(1, "Ben Okafor", null, "Tidewater Research", Role.ANALYST)),
                turns,
                rows);
    }

    /** Each %d becomes another small number, so that no passage is the same as another. */
    private static String filled(String template, int seed) {
        String text = template;
        int number = seed;
        while (text.contains("%d")) {
            number = (number * 7 + 3) % 89;
            text = text.replaceFirst("%d", String.valueOf(number + 1));
        }
        return text;
    }
}

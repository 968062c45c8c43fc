package app.diptych.importing;

import java.util.ArrayList;
import java.util.List;

/** An invented call of any length, for properties and speed. */
final class SampleCall {
    private SampleCall() {}

    /** The lines of a call in which each of {@code turns} turns has three paragraphs. */
    static List<String> lines(int turns) {
        List<String> lines = new ArrayList<>();
        lines.add("蒼鷺能源公佈了 2031 年第二季業績。");
        lines.add("使用警語:中文譯文來源為機器翻譯,僅供參考");
        for (int turn = 0; turn < turns; turn++) {
            String speaker = speaker(turn);
            lines.add(speaker);
            lines.add(speaker);
            for (int i = 1; i <= 3; i++) {
                int amount = 11 + turn * 7 + i * 3;
                lines.add("In region " + turn + " we earned $" + amount + " million in step " + i
                        + ", as we had planned.");
                lines.add("在第 " + turn + " 地區,我們在第 " + i + " 步賺了 " + amount + " 百萬美元,符合計劃。");
            }
        }
        return lines;
    }

    private static String speaker(int turn) {
        return switch (turn % 4) {
            case 0 -> "Operator";
            case 1 -> "Ines Moreau - Chief Executive Officer";
            case 2 -> "Karl Vos - Analyst";
            default -> "Dana Whitlock - Chief Financial Officer";
        };
    }
}

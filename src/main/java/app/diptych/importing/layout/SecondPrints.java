package app.diptych.importing.layout;

import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Speaker lines in Chinese with the English print of the same line behind them, as texts have them that begin in Chinese. */
public final class SecondPrints {
    private static final int FEWEST = 3;

    private SecondPrints() {}

    /** The lines with the English print of each speaker line first, where several have it second; else the same list. */
    public static List<SourceLine> englishFirst(List<SourceLine> lines) {
        Set<String> names = new HashSet<>();
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (areTurned(lines, i)) {
                pairs++;
                names.add(SpeakerShape.key(lines.get(i + 1).text()));
            }
        }
        if (pairs < FEWEST || names.size() < 2) {
            return lines;
        }
        List<SourceLine> turned = new ArrayList<>(lines);
        for (int i = 0; i + 1 < turned.size(); i++) {
            if (areTurned(turned, i)) {
                SourceLine chinese = turned.get(i);
                SourceLine english = turned.get(i + 1);
                turned.set(i, new SourceLine(english.number(), english.text(), chinese.afterBlank(), english.indent()));
                turned.set(
                        i + 1,
                        new SourceLine(chinese.number(), chinese.text(), english.afterBlank(), chinese.indent()));
                i++;
            }
        }
        return turned;
    }

    private static boolean areTurned(List<SourceLine> lines, int at) {
        String chinese = lines.get(at).text();
        String english = lines.get(at + 1).text();
        boolean printed = at > 0 && SpeakerShape.translates(lines.get(at - 1).text(), chinese);
        return !printed && Writing.han(english) == 0 && isSpeaker(english) && SpeakerShape.translates(english, chinese);
    }

    private static boolean isSpeaker(String english) {
        String plain = SpeakerShape.withoutBrackets(english);
        return SpeakerShape.isOperator(plain) || SpeakerShape.couldBe(plain);
    }
}

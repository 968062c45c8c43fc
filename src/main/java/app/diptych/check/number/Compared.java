package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.wording.AmountWords;
import app.diptych.check.number.wording.ChineseAmount;
import java.util.ArrayList;
import java.util.List;

/** What is said of two figures that stand for each other: both wordings, both values, the mend. */
final class Compared {
    private Compared() {}

    /**
     * @param sentence {0} the English words, {1} their value, {2} the Chinese words, {3} their value
     * @param more what stands in further gaps
     */
    static Draft draft(Tie tie, CheckInput input, String wording, String sentence, String... more) {
        List<String> words = new ArrayList<>(List.of(
                tie.englishWords(),
                AmountWords.of(tie.englishMention()),
                tie.chineseWords(),
                AmountWords.of(tie.chineseMention())));
        words.addAll(List.of(more));
        return Draft.of(tie.place(), wording, sentence, words.toArray(String[]::new))
                .suggestion(new ChineseAmount(input.isTraditional()).of(tie.englishQuantity()));
    }
}

package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.wording.AmountWords;
import app.diptych.check.number.wording.ChineseAmount;

/** What is said of two figures that stand for each other: both wordings, both values, the mend. */
final class Compared {
    private Compared() {}

    /** @param sentence {0} the English words, {1} their value, {2} the Chinese words, {3} their value */
    static Draft draft(Tie tie, CheckInput input, String wording, String sentence) {
        return Draft.of(
                        tie.place(),
                        wording,
                        sentence,
                        tie.englishWords(),
                        AmountWords.of(tie.englishMention()),
                        tie.chineseWords(),
                        AmountWords.of(tie.chineseMention()))
                .suggestion(new ChineseAmount(input.isTraditional()).of(tie.englishQuantity()));
    }
}

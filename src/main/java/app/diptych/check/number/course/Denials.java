package app.diptych.check.number.course;

import app.diptych.alignment.SentencePair;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Place;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.pattern.Sieve;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that deny something in the English and nothing in the Chinese: "we don't plan to raise prices" as 我們打算提價. Chinese
 * often says a denial by a word of its own (拒絕, 缺, 才), and English often denies what it does not mean ("can't wait", "not only"):
 * told only of short sentences with one plain denial, where the Chinese has no character that may say it.
 */
public final class Denials {
    /** Characters: of a longer sentence a part may be denied by any word. */
    private static final int LONGEST = 140;
    /** Characters: exclamations, which are shorter, deny in any way. */
    private static final int SHORTEST = 20;

    private static final Sieve DENIAL =
            Sieve.of("(?i)\\b(?:do|does|did|is|are|was|were|has|have|had|would|wo|could|should|ca)n['’]t\\b"
                    + "|\\b(?:do|does|did|is|are|was|were|has|have|had|would|will|could|should|can) not\\b|\\bcannot\\b"
                    + "|\\b(?:see|have|had|has|is|was|are|were) no\\b|\\bnever\\b|\\bnobody\\b|\\bnone of\\b|\\bno longer\\b"
                    + "|\\bnot one\\b");

    /** What may turn a denial into something else. */
    private static final Sieve TURNED = Sieve.of("(?i)\\b(?:only|just|but|until|unless|yet|without|mean to|help"
            + "|wait|necessarily|far|if|less|too|enough|matter|question|doubt|why|what|how|who|forget|mention|believe|think"
            + "|know|sure|mind|either|alone|entirely|all|every|so|as|even|hesitat\\w+|fail\\w*|stop\\w*|miss\\w*|un\\w+"
            + "|surpris\\w*|hard|although|though|because|than|while|different\\w*|other|long|take)\\b|\\?");

    private static final Pattern CHINESE = Pattern.compile(
            "[不沒没無无未非否別别勿難难免莫弗毋休少缺拒絕绝失禁止停僅仅只才尚反罕鮮鲜棄弃避除遠远錯错假空輸输低下虧亏脫脱離离已餘余另異异差零懷怀疑豈岂哪何嗎吗]" + "|從來|从来|儘管|尽管");

    private Denials() {}

    /** What is told of the sentence pairs of a call. */
    public static List<Draft> drafts(CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        for (SentencePair pair : input.sentences()) {
            Span english = pair.english();
            Span chinese = pair.chinese();
            if (english != null && chinese != null && english.length() <= LONGEST && english.length() >= SHORTEST) {
                Draft draft = draft(input.transcript().passages().get(pair.passage()), english, chinese);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private static @Nullable Draft draft(Passage passage, Span english, Span chinese) {
        String said = english.of(Objects.requireNonNull(passage.english()));
        Matcher denial = DENIAL.first(said);
        if (denial == null) {
            return null;
        }
        Span word = new Span(denial.start() + english.start(), denial.end() + english.start());
        String rest = said.substring(0, denial.start()) + said.substring(denial.end());
        if (DENIAL.isIn(rest)
                || TURNED.isIn(rest)
                || CHINESE.matcher(chinese.of(Objects.requireNonNull(passage.chinese())))
                        .find()) {
            return null;
        }
        return Draft.of(
                new Place(passage.id(), List.of(word), List.of(chinese)),
                "direction-differs.denied",
                "“{0}” denies something in the English; nothing in the Chinese does.",
                denial.group());
    }
}

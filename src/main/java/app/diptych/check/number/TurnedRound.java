package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Place;
import app.diptych.check.number.course.KinBeside;
import app.diptych.check.term.TermsBeside;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comparison that was turned round as a whole: "retail outgrew wholesale" is as right as 批發不如零售. What the English has
 * before its words stands behind them in the Chinese, and the reverse.
 */
final class TurnedRound {
    /** Characters that are looked through on either side. */
    private static final int ENGLISH_REACH = 60;

    private static final int CHINESE_REACH = 20;

    private static final Pattern END = Pattern.compile("[.?!] |[。？！]");

    private final TermsBeside terms;

    TurnedRound(TermsBeside terms) {
        this.terms = terms;
    }

    boolean is(Place place, CheckInput input) {
        Passage passage = input.transcript().passages().get(place.passage());
        List<String> english = around(passage.english(), place.english(), ENGLISH_REACH);
        List<String> chinese = around(passage.chinese(), place.chinese(), CHINESE_REACH);
        return terms.areExchanged(english, chinese) || KinBeside.areExchanged(english, chinese);
    }

    private static List<String> around(@Nullable String side, List<Span> words, int reach) {
        String text = Objects.requireNonNull(side);
        int from = words.getFirst().start();
        int to = words.getFirst().end();
        String before = text.substring(Math.max(0, from - reach), from);
        String behind = text.substring(to, Math.min(text.length(), to + reach));
        // What another sentence names is not compared here.
        String[] sentences = END.split(before, -1);
        return List.of(sentences[sentences.length - 1], END.split(behind, 2)[0]);
    }
}

package app.diptych.check.number.swap;

import app.diptych.check.number.tie.Tie;
import app.diptych.model.pattern.Sieve;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One sum said in two ways: "$2.10 a share, or $640 million". A translation may say either first, so their order tells
 * nothing; only the share that has left its sum does.
 */
final class EitherWay {
    private static final Pattern OR =
            Pattern.compile("(?i)(?: (?:a|per)(?: diluted)? share)?,? or (?:about |roughly )?");
    private static final Sieve A_SHARE = Sieve.of("(?i)\\b(?:a|per)(?: diluted)? share\\b");
    private static final Sieve EACH_SHARE = Sieve.of("每股[^\\d，。；,;]{0,12}$");

    private EitherWay() {}

    /**
     * Whether the two say one thing, and a share stands with its sum in both languages.
     *
     * @param first the one that the English says first
     */
    static boolean is(Tie first, Tie second) {
        String english = Objects.requireNonNull(first.passage().english());
        int from = first.englishMention().end();
        int to = second.englishMention().start();
        if (from > to || !OR.matcher(english.substring(from, to)).matches()) {
            return false;
        }
        int end = Math.min(english.length(), second.englishMention().end() + " per diluted share".length());
        boolean share = A_SHARE.isIn(english.substring(from, to));
        boolean other = A_SHARE.isIn(english.substring(second.englishMention().start(), end));
        return (share || other) && share == isEach(first) && other == isEach(second);
    }

    private static boolean isEach(Tie tie) {
        String chinese = Objects.requireNonNull(tie.passage().chinese());
        return EACH_SHARE.isIn(chinese.substring(0, tie.chineseMention().start()));
    }
}

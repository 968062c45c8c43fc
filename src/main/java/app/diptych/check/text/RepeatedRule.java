package app.diptych.check.text;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code repeated}: a word or clause that stands twice in a row in the Chinese and not in the English. Reduplication is
 * Chinese grammar (天天, 討論討論): of two characters only words that are never doubled count, of one only 的.
 */
public final class RepeatedRule extends TextRule {
    private static final RuleInfo INFO = new RuleInfo(
            "repeated",
            Issue.DUPLICATION,
            Severity.NOTE,
            false,
            "A word or clause stands twice in a row in the Chinese, but not in the English.");

    /** Characters of the longest repetition that is looked for without a mark between. */
    private static final int LONGEST = 24;
    /** Characters of a clause that is not repeated by chance ("是的，是的"). */
    private static final int CLAUSE = 4;

    private static final Set<String> NEVER_DOUBLED = Set.of(
            "我們", "我们", "他們", "他们", "你們", "你们", "它們", "它们", "因為", "因为", "所以", "但是", "如果", "而且", "以及", "這個", "这个", "公司",
            "產品", "产品", "收入", "成本", "客戶", "客户", "市場", "市场", "業務", "业务", "其中", "由於", "由于", "並且", "并且", "可以");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    @Nullable
    Draft check(Passage passage, String chinese, CheckInput input) {
        String english = passage.english();
        if (english == null) {
            return null;
        }
        List<Span> found = new ArrayList<>();
        clauses(chinese, found);
        words(chinese, found);
        if (found.isEmpty() || EnglishRepetition.isIn(english)) {
            return null;
        }
        Span first = found.getFirst();
        int half = (first.length() + 1) / 2;
        String twice = chinese.substring(first.end() - half + (first.length() % 2), first.end());
        return Draft.of(
                new Place(passage.id(), List.of(), found),
                "repeated.twice",
                "“{0}” stands twice in a row, and the English says it once.",
                twice);
    }

    /** The same clause on both sides of a mark. */
    private static void clauses(String text, List<Span> found) {
        int start = 0;
        Span last = null;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || "，。；：、！？,;:!?".indexOf(text.charAt(at)) >= 0) {
                Span clause = new Span(start, at);
                if (last != null
                        && clause.length() >= CLAUSE
                        && Marks.isHan(text, start)
                        && clause.of(text).equals(last.of(text))) {
                    found.add(new Span(last.start(), clause.end()));
                }
                last = clause;
                start = at + 1;
            }
        }
    }

    /** The same characters twice without anything between. */
    private static void words(String text, List<Span> found) {
        for (int at = 0; at + 1 < text.length(); at++) {
            int most = Math.min(LONGEST, (text.length() - at) / 2);
            for (int length = most; length > 0; length--) {
                if (text.charAt(at) == text.charAt(at + length)
                        && text.regionMatches(at, text, at + length, length)
                        && isRepetition(text, at, length)) {
                    found.add(new Span(at, at + 2 * length));
                    at += 2 * length - 1;
                    break;
                }
            }
        }
    }

    private static boolean isRepetition(String text, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (!Marks.isHan(text, i)) {
                return false;
            }
        }
        String word = text.substring(at, at + length);
        return switch (length) {
            case 1 -> word.equals("的") && !isPartOfWord(text, at);
            case 2 -> NEVER_DOUBLED.contains(word);
            default -> word.chars().distinct().count() > 1;
        };
    }

    /** 目的的 and the like, and names that begin with 的的 and another such sound. */
    private static boolean isPartOfWord(String text, int at) {
        boolean afterWord = at > 0 && "目有標标眾众無无".indexOf(text.charAt(at - 1)) >= 0;
        return afterWord || text.startsWith("喀", at + 2);
    }
}

package app.diptych.check.number.course;

import app.diptych.check.Draft;
import app.diptych.check.EachPair;
import app.diptych.check.Place;
import app.diptych.check.number.course.KinTable.Member;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * One thing rendered as another of its class: 阿根廷 for Mexico, 铜 for nickel, 年度 for "quarterly". Told where the Chinese of
 * the passage has nothing that may mean the one, its sentence has exactly one other of the class, and the English of the
 * passage has nothing that may mean that.
 */
final class Kin implements EachPair {
    private final KinTable table = KinTable.shipped();
    /** By passage: the Chinese is folded where a sentence names anything. */
    private final Map<Integer, String> folded = new HashMap<>();

    @Override
    public @Nullable Draft draft(Passage passage, Span english, Span chinese) {
        String from = english.of(Objects.requireNonNull(passage.english()));
        for (Member member : table.of(from)) {
            Matcher said = member.english().first(from);
            Span told = said == null || isSaid(member, said.group(), passage) ? null : only(member, passage, chinese);
            if (said != null && told != null) {
                Span words = new Span(said.start() + english.start(), said.end() + english.start());
                return Draft.of(
                        new Place(passage.id(), List.of(words), List.of(told)),
                        "direction-differs.opposite",
                        "“{0}” in the English, “{1}” in the Chinese: they do not mean the same.",
                        said.group(),
                        told.of(Objects.requireNonNull(passage.chinese())));
            }
        }
        return null;
    }

    private boolean isSaid(Member member, String words, Passage passage) {
        String chinese = folded(passage);
        return member.anyChinese().isIn(chinese) || chinese.contains(words);
    }

    /** The only other of the class that the Chinese sentence has and the English lacks; null where there is none, or several. */
    private @Nullable Span only(Member member, Passage passage, Span chinese) {
        String sentence = chinese.of(folded(passage));
        Span only = null;
        for (Member other : table.kin(member)) {
            Matcher match = other.equals(member) ? null : other.chinese().first(sentence);
            if (match != null && !other.anyEnglish().isIn(Objects.requireNonNull(passage.english()))) {
                if (only != null) {
                    return null;
                }
                only = new Span(match.start() + chinese.start(), match.end() + chinese.start());
            }
        }
        return only;
    }

    private String folded(Passage passage) {
        return folded.computeIfAbsent(passage.id(), _ -> FoldedChinese.of(Objects.requireNonNull(passage.chinese())));
    }
}

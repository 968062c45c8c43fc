package app.diptych.metric.entity;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import app.diptych.model.pattern.Sieve;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A call's way through its businesses, told by nothing but the turns that open its passages: "Turning to kilns on slide
 * eight, revenue was … Moving to clay. Revenue was …". What two passages turn to, and give sales or income of, are
 * businesses; one is enough behind an announcement of segments ("let's review our segment results").
 */
final class Walk {
    private static final int ENOUGH = 2;
    private static final Sieve ANNOUNCES = Sieve.of(
            "\\b(?:segments|divisions|segment (?:results|performance|highlights|details?|review|level)|(?:by|each) (?:segment|division))\\b");

    private final Vocabulary vocabulary;
    private final Map<List<String>, Member> members = new LinkedHashMap<>();
    private @Nullable Member now;
    private int passage = -1;
    private boolean announced;

    private static final class Member {
        private final List<Word> name;
        private boolean announced;
        private boolean measured;

        Member(List<Word> name) {
            this.name = name;
        }
    }

    Walk(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void read(Sentence sentence) {
        if (sentence.passage() != passage) {
            passage = sentence.passage();
            now = null;
        }
        Turn turn = Turn.of(sentence, vocabulary);
        if (turn != null && turn.topic()) {
            now = null;
            announced = false;
        }
        announced |= isAnnouncement(sentence);
        if (turn != null && !turn.topic() && isName(turn)) {
            List<String> words = turn.name().stream().map(Word::lower).toList();
            now = members.computeIfAbsent(words, lower -> new Member(turn.name()));
            now.announced |= announced;
        }
        Member member = now;
        if (member != null && isMeasured(sentence)) {
            member.measured = true;
        }
    }

    private boolean isName(Turn turn) {
        return turn.name().stream().noneMatch(vocabulary::isUnit)
                && turn.name().stream().allMatch(vocabulary::canName);
    }

    private static boolean isAnnouncement(Sentence sentence) {
        return ANNOUNCES.isIn(
                        sentence.lower(sentence.span().start(), sentence.span().end()))
                && Transition.nameStart(sentence) >= 0;
    }

    /** Whether the sentence gives what the parts of a company have: sales, income, margins. */
    private static boolean isMeasured(Sentence sentence) {
        return !sentence.amounts().isEmpty() && sentence.namings().stream().anyMatch(Walk::isOfParts);
    }

    private static boolean isOfParts(Naming naming) {
        return naming.concept().segments() == Additivity.SUM
                || naming.concept().name().endsWith("Margin");
    }

    /** Gives the businesses, each with whether the call had announced segments. */
    void forEach(BiConsumer<List<Word>, Boolean> business) {
        long measured =
                members.values().stream().filter(member -> member.measured).count();
        for (Member member : members.values()) {
            if (member.measured && (member.announced || measured >= ENOUGH)) {
                business.accept(member.name, member.announced);
            }
        }
    }
}

package app.diptych.metric.entity.name;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import app.diptych.model.pattern.Sieve;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A call's way through its businesses, told by nothing but the turns that open its passages: "Turning to kilns on slide
 * eight, revenue was … Moving to clay. Revenue was …". What two passages turn to, and give sales or income of, are
 * businesses; one is enough behind an announcement of segments ("let's review our segment results").
 */
public final class Walk {
    private static final int ENOUGH = 2;
    private static final Sieve ANNOUNCES = Sieve.of(
            "\\b(?:segments|divisions|segment (?:results|performance|highlights|details?|review|level)|(?:by|each) (?:segment|division))\\b");

    private final Vocabulary vocabulary;
    private final Map<List<String>, Member> members = new LinkedHashMap<>();
    private @Nullable Member now;
    private final Set<List<String>> costs = new HashSet<>();
    private int passage = -1;
    private boolean announced;
    /** Whether one written small was turned to since: what opens passages behind it is most likely the next. */
    private boolean turned;

    private static final class Member {
        private final List<Word> name;
        private boolean announced;
        private boolean measured;

        Member(List<Word> name) {
            this.name = name;
        }
    }

    public Walk(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public void read(Sentence sentence) {
        boolean first = sentence.passage() != passage;
        if (first) {
            passage = sentence.passage();
            now = null;
        }
        Turn turn = Turn.of(sentence, vocabulary);
        if (turn != null && turn.topic()) {
            now = null;
            announced = false;
            turned = false;
        }
        announced |= announces(sentence);
        if (turn != null && !turn.topic() && isName(turn)) {
            meet(turn.name());
            turned |= announced;
        } else if (first && announced && turned && isMeasured(sentence)) {
            List<Word> head = headOf(sentence);
            head = head.isEmpty() ? placeOf(sentence) : head;
            if (!head.isEmpty()) {
                meet(head);
            }
        }
        sentence.namings().forEach(naming -> noteCost(sentence, naming));
        Member member = now;
        if (member != null && isMeasured(sentence)) {
            member.measured = true;
        }
    }

    private void meet(List<Word> name) {
        now = members.computeIfAbsent(lower(name), lower -> new Member(name));
        now.announced |= announced;
    }

    private static List<String> lower(List<Word> words) {
        return words.stream().map(Word::lower).toList();
    }

    /** "Ropes and sails revenue grew": what opens a passage on the way, and is written small behind its first word. */
    private List<Word> headOf(Sentence sentence) {
        List<Word> words = sentence.words();
        int end = Businesses.qualifierEnd(words, sentence.namings().getFirst());
        List<Word> compound = vocabulary.compoundBefore(sentence.text(), words, end);
        boolean small = compound.stream().skip(1).anyMatch(word -> !Vocabulary.isJoining(word) && !word.isCapital());
        boolean opens = !compound.isEmpty()
                && compound.getFirst().start() == sentence.span().start();
        return small && opens && compound.stream().noneMatch(vocabulary::isUnit) ? compound : List.of();
    }

    /** "Revenue in ropes and sails was": the same behind its measure. */
    private List<Word> placeOf(Sentence sentence) {
        List<Word> place = Phrases.of(sentence, sentence.namings().getFirst(), vocabulary);
        boolean small = !place.isEmpty() && place.stream().noneMatch(Word::isCapital);
        return small && place.stream().noneMatch(vocabulary::isUnit) ? place : List.of();
    }

    /** "Marketing expense": what begins the name of a measure that parts do not add up is no business of that name. */
    private void noteCost(Sentence sentence, Naming naming) {
        if (naming.concept().segments() != Additivity.SUM) {
            List<String> words = sentence.words().stream()
                    .filter(word -> word.start() >= naming.start() && word.end() <= naming.end())
                    .map(Word::lower)
                    .toList();
            for (int i = 1; i < words.size(); i++) {
                costs.add(words.subList(0, i));
            }
        }
    }

    private boolean isName(Turn turn) {
        return turn.name().stream().noneMatch(vocabulary::isUnit)
                && turn.name().stream().allMatch(vocabulary::canName);
    }

    /** Whether a sentence says that the segments come now: "let me go through each division". */
    public static boolean announces(Sentence sentence) {
        return ANNOUNCES.isIn(
                        sentence.lower(sentence.span().start(), sentence.span().end()))
                && Transition.nameStart(sentence) >= 0;
    }

    /** Whether the sentence gives what the parts of a company have: sales, income, margins. */
    private static boolean isMeasured(Sentence sentence) {
        return !sentence.amounts().isEmpty()
                && !sentence.namings().isEmpty()
                && isOfParts(sentence.namings().getFirst());
    }

    private static boolean isOfParts(Naming naming) {
        return naming.concept().segments() == Additivity.SUM
                || naming.concept().name().endsWith("Margin")
                || naming.concept().name().equals("organicGrowth");
    }

    /** Gives the businesses, each with whether the call had announced segments. */
    public void forEach(BiConsumer<List<Word>, Boolean> business) {
        members.keySet().removeAll(costs);
        long measured =
                members.values().stream().filter(member -> member.measured).count();
        for (Member member : members.values()) {
            if (member.measured && (member.announced || measured >= ENOUGH)) {
                business.accept(member.name, member.announced);
            }
        }
    }
}

package app.diptych.metric.entity.name;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.text.FunctionWords;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import app.diptych.model.pattern.Sieve;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that opens by turning to something that is written small: "Turning to kilns on slide eight, …", "Moving to pork.",
 * "Finally, garden tools." Whether that is a business, the words alone do not tell.
 *
 * @param name its words; never empty
 * @param topic whether it is the whole company's, or of the talk, or a time: "turning to cash flow, …"
 */
record Turn(List<Word> name, boolean topic) {
    private static final int MOST = 5;
    private static final Sieve LEADS = Sieve.of(
            "(?s).*\\b(?:mov(?:e|ing)|turn(?:ing)?|shift(?:ing)?|switch(?:ing)?|start(?:ing)?|begin(?:ning)?|go(?:ing)?|look(?:ing)?|on)\\b"
                    + "(?: (?:now|next|over|back|on|then))?,? (?:to|onto|with|at) (?:our |the )?");
    private static final Sieve ALONE =
            Sieve.of("(?:and |but |so |okay,? )*(?:finally|lastly|next|now),? (?:our |the )?");
    private static final Pattern END = Pattern.compile("\\s*\\.?\\s*");

    /** What a sentence turns to, or null: nothing, or a name with a capital, or more than a noun phrase. */
    static @Nullable Turn of(Sentence sentence, Vocabulary vocabulary) {
        int name = Transition.nameStart(sentence);
        int start = sentence.span().start();
        if (name <= start) {
            return null;
        }
        String lead = sentence.lower(start, name);
        boolean leads = LEADS.matches(lead);
        if (!leads && !ALONE.matches(lead)) {
            return null;
        }
        List<Word> run = run(sentence, name);
        if (run.isEmpty() || run.getFirst().isCapital()) {
            return null;
        }
        int end = run.getLast().end();
        boolean whole = END.matcher(sentence.lower(end, sentence.span().end())).matches();
        if (leads ? !Transition.endsAt(sentence, end) : !whole) {
            return null;
        }
        return new Turn(run, isTopic(sentence, run, vocabulary));
    }

    private static List<Word> run(Sentence sentence, int from) {
        List<Word> run = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.start() < from) {
                continue;
            }
            boolean follows = run.isEmpty()
                    ? word.start() == from
                    : word.start() == run.getLast().end() + 1;
            boolean joins = !run.isEmpty() && Vocabulary.isJoining(word);
            boolean ends = !joins && (FunctionWords.is(word.lower()) || Transition.endsAt(sentence, word.start() - 1));
            if (!follows || ends || run.size() == MOST) {
                break;
            }
            run.add(word);
        }
        while (!run.isEmpty() && Vocabulary.isJoining(run.getLast())) {
            run.removeLast();
        }
        return List.copyOf(run);
    }

    private static boolean isTopic(Sentence sentence, List<Word> run, Vocabulary vocabulary) {
        int start = run.getFirst().start();
        int end = run.getLast().end();
        boolean measure = sentence.namings().stream().anyMatch(naming -> naming.start() < end && naming.end() > start);
        boolean time = sentence.periods().stream()
                .anyMatch(period ->
                        period.mention().start() < end && period.mention().end() > start);
        return measure || time || vocabulary.isTopic(run.getLast()) || vocabulary.isPlain(run.getLast());
    }

    /** Whether only a whole company has what is turned to; what parts have too ("turning to margins") leaves open whose it is. */
    boolean isOfCompany(Sentence sentence) {
        int start = name.getFirst().start();
        int end = name.getLast().end();
        return topic
                && sentence.namings().stream()
                        .filter(naming -> naming.start() < end && naming.end() > start)
                        .allMatch(naming -> naming.concept().segments() == Additivity.NONE);
    }
}

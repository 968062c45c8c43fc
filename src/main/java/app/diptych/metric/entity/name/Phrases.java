package app.diptych.metric.entity.name;

import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import app.diptych.model.pattern.Sieve;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Businesses that are written small and known by their place: "revenue from garden tools was $5 million", "in home
 * repair, we expect revenue of …". Transcripts made by machines write most names so.
 */
final class Phrases {
    private static final int LONGEST = 5;
    private static final String PHRASE =
            "([\\p{L}\\d][\\p{L}\\d&'\u2019-]*(?: [\\p{L}\\d&][\\p{L}\\d&'\u2019-]*){0,4})";
    private static final Pattern BEHIND = Pattern.compile(
            "\\s+(?:from|in|for)\\s+(?:our |the )?" + PHRASE
                    + "(?: (?:business|segment))?,?\\s+(?:was|were|grew|increased|decreased|declined|is|should|will|of|rose|fell|came in|improved|expanded|reached)\\b.*",
            Pattern.DOTALL);
    /** "Sales of our lamps more than tripled", "sales of rugs up": what is sold, where nothing but its movement follows. */
    private static final Pattern SOLD = Pattern.compile(
            "\\s+of\\s+(?:our |the )?" + PHRASE.replace("{0,4}", "{0,4}?")
                    + ",?\\s+(?:were up|were down|was up|was down|up|down|grew|increased|decreased|declined|rose|fell|(?:more than |nearly |almost )?(?:doubled|tripled))\\b.*",
            Pattern.DOTALL);

    private static final Pattern HEAD = Pattern.compile(
            "(?:(?:and|now|next|then|finally|lastly|also|so|but)[, ]+)*(?:in|for|within) (?:our |the )?" + PHRASE
                    + "(?: (?:business|segment))?, (?:we (?:now )?(?:expect|saw|had|anticipate|delivered) )?(?:(?:q[1-4]|quarterly|total|segment) )*");

    /** "Our harbor business delivered revenue of $5 million": what is ours and has a measure. */
    private static final Sieve SUBJECT = Sieve.of(
            "(?:(?:and|now|next|then|finally|lastly|also|but|meanwhile)[, ]+)*(?:our|the) (?!(?:entire|whole|broader|diversified|resilient|remaining|underlying|combined|overall|total)\\b)"
                    + PHRASE.replace("{0,4}", "{0,3}?")
                    + " (?:business|operations|segment|division) (?:now |also )?(?:has|had|delivered|generated|reported|posted|recorded|achieved|contributed|earned|produced) ");

    private Phrases() {}

    /** The words of a business behind or before a measure, or none. */
    static List<Word> of(Sentence sentence, Naming naming, Vocabulary vocabulary) {
        if (!isFollowed(sentence, naming)) {
            return atHead(sentence, naming, vocabulary);
        }
        Matcher behind = BEHIND.matcher(sentence.lower(
                naming.end(), Math.min(naming.end() + 90, sentence.span().end())));
        if (behind.matches()) {
            return words(sentence, naming.end() + behind.start(1), naming.end() + behind.end(1), vocabulary);
        }
        Matcher sold = SOLD.matcher(sentence.lower(
                naming.end(), Math.min(naming.end() + 90, sentence.span().end())));
        if (sold.matches()) {
            return words(sentence, naming.end() + sold.start(1), naming.end() + sold.end(1), vocabulary);
        }
        return atHead(sentence, naming, vocabulary);
    }

    /** Whether a preposition follows a measure: only then what it is of can. */
    private static boolean isFollowed(Sentence sentence, Naming naming) {
        String next = sentence.lower(naming.end(), naming.end() + 6);
        return next.startsWith(" from ")
                || next.startsWith(" in ")
                || next.startsWith(" for ")
                || next.startsWith(" of ");
    }

    private static List<Word> atHead(Sentence sentence, Naming naming, Vocabulary vocabulary) {
        int start = sentence.span().start();
        Matcher subject = SUBJECT.head(sentence.lower(start, Math.min(naming.start(), start + 100)));
        if (subject != null) {
            return words(sentence, start + subject.start(1), start + subject.end(1), vocabulary);
        }
        Matcher head = HEAD.matcher(sentence.lower(start, Math.min(naming.start(), start + 100)));
        return naming.start() < start + 100 && head.matches()
                ? words(sentence, start + head.start(1), start + head.end(1), vocabulary)
                : List.of();
    }

    private static List<Word> words(Sentence sentence, int from, int to, Vocabulary vocabulary) {
        List<Word> words = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.start() >= from && word.end() <= to) {
                words.add(word);
            }
        }
        while (!words.isEmpty() && vocabulary.isUnit(words.getLast())) {
            words.removeLast();
        }
        // "The harbor line of business" is Harbor.
        int size = words.size();
        boolean of = size > 2 && words.getLast().lower().equals("of");
        int line = of ? size - 2 : size - 1;
        int behind = size == 0 ? 0 : words.getLast().end();
        if (line > 0
                && words.get(line).lower().startsWith("line")
                && (of || sentence.lower(behind, behind + 12).equals(" of business"))) {
            words.subList(line, size).clear();
        }
        boolean named = !words.isEmpty()
                && words.size() <= LONGEST
                // "Fees from loans": a measure is no business.
                && sentence.namings().stream()
                        .noneMatch(naming -> naming.start() <= words.getLast().start()
                                && naming.end() >= words.getLast().end())
                && sentence.amounts().stream()
                        .noneMatch(amount -> amount.mention().start() < to
                                && amount.mention().end() > from)
                && sentence.periods().stream()
                        .noneMatch(period -> period.mention().start() < to
                                && period.mention().end() > from)
                && words.stream().allMatch(word -> vocabulary.canName(word));
        return named ? words : List.of();
    }
}

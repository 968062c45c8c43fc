package app.diptych.metric.entity.name;

import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Names that a call gives no measure but growth: "Norway was down 5%, and Spain grew 2%". One may be anything; two in a
 * sentence, or one in two sentences, are parts of the company.
 */
final class Movers {
    private static final Sieve MOVED =
            Sieve.of("(?: (?:was|were|is))? (?:up|down|grew|declined|increased|decreased|rose|fell)(?: (?:by|"
                    + Hedges.WORDS + "))* ?");
    private static final int MOST = 5;

    private final Vocabulary vocabulary;
    private final Map<List<String>, List<Word>> names = new LinkedHashMap<>();
    private final Map<List<String>, Integer> times = new LinkedHashMap<>();
    private final Set<List<String>> listed = new HashSet<>();

    Movers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads a sentence. */
    void read(Sentence sentence) {
        List<List<String>> here = new ArrayList<>();
        for (Quantity amount : sentence.amounts()) {
            List<Word> run = amount.kind() == Kind.PERCENT ? before(sentence, amount) : List.of();
            if (!run.isEmpty()) {
                List<String> lower = run.stream().map(Word::lower).toList();
                names.putIfAbsent(lower, run);
                here.add(lower);
            }
        }
        here.stream().distinct().forEach(name -> times.merge(name, 1, Integer::sum));
        if (here.stream().distinct().count() > 1) {
            listed.addAll(here);
        }
    }

    /** The name directly before the verb that leads to an amount, or none. */
    private List<Word> before(Sentence sentence, Quantity amount) {
        int start = amount.mention().start();
        List<Word> words = sentence.words();
        int verb = 0;
        for (int i = 0; i < words.size() && words.get(i).end() < start; i++) {
            verb = isName(words.get(i)) ? i + 1 : verb;
        }
        int from = verb;
        while (from > 0
                && verb - from < MOST
                && (isName(words.get(from - 1)) || isAnd(words, from - 1))
                && (from == verb
                        || words.get(from - 1).end() + 1 == words.get(from).start())) {
            from--;
        }
        if (from == verb) {
            return List.of();
        }
        if (from == 0 && Vocabulary.mayLead(words.getFirst())) {
            // At the head of a sentence the capital tells nothing.
            from++;
        }
        if (from == verb || vocabulary.isPlain(words.get(verb - 1))) {
            return List.of();
        }
        int first = words.get(from).start();
        int last = words.get(verb - 1).end();
        boolean plainly = MOVED.matches(sentence.lower(last, start));
        boolean measure = sentence.namings().stream().anyMatch(naming -> naming.start() < last && naming.end() > first);
        return plainly && !measure ? words.subList(from, verb) : List.of();
    }

    private boolean isAnd(List<Word> words, int at) {
        return words.get(at).lower().equals("and") && at > 0 && isName(words.get(at - 1));
    }

    private boolean isName(Word word) {
        // "New Spain": such a word begins a name; alone it is none, for the verb stands behind another.
        return word.isCapital() && (!vocabulary.isPlain(word) || Vocabulary.mayLead(word));
    }

    /** Gives the names that were found. */
    void forEach(Consumer<List<Word>> name) {
        names.forEach((lower, run) -> {
            if (listed.contains(lower) || times.getOrDefault(lower, 0) > 1) {
                name.accept(run);
            }
        });
    }
}

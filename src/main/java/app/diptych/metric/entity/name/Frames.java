package app.diptych.metric.entity.name;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.text.Agency;
import app.diptych.metric.text.FunctionWords;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import app.diptych.quantity.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Businesses of several words, written small, that a call never calls businesses: what a speaker passes to, or places a
 * sentence in, or makes its subject ("Turning to rope hire, …", "In rope hire, we …", "Rope hire had …"), and what a measure is
 * said of ("rope hire revenue", "growth in rope hire"). One of them may be any words; both are a name.
 */
final class Frames {
    private static final int NEAR = 90;
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final String NAME = "([a-z][a-z&'\u2019-]+(?: [a-z&][a-z&'\u2019-]*){0,3}?)";
    private static final String LEADS = "(?:(?:and|now|next|then|finally|lastly|also|so|but|meanwhile)[, ]+)*";
    private static final Pattern HEAD = Pattern.compile(LEADS
            + "(?:(?:in|within|across|for) |(turning|moving|shifting|looking|"
            + "starting|switching|going) (?:now |next |back )?(?:on )?(?:to|at|with) )(?:our |the )?" + NAME
            + "(?: (?:on|at|with) (?:slide|page|chart) [\\w-]+)?,");
    private static final int NEXT = 25;
    private static final Pattern SUBJECT = Pattern.compile(LEADS + "(?:our |the )?" + NAME + " (?:also |again |now )?("
            + Agency.DID + "|" + Agency.WENT_ON + "|continues|results)\\b");
    private static final Set<String> DID = Set.of(Agency.DID.split("\\|", -1));
    private static final Set<String> BEHIND = Set.of("in", "from", "for", "of", "across");

    private final Vocabulary vocabulary;
    private final Set<List<String>> places = new HashSet<>();
    private final Set<List<String>> introduced = new HashSet<>();
    private final Set<List<String>> subjects = new HashSet<>();
    private final Set<List<String>> measured = new HashSet<>();
    private final Map<List<String>, List<Word>> words = new LinkedHashMap<>();

    Frames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads a sentence; returns what states a figure in it as its subject, written small: said twice it is a name. */
    List<Word> read(Sentence sentence) {
        List<Word> acts = List.of();
        int start = sentence.span().start();
        String head =
                sentence.lower(start, Math.min(start + NEAR, sentence.span().end()));
        Matcher placed = HEAD.matcher(head);
        Matcher subject = SUBJECT.matcher(head);
        if (placed.lookingAt()) {
            // "Turning to ropes," is of the walk, see Walk.
            boolean one = sentence.text()
                            .substring(start + placed.start(2), start + placed.end(2))
                            .indexOf(' ')
                    < 0;
            List<Word> run = one && placed.group(1) != null
                    ? List.of()
                    : head(sentence, start + placed.start(2), start + placed.end(2), places);
            if (run.size() >= FEWEST
                    && placed.group(1) != null
                    && !vocabulary.isTopic(run.getLast())
                    && isMeasureNext(sentence, start + placed.end())) {
                introduced.add(lower(run));
            }
        } else if (subject.lookingAt() && subject.group(1).indexOf(' ') > 0) {
            List<Word> run = head(sentence, start + subject.start(1), start + subject.end(1), subjects);
            boolean states =
                    !sentence.amounts().isEmpty() && !sentence.namings().isEmpty() && DID.contains(subject.group(2));
            acts = states ? run : List.of();
        }
        for (Naming naming : sentence.namings()) {
            List<Word> words = sentence.words();
            int end = Businesses.qualifierEnd(words, naming);
            List<Word> before = vocabulary.compoundBefore(sentence.text(), words, end);
            if (end > 0 && isMoney(naming) && isNoun(words.get(end - 1)) && isNextTo(words, end)) {
                measured.add(List.of(words.get(end - 1).lower()));
            }
            for (int i = 0; i + FEWEST <= before.size(); i++) {
                measured.add(lower(before.subList(i, before.size())));
            }
            behind(words, naming.end());
        }
        return acts;
    }

    /** Not what is only counted: "security customers" may buy all that a company has. */
    private static boolean isMoney(Naming naming) {
        return naming.concept().kinds().contains(Kind.MONEY)
                || naming.concept().kinds().contains(Kind.PERCENT);
    }

    private static boolean isNextTo(List<Word> words, int end) {
        return end < words.size()
                && words.get(end).start() == words.get(end - 1).end() + 1;
    }

    /** "Turning to rope hire, revenue was": nobody else is named for it. */
    private static boolean isMeasureNext(Sentence sentence, int from) {
        Naming first = sentence.namings().isEmpty() ? null : sentence.namings().getFirst();
        return first != null
                && !sentence.amounts().isEmpty()
                && first.start() >= from
                && first.start() < from + NEXT
                && first.concept().segments() != Additivity.NONE;
    }

    private List<Word> head(Sentence sentence, int from, int to, Set<List<String>> into) {
        boolean measure = sentence.namings().stream().anyMatch(naming -> naming.start() < to && naming.end() > from);
        List<Word> run = sentence.words().stream()
                .filter(word -> word.start() >= from && word.end() <= to)
                .toList();
        boolean named = !run.isEmpty()
                // "The Lamps segment had" is found without.
                && !vocabulary.isUnit(run.getLast())
                && !vocabulary.isTalk(run.getLast())
                && (isNoun(run.getFirst()) || Vocabulary.mayLead(run.getFirst()))
                && run.stream().skip(1).allMatch(word -> isNoun(word) || isAnd(word))
                && isNoun(run.getLast());
        if (!measure && named) {
            into.add(lower(run));
            words.putIfAbsent(lower(run), run);
            return run;
        }
        return List.of();
    }

    private void behind(List<Word> words, int from) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < from) {
            at++;
        }
        if (at >= words.size() || !BEHIND.contains(words.get(at).lower())) {
            return;
        }
        List<Word> run = new ArrayList<>();
        for (int i = at + 1; i < words.size() && run.size() < MOST; i++) {
            Word word = words.get(i);
            boolean article =
                    run.isEmpty() && (word.lower().equals("our") || word.lower().equals("the"));
            if (!article && !isNoun(word)) {
                break;
            }
            if (!article) {
                run.add(word);
            }
            if (run.size() >= FEWEST) {
                measured.add(lower(run));
            }
        }
    }

    private boolean isNoun(Word word) {
        return vocabulary.canName(word)
                && !FunctionWords.is(word.lower())
                && !Vocabulary.isJoining(word)
                && Character.isLetter(word.text().charAt(0));
    }

    private static boolean isAnd(Word word) {
        return word.lower().equals("and") || word.lower().equals("&");
    }

    private static List<String> lower(List<Word> run) {
        return run.stream().map(Word::lower).toList();
    }

    /** Gives the names that were found. */
    void forEach(Consumer<List<Word>> name) {
        words.forEach((lower, run) -> {
            boolean placed = places.contains(lower);
            boolean acts = subjects.contains(lower);
            if (lower.size() < FEWEST) {
                // "In rugs, …" and "the rugs margin": one word needs both, and is no topic of the company's.
                if (placed && measured.contains(lower) && !vocabulary.isTopic(run.getFirst())) {
                    name.accept(run);
                }
            } else if (introduced.contains(lower)
                    || (placed && acts)
                    || ((placed || acts) && measured.contains(lower))) {
                name.accept(run);
            }
        });
    }
}

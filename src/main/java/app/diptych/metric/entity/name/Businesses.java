package app.diptych.metric.entity.name;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The businesses of one call, and where a sentence names one of them or the company. */
public final class Businesses {
    /** Words that stand between a business and its measure: "Cloud segment non-GAAP operating margin". */
    private static final Set<String> BETWEEN = Set.of(
            "segment",
            "business",
            "division",
            "non-gaap",
            "gaap",
            "adjusted",
            "reported",
            "quarterly",
            "total",
            "organic",
            "renewal",
            "written",
            "earned");

    private static final Set<String> PREPOSITIONS = Set.of("in", "from", "within", "our", "of", "for");

    private static final Set<String> ARTICLES = Set.of("the", "our", "this", "that", "and");
    /** Longer words before "segment" are a clause. */
    private static final int LONGEST_SEGMENT = 3;

    private static final Set<String> WAS = Set.of("was", "were", "is", "are");
    private static final Set<String> MOVED =
            Set.of("up", "down", "flat", "grew", "rose", "fell", "increased", "declined", "decreased");

    /** More words between a business and its measure are no name of a part of it. */
    private static final int LONGEST_PART = 2;

    private static final int NEAR = 60;

    private final Map<String, List<Business>> byFirstWord = new HashMap<>();
    private final Set<String> segments = new HashSet<>();
    private final CompanyName company;
    private final Vocabulary vocabulary;

    public Businesses(List<Business> businesses, CompanyName company, Vocabulary vocabulary) {
        this.company = company;
        this.vocabulary = vocabulary;
        for (Business business : businesses) {
            byFirstWord
                    .computeIfAbsent(business.words().getFirst(), first -> new ArrayList<>())
                    .add(business);
            if (business.segment()) {
                segments.add(business.name());
            }
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Business business) -> business.words().size())
                        .reversed()));
    }

    /** The company's name. */
    public String company() {
        return company.name();
    }

    /** Whether the call speaks of an entity as a segment. */
    public boolean isSegment(String entity) {
        return segments.contains(entity);
    }

    /** What a sentence names, in order; a single word written small counts only before "segment" or
     * "business", or behind "in" and the like. */
    public List<Mention> mentions(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        List<Word> words = sentence.words();
        int at = 0;
        while (at < words.size()) {
            int length = company.lengthAt(words, at);
            Business business = businessAt(words, at);
            if (business != null && business.words().size() >= length) {
                at = add(sentence, business, at, mentions);
            } else if (length > 0) {
                mentions.add(new Mention(
                        company.name(),
                        false,
                        words.get(at).start(),
                        words.get(at + length - 1).end()));
                at += length;
            } else {
                at++;
            }
        }
        return mentions;
    }

    private int add(Sentence sentence, Business business, int at, List<Mention> into) {
        List<Word> words = sentence.words();
        int next = at + business.words().size();
        int behind = next;
        while (behind < words.size()
                && vocabulary.isUnit(words.get(behind))
                && !Vocabulary.beginsSentence(sentence.text(), words, behind)) {
            behind++;
        }
        boolean unit = behind > next;
        if (words.get(at).isCapital()
                || unit
                || business.words().size() > 1
                || isBehindPreposition(words, at)
                || isPassedTo(sentence, words.get(at))
                || isSubject(words, next)) {
            int end = words.get(behind - 1).end();
            into.add(new Mention(
                    business.name(), business.segment(), words.get(at).start(), end));
        }
        return next;
    }

    /** "Moving to pork, sales fell": what a sentence turns to. */
    private static boolean isPassedTo(Sentence sentence, Word word) {
        return Transition.nameStart(sentence) == word.start() && Transition.endsAt(sentence, word.end());
    }

    /** "and service was up 9%": what moved is a subject, written small or not. */
    private static boolean isSubject(List<Word> words, int next) {
        if (next >= words.size()) {
            return false;
        }
        String verb = words.get(next).lower();
        return MOVED.contains(verb)
                || (next + 1 < words.size()
                        && WAS.contains(verb)
                        && MOVED.contains(words.get(next + 1).lower()));
    }

    private static boolean isBehindPreposition(List<Word> words, int at) {
        return at > 0 && PREPOSITIONS.contains(words.get(at - 1).lower());
    }

    private @Nullable Business businessAt(List<Word> words, int at) {
        for (Business business : byFirstWord.getOrDefault(words.get(at).lower(), List.of())) {
            int size = business.words().size();
            if (at + size <= words.size()
                    && words.subList(at, at + size).stream()
                            .map(Word::lower)
                            .toList()
                            .equals(business.words())) {
                return business;
            }
        }
        return null;
    }

    /**
     * The business directly before a measure, known or not ("data center revenue"), or null; of "Cloud and Tools revenue"
     * only Tools where that is one by itself.
     */
    @Nullable
    public Mention lineBefore(Sentence sentence, Naming naming) {
        int end = qualifierEnd(sentence.words(), naming);
        List<Word> run = vocabulary.nameBefore(sentence.text(), sentence.words(), end);
        for (int i = 1; i < run.size() - 1; i++) {
            Business second = businessAt(run, i + 1);
            if (run.get(i).lower().equals("and")
                    && second != null
                    && second.words().size() == run.size() - i - 1) {
                run = run.subList(i + 1, run.size());
            }
        }
        List<Word> small = run.isEmpty() ? knownBefore(sentence, naming, end) : run;
        List<Word> head = small.isEmpty() ? headBefore(sentence, naming, end) : small;
        return head.isEmpty() || hasAmount(sentence, head.getFirst().start(), naming.start()) ? null : line(head);
    }

    /** "Chicken income rose, and pork income fell": one word that the call uses for a business, written small. */
    private List<Word> knownBefore(Sentence sentence, Naming naming, int end) {
        List<Word> words = sentence.words();
        boolean touches = end > 0
                && words.get(end - 1).end() < naming.start()
                && sentence.lower(words.get(end - 1).end(), naming.start())
                        .chars()
                        .noneMatch(c -> c == '.' || c == ',' || c == ';');
        Business known = touches ? businessAt(words, end - 1) : null;
        return known != null && known.words().size() == 1 ? List.of(words.get(end - 1)) : List.of();
    }

    /** "Ropes and sails organic revenue grew": the words that begin a sentence and stand before sales; else none. */
    private List<Word> headBefore(Sentence sentence, Naming naming, int end) {
        List<Word> words = sentence.words();
        List<Word> compound = naming.concept().segments() == Additivity.SUM
                ? vocabulary.compoundBefore(sentence.text(), words, end)
                : List.of();
        boolean head = !compound.isEmpty()
                && compound.getFirst().start() == sentence.span().start();
        return head && compound.stream().noneMatch(vocabulary::isUnit) ? compound : List.of();
    }

    /** "Support 5 million barrels of production", "Lampion's 6 million members": what holds an amount is no name. */
    private static boolean hasAmount(Sentence sentence, int from, int to) {
        return sentence.amounts().stream()
                .anyMatch(amount ->
                        amount.mention().end() > from && amount.mention().start() < to);
    }

    /** "Fine dining segment margin", where the call uses "fine dining" for no business: a segment that nobody knows. */
    public boolean isOfUnknownSegment(Sentence sentence, Naming naming) {
        List<Word> before = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.lower().equals("segment")) {
                break;
            }
            before.add(word);
        }
        if (!before.isEmpty() && ARTICLES.contains(before.getFirst().lower())) {
            before.removeFirst();
        }
        return !before.isEmpty()
                && before.size() <= LONGEST_SEGMENT
                && before.getLast().end() < naming.end()
                && before.stream().noneMatch(word -> vocabulary.isPlain(word) || BETWEEN.contains(word.lower()));
    }

    /** A part of a business that is named by a word or two behind it, directly before a measure: "family of services ad revenue". */
    @Nullable
    public Mention partBefore(Sentence sentence, List<Mention> mentions, Naming naming) {
        List<Word> words = sentence.words();
        int end = -1;
        for (Mention mention : mentions) {
            if (mention.end() >= naming.start() || mention.end() < naming.start() - NEAR) {
                continue;
            }
            end = end < 0 ? qualifierEnd(words, naming) : end;
            int at = end;
            while (at > 0 && words.get(at - 1).start() >= mention.end()) {
                at--;
            }
            List<Word> run = words.subList(at, end);
            boolean part = !mention.entity().equals(company())
                    && !run.isEmpty()
                    && run.size() <= LONGEST_PART
                    && !hasAmount(sentence, mention.end(), run.getLast().end())
                    && at > 0
                    && words.get(at - 1).end() == mention.end()
                    && run.getFirst().start() == mention.end() + 1
                    && run.stream().allMatch(word -> vocabulary.canName(word) && !vocabulary.isUnit(word))
                    && vocabulary.compoundBefore(sentence.text(), words, end).containsAll(run);
            if (part) {
                String more =
                        sentence.text().substring(mention.end(), run.getLast().end());
                return new Mention(
                        mention.entity() + more,
                        false,
                        mention.start(),
                        run.getLast().end());
            }
        }
        return null;
    }

    /** The name that begins at an offset, known or not: "revenue from Japan", "revenue from advertising". Null if none. */
    @Nullable
    public Mention nameAt(Sentence sentence, int offset) {
        List<Word> run = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.start() < offset) {
                continue;
            }
            boolean follows = run.isEmpty()
                    ? word.start() == offset
                    : word.start() == run.getLast().end() + 1;
            boolean named =
                    vocabulary.isName(word) || (!run.isEmpty() && word.lower().equals("and"));
            if (!follows || !named) {
                break;
            }
            run.add(word);
        }
        while (!run.isEmpty() && !vocabulary.isName(run.getLast())) {
            run.removeLast();
        }
        return run.isEmpty() ? null : company.isSaidBy(run) ? company(run) : line(run);
    }

    private Mention company(List<Word> run) {
        return new Mention(
                company.name(), false, run.getFirst().start(), run.getLast().end());
    }

    private Mention line(List<Word> run) {
        int start = run.getFirst().start();
        int end = run.getLast().end();
        Business known = businessAt(run, 0);
        if (known != null && known.words().size() == run.size()) {
            return new Mention(known.name(), known.segment(), start, end);
        }
        String name = Candidates.name(run);
        return new Mention(Character.toUpperCase(name.charAt(0)) + name.substring(1), false, start, end);
    }

    /** Whether a sentence turns to what only the whole company has, or to what the call uses for no business. */
    public boolean turnsAway(Sentence sentence) {
        Turn turn = Turn.of(sentence, vocabulary);
        return turn != null && (!turn.topic() || turn.isOfCompany(sentence));
    }

    /** The index of the word behind which a business would stand that a measure is of. */
    public static int qualifierEnd(List<Word> words, Naming naming) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < naming.start()) {
            at++;
        }
        while (at > 0 && BETWEEN.contains(words.get(at - 1).lower())) {
            at--;
        }
        return at;
    }
}

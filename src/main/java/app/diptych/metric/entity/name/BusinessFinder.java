package app.diptych.metric.entity.name;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.text.Agency;
import app.diptych.metric.text.FunctionWords;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import app.diptych.model.pattern.Sieve;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the businesses that a call names, by how they are spoken of and not by a list:
 *
 * <ul>
 *   <li>a name before "segment", "division" or "business": "the Home Goods segment", "our international segment";
 *   <li>a name directly before a measure that businesses have: "Devices revenue", "data center operating income";
 *   <li>words in the place of a business, written small too: "revenue from garden tools was", see {@link Phrases};
 *   <li>several words, written small, that stand before sales or income and are said twice ("family of
 *       services revenue"): once may be any description;
 *   <li>a name that the speaker passes to: "Now to Personal Care."
 * </ul>
 */
public final class BusinessFinder {
    private static final Set<String> SEGMENT = Set.of("segment", "division");
    private static final Set<String> OWNING = Set.of("our", "the", "its");

    /** "And lastly, Docks had". */
    private static final Set<String> OPENERS =
            Set.of("and", "but", "lastly", "finally", "also", "next", "meanwhile", "similarly");

    private static final int LONGEST_SUBJECT = 4;
    private static final Set<String> IN = Set.of("in", "for", "within", "at");
    /** "In Norway, revenue grew": a comma ends what the sentence is about. */
    private static final Pattern PLACED =
            Pattern.compile("(?s)(?: (?:region|segment|business|market|area|countries|operations))?\\.?,.*");

    private static final Pattern SUBJECT =
            Pattern.compile("(?s) (?:now |also |again )?(?:grew|" + Agency.DID + ")\\b.*");

    /** "Atlas passed a mark, and churn was": what is stated is no more said of the subject. */
    private static final Sieve NEXT_THOUGHT = Sieve.of(", (?:and|but|while|whereas) ");

    private static final Sieve SHARE = Sieve.of(
            " (?:represented|represents|accounted for|comprised|made up) (?:(?:about|approximately|roughly) )?[\\d.]+ ?(?:%|percent) of (?:(?:our|the|total|company|overall|net|quarterly|(?:first|second|third|fourth)-quarter) )*(?:revenues?|sales)\\b");
    /** One or two may be customers. */
    private static final int FEWEST_PARTS = 3;

    private static final int NEAR = 64;
    private static final Pattern OPENING =
            Pattern.compile("(?:rounding out|in|within|across|outside|turning to|looking at) [^,.;]{2,40}, ");

    private final Vocabulary vocabulary;

    /** @param vocabulary which words may name a business */
    public BusinessFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The businesses of a call.
     *
     * @param company the company's own name, which is none of them
     */
    public Businesses find(List<Sentence> sentences, String company) {
        CompanyName name = new CompanyName(company);
        Candidates candidates = new Candidates();
        Frames frames = new Frames(vocabulary);
        Movers movers = new Movers(vocabulary);
        Walk walk = new Walk(vocabulary);
        for (Sentence sentence : sentences) {
            beforeUnits(sentence, name, candidates);
            beforeMeasures(sentence, name, candidates);
            passedTo(sentence, name, candidates);
            inPhrases(sentence, name, candidates);
            atHead(sentence, name, candidates);
            movers.read(sentence);
            walk.read(sentence);
            List<Word> small = frames.read(sentence);
            if (!small.isEmpty()) {
                candidates.addCompound(small);
            }
        }
        ofShares(sentences, name, candidates);
        frames.forEach(run -> {
            // One word is a line, and no more.
            if (run.size() > 1) {
                pass(run, name, candidates);
            } else {
                add(run, false, true, name, candidates);
            }
        });
        walk.forEach((run, segment) -> {
            add(run, segment, true, name, candidates);
            pass(run, name, candidates);
        });
        movers.forEach(run -> add(run, false, true, name, candidates));
        candidates.confirmCompounds(sentences);
        return new Businesses(candidates.accepted(), name, vocabulary);
    }

    private void beforeUnits(Sentence sentence, CompanyName company, Candidates into) {
        List<Word> words = sentence.words();
        for (int i = 1; i < words.size(); i++) {
            if (vocabulary.isUnit(words.get(i)) && company.lengthAt(words, i - 1) < 2) {
                // "The Mobile Business Unit": a unit that is written as a name is a segment as well.
                List<Word> run = vocabulary.nameBefore(sentence.text(), words, i);
                // "Consumer segments, sales were": an apostrophe was lost; "Pools and Docks segments" are two.
                boolean lost = words.get(i).lower().equals("segments") && run.size() == 1;
                boolean segment = lost
                        || SEGMENT.contains(words.get(i).lower())
                        || (words.get(i).isCapital() && i + 1 < words.size());
                boolean owned = SEGMENT.contains(words.get(i).lower())
                        || words.get(i).lower().equals("business");
                List<Word> compound = owned ? vocabulary.compoundBefore(sentence.text(), words, i) : List.of();
                int first = compound.isEmpty() ? -1 : words.indexOf(compound.getFirst());
                if (compound.size() > run.size()
                        && first > 0
                        && OWNING.contains(words.get(first - 1).lower())
                        && (SEGMENT.contains(words.get(i).lower())
                                || compound.getFirst().isCapital())) {
                    // "the soft drinks segment"
                    run = compound;
                }
                if (run.isEmpty()
                        && segment
                        && i > 1
                        && OWNING.contains(words.get(i - 2).lower())
                        && !vocabulary.isPlain(words.get(i - 1))) {
                    run = List.of(words.get(i - 1));
                }
                add(run, segment, true, company, into);
            }
        }
    }

    private void beforeMeasures(Sentence sentence, CompanyName company, Candidates into) {
        for (Naming naming : sentence.namings()) {
            if (naming.concept().segments() == Additivity.NONE) {
                continue;
            }
            int at = Businesses.qualifierEnd(sentence.words(), naming);
            List<Word> run = vocabulary.nameBefore(sentence.text(), sentence.words(), at);
            add(run, false, run.size() > 1 || (!run.isEmpty() && isCertain(sentence, run.getFirst())), company, into);
            // "Production systems revenue": "systems" written small may be the end of a longer name.
            if (run.stream().noneMatch(Word::isCapital)
                    && isOfParts(naming)
                    && !sentence.amounts().isEmpty()) {
                List<Word> compound = vocabulary.compoundBefore(sentence.text(), sentence.words(), at);
                if (compound.size() > run.size()
                        && (run.isEmpty() || isNounPhrase(sentence, compound))
                        && !company.isSaidBy(compound)) {
                    into.addCompound(compound);
                }
            }
        }
    }

    /** Whether nothing stands before words that makes the first of them a verb: "we expect product revenue". */
    private boolean isNounPhrase(Sentence sentence, List<Word> run) {
        int at = sentence.words().indexOf(run.getFirst());
        Word before = at > 0 ? sentence.words().get(at - 1) : null;
        return Character.isLetter(run.getFirst().text().charAt(0))
                && (before == null
                        || before.end() + 1 < run.getFirst().start()
                        || OWNING.contains(before.lower())
                        || (vocabulary.isPlain(before) && !FunctionWords.is(before.lower())));
    }

    /** Whether a measure is given for the parts of a company above all: sales, income, margins, prices. */
    private static boolean isOfParts(Naming naming) {
        String name = naming.concept().name();
        return naming.concept().segments() == Additivity.SUM
                || name.endsWith("Margin")
                || name.equals("averageSellingPrice");
    }

    /** One capitalised word at the head of a sentence may be any word ("Summer sales"), unless it is written as a name. */
    private boolean isCertain(Sentence sentence, Word word) {
        return word.start() > sentence.span().start()
                || vocabulary.isBusiness(word)
                || word.text().substring(1).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** "Atlas now has 4,000 customers", "In Norway, revenue grew": the subject or the place of a sentence that states a measure. */
    private void atHead(Sentence sentence, CompanyName company, Candidates into) {
        if (sentence.namings().isEmpty() || sentence.amounts().isEmpty()) {
            return;
        }
        List<Word> words = sentence.words();
        // "By segment, in Norway, where we have 12 stores, …"
        int from = words.size() > 2 && words.getFirst().lower().equals("by") ? 2 : 0;
        while (from + 1 < words.size() && OPENERS.contains(words.get(from).lower())) {
            from++;
        }
        int first = words.size() > from && IN.contains(words.get(from).lower()) ? from + 1 : from;
        first += first == from + 1
                        && words.size() > 1
                        && words.size() > first
                        && words.get(first).lower().equals("the")
                ? 1
                : 0;
        headAt(sentence, first, first == from ? SUBJECT : PLACED, company, into);
        int opened = behindOpening(sentence);
        if (opened > 0) {
            headAt(sentence, opened, SUBJECT, company, into);
        }
    }

    /** "Pools represented 41 % of revenue", "Docks represented 29%": where several make up the whole, each is a part of the company. */
    private void ofShares(List<Sentence> sentences, CompanyName company, Candidates into) {
        List<List<Word>> parts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Word> words = sentence.words();
            int first = 0;
            while (first < words.size() && OPENERS.contains(words.get(first).lower())) {
                first++;
            }
            int end = first;
            while (end < words.size() && end < first + LONGEST_SUBJECT && isNamePart(words, end, end > first)) {
                end++;
            }
            if (end > first
                    && SHARE.begins(sentence.lower(
                            words.get(end - 1).end(), sentence.span().end()))) {
                parts.add(words.subList(first, end));
            }
        }
        if (parts.stream().map(Candidates::name).distinct().count() >= FEWEST_PARTS) {
            parts.forEach(part -> add(part, false, true, company, into));
        }
    }

    private void headAt(Sentence sentence, int first, Pattern follows, CompanyName company, Candidates into) {
        List<Word> words = sentence.words();
        int end = first;
        while (end < words.size() && end < first + LONGEST_SUBJECT && isNamePart(words, end, end > first)) {
            end++;
        }
        boolean states = end > first
                && sentence.namings().getFirst().start() >= words.get(end - 1).end()
                && follows.matcher(sentence.lower(
                                words.get(end - 1).end(), sentence.span().end()))
                        .matches()
                && !(follows == SUBJECT
                        && NEXT_THOUGHT.isIn(sentence.lower(
                                words.get(end - 1).end(),
                                sentence.namings().getFirst().start())));
        if (states) {
            add(words.subList(first, end), false, true, company, into);
        }
    }

    /** "Pools and Docks had": a name, or what joins two. */
    private boolean isNamePart(List<Word> words, int at, boolean behindName) {
        Word word = words.get(at);
        if (behindName && word.start() > words.get(at - 1).end() + 1) {
            // "Abroad, Pools had": a mark ends the name.
            return false;
        }
        boolean joins =
                behindName && (word.lower().equals("and") || word.lower().equals("&"));
        return joins
                ? at + 1 < words.size() && words.get(at + 1).isCapital() && !vocabulary.isPlain(words.get(at + 1))
                : word.isCapital() && !vocabulary.isPlain(word);
    }

    /** "Rounding out the North, Norway had …": the index of the word behind such an opening, else −1. */
    private static int behindOpening(Sentence sentence) {
        int start = sentence.span().start();
        Matcher opening = OPENING.matcher(
                sentence.lower(start, Math.min(start + NEAR, sentence.span().end())));
        if (!opening.lookingAt()) {
            return -1;
        }
        int at = 0;
        while (at < sentence.words().size() && sentence.words().get(at).start() < start + opening.end()) {
            at++;
        }
        return at;
    }

    private void inPhrases(Sentence sentence, CompanyName company, Candidates into) {
        for (Naming naming : sentence.namings()) {
            if (naming.concept().segments() != Additivity.NONE) {
                List<Word> run = Phrases.of(sentence, naming, vocabulary);
                boolean segment = !run.isEmpty()
                        && sentence.lower(run.getLast().end(), run.getLast().end() + 9)
                                .startsWith(" segment");
                add(run, segment, true, company, into);
            }
        }
    }

    private void passedTo(Sentence sentence, CompanyName company, Candidates into) {
        int start = Transition.nameStart(sentence);
        if (start < 0) {
            return;
        }
        List<Word> run = new ArrayList<>();
        boolean unit = false;
        // "Moving to the segments and starting with rope hire,", "to segment results": what comes is one, written small
        // or not.
        boolean segments = sentence.lower(sentence.span().start(), start).contains("segment");
        for (Word word : sentence.words()) {
            if (word.start() >= start) {
                boolean joins = !run.isEmpty()
                        && (word.lower().equals("and") || word.lower().equals("&"));
                unit = vocabulary.isUnit(word);
                boolean name = word.isCapital() || (segments && vocabulary.canName(word));
                boolean touches = run.isEmpty() || word.start() == run.getLast().end() + 1;
                if (unit || !touches || (!joins && (!name || vocabulary.isPlain(word)))) {
                    break;
                }
                run.add(word);
            }
        }
        int end = run.isEmpty() ? 0 : run.getLast().end();
        boolean measure = sentence.namings().stream().anyMatch(naming -> naming.start() < end && naming.end() > start);
        if (!unit
                && !measure
                && !run.isEmpty()
                && Transition.endsAt(sentence, run.getLast().end())) {
            pass(run, company, into);
        }
    }

    private static void pass(List<Word> run, CompanyName company, Candidates into) {
        if (!company.isSaidBy(run)) {
            into.pass(run);
        }
    }

    private static void add(List<Word> run, boolean segment, boolean certain, CompanyName company, Candidates into) {
        boolean named = run.stream().anyMatch(word -> !Vocabulary.isJoining(word));
        if (named && !company.isSaidBy(run)) {
            into.add(run, segment, certain);
        }
    }
}

package app.diptych.metric.entity.name;

import app.diptych.metric.text.Word;
import app.diptych.metric.text.WordList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words may name a business, and which names stand before a word. */
public final class Vocabulary {
    private static final int LONGEST = 6;
    private static final Set<String> JOINING = Set.of("and", "&", "of", "other");
    private static final Set<String> PLACING = Set.of("in", "across", "outside", "within", "throughout");
    private static final int SHORTEST_UNIT = 4;
    private static final int LONGEST_UNIT = 8;
    private static final Set<String> UNIT = Set.of("segment", "segments", "business", "division", "unit", "group");

    private static final Set<String> FIRST_NAMES =
            Set.of("global", "capital", "management", "worldwide", "new", "core", "first", "best");

    /** Of these, those that are no adjectives: at the head of a sentence too. */
    private static final Set<String> HEADS = Set.of("capital", "management");

    /** A number that may be part of a name; a year is not. */
    private static final Pattern MODEL = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d{1,4}");

    private static final Pattern PERIOD = Pattern.compile("(?:fy|q[1-4]|h[12])(?:(?:19|20)?\\d\\d)?");

    private static final Pattern VERB = Pattern.compile("[a-z]+(?:ing|ed)");

    private final Set<String> plain = WordList.read(Vocabulary.class, "plain-words.txt");
    private final Set<String> talk = WordList.read(Vocabulary.class, "talk-words.txt");
    private final Set<String> topics = WordList.read(Vocabulary.class, "topics.txt");
    private final Set<String> business = WordList.read(Vocabulary.class, "business-words.txt");

    /** Whether a word that stands before a measure names no business. */
    public boolean isPlain(Word word) {
        // "Business Processes": a unit's word with a capital may be part of a name.
        boolean named = isUnit(word) && word.isCapital();
        // "Fourth-quarter revenue": a compound is what its last word is.
        String last = word.lower().substring(word.lower().lastIndexOf('-') + 1);
        // "Software-related" sales are narrower than sales.
        boolean compound = last.length() < word.lower().length() && !last.equals("related");
        return (plain.contains(word.lower()) && !named)
                || (compound && plain.contains(last))
                || Character.isDigit(word.text().charAt(0))
                || isPeriod(word.lower());
    }

    /** "FY24", "q3": a period is never a business. */
    private static boolean isPeriod(String lower) {
        char first = lower.charAt(0);
        return (first == 'f' || first == 'q' || first == 'h')
                && lower.length() > 1
                && Character.isDigit(lower.charAt(lower.length() - 1))
                && PERIOD.matcher(lower).matches();
    }

    /** Whether a word ends the name of what a talk has and a company has not: "closing remarks". */
    public boolean isTalk(Word word) {
        return talk.contains(word.lower());
    }

    /** Whether a word ends the name of what a talk has, or the whole company: "capital structure". */
    public boolean isTopic(Word word) {
        return isTalk(word) || topics.contains(word.lower());
    }

    /** Whether a word may stand in a name at all, where the place alone makes it one. */
    public boolean canName(Word word) {
        return JOINING.contains(word.lower())
                || word.lower().equals("more")
                || isModelNumber(word)
                || isUnit(word)
                || !isPlain(word);
    }

    private static boolean isModelNumber(Word word) {
        return MODEL.matcher(word.text()).matches();
    }

    /** Whether a word only joins names. */
    public static boolean isJoining(Word word) {
        return JOINING.contains(word.lower());
    }

    /** Whether a word written small names a line of business before a measure. */
    public boolean isBusiness(Word word) {
        return business.contains(word.lower());
    }

    /** Whether a word calls what stands before it a part of the company: "segment", "division". */
    public boolean isUnit(Word word) {
        // Asked of every word: most differ in length already.
        int length = word.lower().length();
        return length >= SHORTEST_UNIT && length <= LONGEST_UNIT && UNIT.contains(word.lower());
    }

    /**
     * The name that ends before {@code index}: capitalised words and business words ("Atlas consumer cloud", "data
     * center"), joined by "and", "of" and the like, as far as no plain word and no punctuation stands between. Empty if
     * there is none.
     */
    public List<Word> nameBefore(String text, List<Word> words, int index) {
        if (beginsSentence(text, words, index)) {
            return List.of();
        }
        Deque<Word> run = new ArrayDeque<>();
        int at = index - 1;
        while (at >= 0 && run.size() < LONGEST && (touches(text, words, at) || isListed(text, words, at, run))) {
            Word word = words.get(at);
            boolean joins = !run.isEmpty() && JOINING.contains(word.lower());
            if (!joins && !isName(word) && !isModel(words, at) && !isFirstName(words, at, run)) {
                break;
            }
            run.addFirst(word);
            at--;
        }
        // "… in the U.S. Pools sales": a sentence may end with the point of an abbreviation.
        if (run.size() > 1
                && isBehindThe(words, run.getFirst())
                && run.getFirst().text().contains(".")) {
            run.removeFirst();
        }
        // "Mobile Business Unit" is Mobile.
        while (run.size() > 1 && isUnit(run.getLast())) {
            run.removeLast();
        }
        while (!run.isEmpty() && JOINING.contains(run.getFirst().lower()) && !isOtherName(run)) {
            run.removeFirst();
        }
        // "Driving cloud revenue": a verb has the capital of its place.
        List<Word> named = List.copyOf(run);
        boolean verb = !run.isEmpty()
                && run.getFirst().start() == words.getFirst().start()
                && isVerb(run.getFirst())
                // "Branded Cards revenue rose": behind a participle of the past another name says that it is one.
                && !(run.getFirst().lower().endsWith("ed")
                        && run.size() > 1
                        && named.get(1).isCapital());
        // "Computing and Graphics": what is joined to a name is none.
        if (verb && (named.size() < 2 || !JOINING.contains(named.get(1).lower()))) {
            run.removeFirst();
        }
        // "To support revenue": a verb.
        if (run.size() == 1 && !run.getFirst().isCapital() && isBehindTo(words, run.getFirst())) {
            run.removeFirst();
        }
        // "The Group generated", "our Group revenue": the company as a whole.
        return run.stream().allMatch(this::isUnit) ? List.of() : List.copyOf(run);
    }

    /** "… in the U.S. Segment margin was": the point of an abbreviation ends a sentence too. */
    public static boolean beginsSentence(String text, List<Word> words, int at) {
        return at > 0
                && at < words.size()
                && words.get(at).isCapital()
                && text.startsWith(". ", words.get(at - 1).end());
    }

    private static boolean isBehindThe(List<Word> words, Word word) {
        int at = words.indexOf(word);
        return at > 1
                && words.get(at - 1).lower().equals("the")
                && PLACING.contains(words.get(at - 2).lower());
    }

    private static boolean isBehindTo(List<Word> words, Word word) {
        int at = words.indexOf(word);
        return at > 0 && words.get(at - 1).lower().equals("to");
    }

    /**
     * The words written small or not that stand before {@code index} and may name a business ("family of services"): at
     * least two, up to a plain word or a mark. Empty if there are none.
     */
    public List<Word> compoundBefore(String text, List<Word> words, int index) {
        Deque<Word> run = new ArrayDeque<>();
        int at = index - 1;
        while (at >= 0 && run.size() < LONGEST && (touches(text, words, at) || isInList(text, words, at, run))) {
            Word word = words.get(at);
            boolean joins = JOINING.contains(word.lower());
            // "Pools and Docks produced revenue": what comes before a verb is its subject; "towing and salvage" are
            // two names.
            if (isVerb(word) && (run.isEmpty() || !run.getFirst().lower().equals("and"))) {
                break;
            }
            if ((joins && run.isEmpty() && !word.lower().equals("other")) || (!joins && !canName(word))) {
                break;
            }
            run.addFirst(word);
            at--;
        }
        while (!run.isEmpty() && JOINING.contains(run.getFirst().lower())) {
            run.removeFirst();
        }
        boolean several =
                run.stream().filter(word -> !JOINING.contains(word.lower())).count() > 1;
        return several && run.stream().noneMatch(Vocabulary::isAdverb) ? List.copyOf(run) : List.of();
    }

    /** "parts, tools and tyres": the comma of a list whose "and" has come. */
    private static boolean isInList(String text, List<Word> words, int at, Deque<Word> run) {
        return run.stream().anyMatch(word -> word.lower().equals("and"))
                && text.substring(words.get(at).end(), words.get(at + 1).start())
                        .equals(", ");
    }

    private static boolean isAdverb(Word word) {
        return word.lower().endsWith("ly");
    }

    /** "Global specialty": such a word may begin a name of several. */
    public static boolean mayLead(Word word) {
        return FIRST_NAMES.contains(word.lower());
    }

    /** "our Global Services": with a capital inside a sentence, and a name behind it, such a word is part of that. */
    private static boolean isFirstName(List<Word> words, int at, Deque<Word> run) {
        Word word = words.get(at);
        // "Capital Markets" at the head: the second capital tells that it is a name.
        return (at > 0 || HEADS.contains(word.lower()))
                && !run.isEmpty()
                && run.getFirst().isCapital()
                && word.isCapital()
                && FIRST_NAMES.contains(word.lower());
    }

    /** "Other Ventures" is a name, "other revenue" is none. */
    private static boolean isOtherName(Deque<Word> run) {
        List<Word> words = List.copyOf(run);
        return words.size() > 1
                && words.getFirst().text().equals("Other")
                && words.get(1).isCapital();
    }

    /** "Atlas 365": a number behind a name is part of it, a year is not. */
    private boolean isModel(List<Word> words, int at) {
        return at > 0 && isModelNumber(words.get(at)) && words.get(at - 1).isCapital() && !isPlain(words.get(at - 1));
    }

    /** "Homes, Docks and Marine segment": the comma of a list whose "and" has come; only names, never words written small. */
    private boolean isListed(String text, List<Word> words, int at, Deque<Word> run) {
        Word word = words.get(at);
        Word next = words.get(at + 1);
        return run.stream()
                        .anyMatch(of -> of.lower().equals("and") || of.lower().equals("&"))
                && run.getFirst().isCapital()
                && word.isCapital()
                && !isPlain(word)
                && !isAdverb(word)
                && text.substring(word.end(), next.start()).equals(", ");
    }

    /** Whether a word can be part of a business's name by itself. */
    public boolean isName(Word word) {
        return isBusiness(word) || (word.isCapital() && !isPlain(word));
    }

    private boolean isVerb(Word word) {
        return !isBusiness(word) && VERB.matcher(word.lower()).matches();
    }

    /** Whether only a space or a possessive stands between this word and the next. */
    private static boolean touches(String text, List<Word> words, int at) {
        int from = words.get(at).end();
        int to = at + 1 < words.size() ? words.get(at + 1).start() : from;
        boolean abbreviated = words.get(at).text().indexOf('.') > 0;
        for (int i = from; i < to; i++) {
            boolean dot = abbreviated && i == from && text.charAt(i) == '.';
            if (!dot && " '\u2019s\u00a0".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}

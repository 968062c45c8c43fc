package app.diptych.metric.entity;

import app.diptych.metric.text.Word;
import app.diptych.metric.text.WordList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Which words may name a business, and which names stand before a word. */
final class Vocabulary {
    private static final int LONGEST = 6;
    private static final Set<String> JOINING = Set.of("and", "&", "of");
    private static final Set<String> UNIT = Set.of("segment", "business", "division", "unit", "group");

    private final Set<String> plain = WordList.read(Vocabulary.class, "plain-words.txt");
    private final Set<String> business = WordList.read(Vocabulary.class, "business-words.txt");

    boolean isPlain(Word word) {
        return plain.contains(word.lower()) || Character.isDigit(word.text().charAt(0));
    }

    boolean isBusiness(Word word) {
        return business.contains(word.lower());
    }

    boolean isUnit(Word word) {
        return UNIT.contains(word.lower());
    }

    /**
     * The run of capitalised words that ends before {@code index}, joined by "and", "of" and "&amp;" ("Search and Devices"),
     * as far as no plain word and no punctuation stands between.
     */
    List<Word> capitalsBefore(String text, List<Word> words, int index) {
        Deque<Word> run = new ArrayDeque<>();
        int at = index - 1;
        while (at >= 0 && run.size() < LONGEST && touches(text, words, at)) {
            Word word = words.get(at);
            boolean joins = !run.isEmpty() && JOINING.contains(word.lower());
            if (!joins && (!word.isCapital() || isPlain(word))) {
                break;
            }
            run.addFirst(word);
            at--;
        }
        while (!run.isEmpty() && !run.getFirst().isCapital()) {
            run.removeFirst();
        }
        return List.copyOf(run);
    }

    /** The run of small business words ("data center") that ends before {@code index}, at most three. */
    List<Word> businessWordsBefore(String text, List<Word> words, int index) {
        Deque<Word> run = new ArrayDeque<>();
        int at = index - 1;
        while (at >= 0 && run.size() < 3 && touches(text, words, at) && isBusiness(words.get(at))) {
            run.addFirst(words.get(at));
            at--;
        }
        return List.copyOf(run);
    }

    /** Whether only a space or a possessive stands between this word and the next. */
    private static boolean touches(String text, List<Word> words, int at) {
        int from = words.get(at).end();
        int to = at + 1 < words.size() ? words.get(at + 1).start() : from;
        for (int i = from; i < to; i++) {
            if (" '\u2019s\u00a0".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}

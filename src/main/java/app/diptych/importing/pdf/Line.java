package app.diptych.importing.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words beside each other in one column.
 *
 * @param page from 1
 * @param baseline the line that they stand on
 * @param size of most of the letters
 * @param words at least one, from left to right
 */
record Line(int page, double baseline, double size, List<Word> words) {
    private static final Pattern RULE = Pattern.compile("([.\\-_=–—·•…*]\\s?)\\1{3}|…");

    Line {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line without words on page " + page);
        }
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.getLast().right();
    }

    double width() {
        return right() - left();
    }

    String text() {
        return text(words);
    }

    static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    boolean isBold() {
        return words.stream().allMatch(word -> word.bold() || !hasLetter(word));
    }

    boolean isItalic() {
        return words.stream().allMatch(word -> word.italic() || !hasLetter(word));
    }

    private static boolean hasLetter(Word word) {
        return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * A line of dots or dashes, be it with the number of a page, which parts what stands above it from what stands below.
     */
    boolean isRule() {
        String text = text();
        return text.length() >= 5
                && text.codePoints().noneMatch(Character::isLetter)
                && text.codePoints().filter(Character::isDigit).count() * 2 < text.length()
                && RULE.matcher(text).find();
    }
}

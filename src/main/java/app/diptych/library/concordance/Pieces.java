package app.diptych.library.concordance;

import app.diptych.model.Language;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of a text that may be a rendering: some words of English, some characters of Chinese. */
final class Pieces {
    private static final int MOST_WORDS = 4;
    private static final int MOST_CHARACTERS = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.&-][\\p{L}\\p{N}]+)*");
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[A-Za-z][A-Za-z0-9.&-]*[A-Za-z0-9]");

    /** Words that lead to or follow upon a term and are no part of it. */
    private static final Set<String> SMALL = Set.of(
            ("a an and are as at be by for from had has have i in is it its of on or our that the their this to was we "
                            + "were which will with you your")
                    .split(" ", -1));

    /** The same in Chinese. */
    private static final String SMALL_CHINESE = "的了是為为在和與与及或將将已也而到達达我們们這这個个其約约年季月第上下對对從从由並并更";

    private Pieces() {}

    /** Each piece in the spelling by which pieces are compared, with the first place where it stands. */
    static Map<String, Span> of(String text, Language language) {
        Map<String, Span> pieces = new LinkedHashMap<>();
        if (language == Language.EN) {
            words(text, pieces);
        } else {
            runs(text, pieces);
        }
        return pieces;
    }

    private static void words(String text, Map<String, Span> into) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        for (int i = 0; i < words.size(); i++) {
            for (int k = i; k < Math.min(words.size(), i + MOST_WORDS); k++) {
                if (!isSmall(words.get(i), text) && !isSmall(words.get(k), text)) {
                    Span span = new Span(words.get(i).start(), words.get(k).end());
                    into.putIfAbsent(span.of(text).toLowerCase(Locale.ROOT), span);
                }
            }
        }
    }

    private static boolean isSmall(Span word, String text) {
        String spelled = word.of(text).toLowerCase(Locale.ROOT);
        return SMALL.contains(spelled) || spelled.chars().allMatch(Character::isDigit);
    }

    private static void runs(String text, Map<String, Span> into) {
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            if (matcher.group().charAt(0) < 128) {
                into.putIfAbsent(matcher.group(), new Span(matcher.start(), matcher.end()));
                continue;
            }
            for (int i = matcher.start(); i < matcher.end(); i++) {
                for (int k = i + 2; k <= Math.min(matcher.end(), i + MOST_CHARACTERS); k++) {
                    if (SMALL_CHINESE.indexOf(text.charAt(i)) < 0 && SMALL_CHINESE.indexOf(text.charAt(k - 1)) < 0) {
                        into.putIfAbsent(text.substring(i, k), new Span(i, k));
                    }
                }
            }
        }
    }
}

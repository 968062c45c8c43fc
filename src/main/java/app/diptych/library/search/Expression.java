package app.diptych.library.search;

import app.diptych.library.search.folding.TextFolding;
import app.diptych.quantity.folding.Characters;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes a regular expression of a query, folded as the text is that it will read. */
final class Expression {
    private static final String SIGNS = "\\^$.|?*+()[]{}&-#";

    private final Characters characters;

    Expression(Characters characters) {
        this.characters = characters;
    }

    /** @throws WrongExpressionException if it is none */
    Pattern compile(String text, boolean matchCase) throws WrongExpressionException {
        int flags = matchCase
                ? 0
                : Pattern.CASE_INSENSITIVE; // of ASCII; beyond, the text is folded to small letters, and so is the
        // expression
        Pattern asTyped = compile(text, flags);
        try {
            return Pattern.compile(folded(text, matchCase), flags);
        } catch (PatternSyntaxException e) {
            // Folding has broken it, as a range may be: better searched as it was typed than not at all.
            return asTyped;
        }
    }

    private static Pattern compile(String text, int flags) throws WrongExpressionException {
        try {
            return Pattern.compile(text, flags);
        } catch (PatternSyntaxException e) {
            ExpressionFault fault = fault(e.getDescription());
            throw new WrongExpressionException(fault, index(text, fault, e.getIndex()), e);
        } catch (StackOverflowError e) {
            throw new WrongExpressionException(ExpressionFault.ENDLESS, -1, e);
        }
    }

    /** The expression, its characters folded; one that becomes a sign is quoted, so that it stays a character. */
    private String folded(String text, boolean matchCase) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean range =
                    (i > 0 && text.charAt(i - 1) == '-') || (i + 1 < text.length() && text.charAt(i + 1) == '-');
            char plain = range ? c : characters.fold(c);
            if (!matchCase && plain >= 0x80) {
                plain = TextFolding.small(plain);
            }
            if (plain != c && SIGNS.indexOf(plain) >= 0) {
                folded.append('\\');
            }
            folded.append(plain);
        }
        return folded.toString();
    }

    /** By the words of the JDK's {@code Pattern}, which gives no codes. */
    private static ExpressionFault fault(String description) {
        String words = description.toLowerCase(Locale.ROOT);
        if (words.startsWith("unclosed group")) {
            return ExpressionFault.GROUP_OPEN;
        } else if (words.startsWith("unmatched closing")) {
            return ExpressionFault.GROUP_CLOSE;
        } else if (words.contains("character class")) {
            return ExpressionFault.SET_OPEN;
        } else if (words.contains("character range")) {
            return ExpressionFault.RANGE;
        } else if (words.startsWith("dangling meta")) {
            return ExpressionFault.REPEATS_NOTHING;
        } else if (words.contains("repetition") || words.contains("counted closure")) {
            return ExpressionFault.COUNT;
        } else if (words.contains("look-behind")) {
            return ExpressionFault.LOOK_BEHIND;
        } else if (words.contains("property")
                || words.contains("script")
                || words.contains("category")
                || words.contains("character family")
                || words.contains("block")) {
            return ExpressionFault.PROPERTY;
        } else if (words.contains("named") || words.contains("group name")) {
            return ExpressionFault.NAME;
        } else if (words.contains("escape")
                || words.contains("unexpected internal error")
                || words.contains("control")) {
            return ExpressionFault.ESCAPE;
        }
        return ExpressionFault.OTHER;
    }

    /** The JDK names the end of the text where something is not closed; the person looks for what opens it. */
    private static int index(String text, ExpressionFault fault, int named) {
        return switch (fault) {
            case GROUP_OPEN -> unclosed(text);
            case SET_OPEN -> Math.max(0, text.lastIndexOf('['));
            case GROUP_CLOSE -> Math.max(0, text.indexOf(')', Math.max(0, named)));
            case COUNT -> Math.max(0, text.lastIndexOf('{', Math.max(0, named)));
            case ESCAPE -> Math.clamp(text.lastIndexOf('\\', Math.max(0, named)), 0, text.length());
            default -> Math.clamp(named, 0, Math.max(0, text.length() - 1));
        };
    }

    /** The last parenthesis that no other closes. */
    private static int unclosed(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            boolean quoted = i > 0 && text.charAt(i - 1) == '\\';
            if (text.charAt(i) == ')' && !quoted) {
                depth++;
            } else if (text.charAt(i) == '(' && !quoted && depth-- == 0) {
                return i;
            }
        }
        return Math.max(0, text.indexOf('('));
    }
}

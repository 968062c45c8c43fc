package app.diptych.library.search.expression;

/**
 * The longest text that every match of a regular expression contains, as far as that can be read off it simply. A text
 * without it has no match, and to look for it costs a hundredth of matching.
 */
public final class RequiredText {
    /** What a backslash may stand before here: single classes and edges, none with an argument. */
    private static final String CLASSES = "dDwWsSbBhHvVRAzZG";

    private final String expression;
    private final StringBuilder run = new StringBuilder();
    private String longest = "";
    private int at;

    private RequiredText(String expression) {
        this.expression = expression;
    }

    /** The text for an expression that the JDK has compiled; empty where none is found. */
    public static String of(String expression) {
        return new RequiredText(expression).read();
    }

    private String read() {
        while (at < expression.length()) {
            if (!step(expression.charAt(at))) {
                return "";
            }
        }
        endRun();
        return longest;
    }

    /** Reads one character, class, group or sign; false where it means more than is understood here. */
    private boolean step(char c) {
        switch (c) {
            case '|' -> {
                return false;
            }
            case '(' -> {
                endRun();
                return skipGroup();
            }
            case '[' -> {
                endRun();
                return skipSet();
            }
            case '?', '*', '{' -> skipRepeat();
            case '+', '.', '^', '$' -> {
                endRun();
                at++;
            }
            case '\\' -> {
                return escape();
            }
            default -> literal(c);
        }
        return true;
    }

    private void literal(char c) {
        at++;
        if (Character.isSurrogate(c)) {
            // A sign behind it repeats the pair.
            endRun();
        } else {
            run.append(c);
        }
    }

    /** What stands before may be absent. */
    private void skipRepeat() {
        if (!run.isEmpty()) {
            run.setLength(run.length() - 1);
        }
        endRun();
        if (expression.charAt(at) == '{') {
            at = Math.max(at, expression.indexOf('}', at));
        }
        at++;
    }

    private boolean escape() {
        if (at + 1 == expression.length()) {
            return false;
        }
        char c = expression.charAt(at + 1);
        if (CLASSES.indexOf(c) >= 0) {
            endRun();
        } else if (c >= '1' && c <= '9') {
            endRun();
            while (at + 2 < expression.length() && isDigit(expression.charAt(at + 2))) {
                at++;
            }
        } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return false;
        } else {
            run.append(c);
        }
        at += 2;
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean skipGroup() {
        int depth = 0;
        while (at < expression.length()) {
            switch (expression.charAt(at)) {
                case '\\' -> {
                    if (!escape()) {
                        return false;
                    }
                    run.setLength(0);
                }
                case '[' -> {
                    if (!skipSet()) {
                        return false;
                    }
                }
                case '(' -> {
                    // A group with a question mark may set flags.
                    if (expression.startsWith("(?", at) && !expression.startsWith("(?:", at)) {
                        return false;
                    }
                    depth++;
                    at++;
                }
                case ')' -> {
                    at++;
                    if (--depth == 0) {
                        return true;
                    }
                }
                default -> at++;
            }
        }
        return false;
    }

    private boolean skipSet() {
        at++;
        if (expression.startsWith("^", at)) {
            at++;
        }
        int start = at;
        while (at < expression.length()) {
            switch (expression.charAt(at)) {
                case '[', '&' -> {
                    return false;
                }
                case '\\' -> {
                    if (!escape()) {
                        return false;
                    }
                    run.setLength(0);
                }
                case ']' -> {
                    at++;
                    // A bracket at the very start is a character of the set.
                    return at - 1 > start;
                }
                default -> at++;
            }
        }
        return false;
    }

    private void endRun() {
        if (run.length() > longest.length()) {
            longest = run.toString();
        }
        run.setLength(0);
    }
}

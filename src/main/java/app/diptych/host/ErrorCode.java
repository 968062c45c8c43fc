package app.diptych.host;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The name of a defect: the same on every machine and for every text, so that who meets it finds others who did. It is made
 * of the kinds of the exceptions and of the methods of the program that they came through; neither messages nor lines are
 * in it.
 *
 * @param text {@code DPT-} and eight digits and letters
 */
public record ErrorCode(String text) {
    private static final String PREFIX = "DPT-";
    /** Crockford's alphabet for base 32, whose characters cannot be taken for one another. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** The methods nearest to the defect: who called them may differ from one meeting to the next. */
    private static final int METHODS = 4;

    private static final int LENGTH = 8;

    /** @throws IllegalArgumentException if the text is none of these */
    public ErrorCode {
        if (!text.matches(PREFIX + "[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("\"" + text + "\" is no error code; one is like DPT-0123ABCD");
        }
    }

    /** The code of a failure. */
    public static ErrorCode of(Throwable failure) {
        List<String> parts = new ArrayList<>();
        Set<Throwable> seen = new HashSet<>();
        for (Throwable each = failure; each != null && seen.add(each); each = each.getCause()) {
            parts.add(each.getClass().getName());
            parts.addAll(methods(each));
        }
        return new ErrorCode(PREFIX + digits(String.join("\n", parts)));
    }

    private static List<String> methods(Throwable failure) {
        List<StackTraceElement> trace = Arrays.asList(failure.getStackTrace());
        List<StackTraceElement> own = trace.stream()
                .filter(frame -> frame.getClassName().startsWith("app.diptych."))
                .toList();
        return (own.isEmpty() ? trace : own)
                .stream().limit(METHODS).map(ErrorCode::method).toList();
    }

    /** The compiler numbers what has no name ({@code lambda$open$3}, {@code Keys$1}): that may differ after any change. */
    private static String method(StackTraceElement frame) {
        return (frame.getClassName() + "." + frame.getMethodName()).replaceAll("\\$\\d+", "");
    }

    private static String digits(String text) {
        byte[] digest = sha256(text);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            digits.append(ALPHABET.charAt(digest[i] & 31));
        }
        return digits.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}

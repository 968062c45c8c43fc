package app.diptych.importing.assembly.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text without paragraphs into such as are easily read, at the ends of sentences. Lengths are those of {@link Unbroken}. */
final class Sentences {
    /** So much of a paragraph is easily read: what has more ends at the next end of a sentence. */
    private static final int PARAGRAPH = 600;
    /** A sentence that opens a speech begins a paragraph behind so much. */
    private static final int SHORTEST = 200;
    /** Without any full stop a paragraph ends at a blank. */
    private static final int LONGEST = 1_500;

    private static final Pattern END = Pattern.compile("[.?!…][\"”’)]?\\s+(?=[\\p{Lu}\"“‘$€£¥\\d(])|[。？！][」』”]?\\s*");
    /** No sentence ends behind these. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Jr|Sr|St|No|vs|Inc|Corp|Co|Ltd|U\\.S|U\\.K|approx)$");
    /** Somebody takes or gives the floor. */
    private static final Pattern OPENS = Pattern.compile(
            "(?i)(?:thank you|thanks|good (?:morning|afternoon|evening|day)|hi|hello|ladies and gentlemen|operator|this concludes)\\b"
                    + "|[謝谢]{2}|[多感][謝谢]|[謝谢](?=[您你各主])|各位|大家好|您好|主持人");
    /** The operator calls somebody up. */
    private static final Pattern CALLS = Pattern.compile(
            "(?i)(?:and )?(?:our|the|your) (?:first|next|last|final) question (?:comes|is (?:from|coming)|today|will|goes)\\b|下一[個个位](?:提[問问]|[問问][題题]|[發发]言|分析[師师]|[來来][賓宾]|投[資资])");

    private final String text;
    private final List<String> parts = new ArrayList<>();
    /** Where the paragraph at hand begins. */
    private int start;
    /** How far it has been counted, and how long it is up to there. */
    private int counted;

    private int length;

    private Sentences(String text) {
        this.text = text;
    }

    /** The paragraphs of a text; nothing but blanks between them is lost. */
    static List<String> paragraphs(String text) {
        Sentences sentences = new Sentences(text);
        sentences.cut();
        return sentences.parts;
    }

    private void cut() {
        Matcher end = END.matcher(text);
        while (end.find()) {
            count(end.end());
            if (!isAbbreviation(end.start()) && (length >= PARAGRAPH || opens(end.end()))) {
                end(end.end());
            }
        }
        count(text.length());
        end(text.length());
    }

    /** Counts up to a place, and cuts at blanks what goes on without the end of a sentence. */
    private void count(int to) {
        while (counted < to) {
            length += Unbroken.weight(text.charAt(counted));
            counted++;
            if (length > LONGEST) {
                end(blank());
            }
        }
    }

    /** Where what is easily read ends: behind a blank, if there is one. */
    private int blank() {
        int at = start;
        int blank = -1;
        for (int read = 0; read < PARAGRAPH; at++) {
            read += Unbroken.weight(text.charAt(at));
            blank = text.charAt(at) == ' ' ? at + 1 : blank;
        }
        int cut = blank < 0 ? at : blank;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }

    private void end(int at) {
        add(parts, text.substring(start, at));
        start = at;
        counted = at;
        length = 0;
    }

    private boolean opens(int at) {
        return CALLS.matcher(text).region(at, text.length()).lookingAt()
                || (length >= SHORTEST
                        && OPENS.matcher(text).region(at, text.length()).lookingAt());
    }

    private boolean isAbbreviation(int stop) {
        String head = text.substring(Math.max(0, stop - 8), stop);
        return text.charAt(stop) == '.' && ABBREVIATION.matcher(head).find();
    }

    /** Adds a part that is not blank. */
    static void add(List<String> parts, String part) {
        String plain = part.strip();
        if (!plain.isEmpty()) {
            parts.add(plain);
        }
    }
}

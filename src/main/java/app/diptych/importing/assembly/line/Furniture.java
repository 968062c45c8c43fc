package app.diptych.importing.assembly.line;

import app.diptych.model.pattern.Sieve;
import java.util.regex.Pattern;

/** Tells the publisher's words from what is said. */
public final class Furniture {
    /** Where such a sentence stands, whatever its length. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)^(this|the following) (article|transcript|document|text|is an? (edited |unedited )?transcript)\\b.*\\b(transcript|transcribed|transcription|produced|provided|accuracy|edited|auto-?generated|machine-?generated)\\b.*"
                    + "|^(copyright|©|\\(c\\) ?(19|20)\\d\\d).*|.*\\ball rights reserved\\b.*"
                    + "|.*\\b(has|have) (no )?positions? in\\b.*\\b(stocks?|compan(y|ies)|recommends?|mentioned)\\b.*"
                    + "|.*\\b(has|have) a ?disclosure policy\\b.*|^\\*?average returns of\\b.*"
                    + "|.*[僅仅]供[參参]考.*|.*版[權权]所有.*",
            Pattern.DOTALL);
    /** Only as a short line. */
    private static final Pattern LINE = Pattern.compile(
            "(?i)^(image|photo|picture|chart|source|data|video) ?(source|credits?|by|from)?: .*|^(photo|image) by .*"
                    + "|^duration:? *\\d+ *(min|hour|h\\b|:).*|^[\\[(]?(end of (transcript|document|call)|edited (version|transcript)|call (ends?|concluded))[\\])]?\\.?$"
                    + "|^[QA]$|^page \\d+( (of|/) \\d+)?$|^\\d{1,3}( ?[/|] ?\\d{1,3})?$|^(https?://|www\\.)\\S+$"
                    + "|^(more|all|see|view|read|click|sign|log|subscribe|register|download|need a quote|share|follow|print|listen|advertisement|sponsored|powered by)\\b.{0,80}\\b(analysis|transcripts?|here|up|in|now|articles?|more|analyst|email.*|news|pdf)$"
                    + "|^(advertisement|sponsored|loading\\W*|[（(]?([責责]任)?[編编][輯辑][:：].{1,20}|skip to (main )?content|print|share|save|comments?)$");

    /** Every such sentence has one of these words: others need not be looked through. */
    private static final Sieve WORD = Sieve.of(
            "(?i)transcript|transcribed|produced|provided|accuracy|edited|generated|copyright|©|\\(c\\)|reserved|positions? in|disclosure policy|average returns|[參参]考|所有");

    private static final int SHORT = 160;
    /** No disclaimer is longer; what is longer is not looked through. */
    private static final int LONGEST = 3000;

    private Furniture() {}

    /** Whether a line is a notice of the publisher: of copyright, of how the text was made. */
    public static boolean isNotice(String line) {
        return line.length() <= LONGEST
                && WORD.isIn(line)
                && SENTENCE.matcher(line).matches();
    }

    /** Whether a line is the publisher's. */
    public static boolean is(String line) {
        return isNotice(line) || (line.length() <= SHORT && LINE.matcher(line).matches());
    }
}

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

    /**
     * What, behind the last words of a call, speaks of the text and not of the company: it names the text it stands in, says
     * what that is good for, or is a note by its label.
     */
    private static final Pattern TAIL = Pattern.compile(
            "(?i)^\\W{0,3}(?:全文)?(?:完|[結结]束|end)\\W{0,3}$|^\\W{0,3}(?:(?:legal |important )?(?:disclaimer|disclosures?|notice|note|source|copyright|editor['’]s note)s?\\s*[:.—–-]"
                    + "|(?:this|the (?:above|foregoing|preceding)) (?:\\w+ ){0,2}(?:transcript|text|document|translation|page|file|summary)\\b).*"
                    + "|.*\\b(?:investment advice|no (?:warranty|guarantee|liability|representation)|informational purposes|for information only)\\b.*"
                    + "|^\\W{0,3}(?:[本此该該以上述]{1,2}(?:逐字稿|文字?稿|[紀纪记記][录錄要]|[内內]容|文件|文章|文|稿|[翻译譯]{2})|(?:[免責责]{2}|重要|特[别別]|[風风][險险])(?:[声聲]明|提示|提醒)|(?:[来來]源|[备備]?[注註])[:：]).*"
                    + "|.*(?:不[构構]成.{0,8}(?:建[议議]|要[约約])|[据據][录錄]音|自[动動](?:生成|[产產]生)|[语語]音[转轉辨识識]).*",
            Pattern.DOTALL);

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

    /** Whether a paragraph that stands behind the last words of a call is the publisher's. */
    public static boolean isTail(String paragraph) {
        return paragraph.length() <= LONGEST
                && (is(paragraph) || TAIL.matcher(paragraph).matches());
    }

    /** Whether a line is the publisher's. */
    public static boolean is(String line) {
        return isNotice(line) || (line.length() <= SHORT && LINE.matcher(line).matches());
    }
}

package app.diptych.importing.assembly.line;

import app.diptych.importing.heading.Exchanges;
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
                    + "|.*[僅仅只]供[參参]考.*|.*版[權权]所有.*",
            Pattern.DOTALL);
    /** The number of a page, or a letter beside what is said. */
    private static final String COUNTER = "^[QA]$|^page \\d+( (of|/) \\d+)?$|^\\d{1,3}( ?[/|] ?\\d{1,3})?$";

    private static final Pattern COUNTS = Pattern.compile(COUNTER, Pattern.CASE_INSENSITIVE);
    /** What readers are asked to do for the publisher, and no speaker asks. */
    private static final String OFFER =
            "^(?:subscribe (?:to|now|today|for|here)|sign up (?:to|for|now|today|here)|(?:start|try|get|claim) (?:your|a|our) free"
                    + "|upgrade (?:to|now|your)|become an? (?:\\w+ )?(?:member|subscriber)|join (?:[\\w,.]+ ){0,4}(?:members|subscribers|readers))\\b"
                    + "(?=.*(?:\\b(?:newsletters?|trials?|subscri\\w+|memberships?|members?|inbox|alerts?|premium)\\b))";
    /** Only as a short line. */
    private static final Pattern LINE = Pattern.compile(
            "(?i)^(image|photo|picture|chart|source|data|video) ?(source|credits?|by|from)?: .*|^(photo|image) by .*"
                    + "|^(see also|also read|read also|read more|read next|related( articles?| stories)?|recommended)( ?[:：] ?| (?=\\d))[^.?!]*\\.?"
                    + "|^([延][伸]|相[關关]|推[薦荐]|更多)([閱阅][讀读]|文章|新[聞闻]|[報报][導导道])[:：].*"
                    + "|^follow .{2,60}\\(" + Exchanges.LATIN + "[:：] ?[\\w.]+\\)$"
                    + "|^duration:? *\\d+ *(min|hour|h\\b|:).*|^[\\[(]?(end of (transcript|document|call)|edited (version|transcript)|call (ends?|concluded))[\\])]?\\.?$"
                    + "|^to (?:continue|keep) reading\\b.*|^continue (?:reading )?(?:on|to) (?:the )?next page\\b.*"
                    + "|" + COUNTER + "|" + OFFER + ".*|^[廣广]告$|^(https?://|www\\.)\\S+$"
                    + "|^(more|all|see|view|read|click|sign|log|subscribe|register|download|need a quote|share|follow|print|listen|advertisement|sponsored|powered by)\\b.{0,80}\\b(analysis|transcripts?|here|up|in|now|articles?|more|analyst|email.*|news|pdf)$"
                    + "|^(advertisement|sponsored|loading\\W*|[（(]?([責责]任)?[編编][輯辑][:：].{1,20}|skip to (main )?content|print|share|save|comments?)$");

    /** Behind words that also speak of other things than the text: who made it, what it is good for. */
    private static final String OF_A_TEXT =
            ".{0,15}(?:由.{0,20}(?:[翻译譯整理编編]{2}|生成|[制製]作|提供|撰[写寫]|[转轉][录錄写寫]|[发發]布)|[僅仅只](?:供|作|限|代表)"
                    + "|不(?:[构構]成|代表|保[证證]|作[为為]|得|承[担擔])|[來来]自|[轉转][載载]|[据據][录錄]音|[机機]器|人工)";

    /**
     * What, behind the last words of a call, speaks of the text and not of the company: it names the text it stands in, or
     * says what that is good for. "\W" would match Han characters.
     */
    private static final Pattern TAIL = Pattern.compile(
            "(?i)^(?:(?:notice|note|source)s?\\s*[:.—–-]"
                    + "|(?:this|the (?:above|foregoing|preceding)) (?:\\w+ ){0,2}(?:(?:transcript|translation)\\b|(?:text|document|page|file|summary)\\b"
                    + ".*\\b(?:prepared|produced|provided|generated|translated|translation|transcri\\w+|edited|compiled|(?:in)?accura\\w+|errors?|mistakes?|informational|copyright|property)\\b)).*"
                    + "|.*\\b(?:investment advice|informational purposes|for information only)\\b.*"
                    + "|(?=.*\\b(?:transcri\\w+|translation|text|document|content|information|article|page|accura\\w+|complete\\w*)\\b).*\\bno (?:warranty|guarantee|liability|representation)\\b.*"
                    + "|^[^\\p{L}\\p{N}]{0,3}(?:[本此该該以上述]{1,2}(?:逐字稿|文字?稿|[紀纪]要|稿|[翻译譯]{2}|[译譯]文|(?:[紀纪记記][录錄]|[内內]容|文件|文章|文)"
                    + OF_A_TEXT + ")|(?:[来來]源|[备備]?[注註]|[译譯]者?[注註按]|[编編]者?[注註按])[:：]).*"
                    + "|.*(?:不[构構]成.{0,8}(?:建[议議]|[要邀][约約])|[据據][录錄]音).*"
                    + "|(?=.*(?:稿|[紀纪]要|[译譯]|字幕|文本|本文)).*(?:自[动動](?:生成|[产產]生)|[语語]音[转轉辨识識]).*",
            Pattern.DOTALL);

    /** The end by its name, a note by its label, or how the transcript was made, whoever says so; a mail's last words. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^(?:附件(?:清[單单])?|日期|[編编][輯辑]|撰[文稿]|整理)\\s*[(（:：].{0,80}"
                    + "|(?=.{0,120}$)(?=.*(?:文章|本文|[這这]篇|[電电]子[報报]|[頻频]道|粉[專专]|[專专][欄栏])).*(?:[歡欢]迎|[請请]|[記记]得|[並并]).{0,8}(?:分享|[訂订][閱阅]|[關关]注|[點点][擊击]?[讚赞]).*"
                    + "|^this (?:e-?mail|message)\\b.*\\b(?:confidential|intended|recipient|privileged)\\b.*"
                    + "|^(?:if you are not the (?:intended|named) (?:recipient|addressee)|please consider the environment before)\\b.*"
                    + "|^this (?:article|story|post) (?:is|was|has been) (?:\\w+ )?(?:generated|created|written|produced|translated|edited)\\b.*"
                    + "|^this (?:\\w+ ){0,2}(?:transcript|translation) (?:is|was|has been) (?:\\w+ )?(?:prepared|produced|provided|generated|translated|transcribed|edited|compiled)\\b.*"
                    + "|^[^\\p{L}\\p{N}]{0,3}(?:(?:全文)?(?:完|[結结]束|end)[^\\p{L}\\p{N}]{0,3}$"
                    + "|(?:(?:legal |important )?(?:disclaimer|disclosure|copyright|editor['’]s note)s?\\s*[:.—–-]"
                    + "|(?:[免責责]{2}|重要|特[别別]|[風风][險险])(?:[声聲]明|提示|提醒)(?:[^\\p{L}\\p{N}]|$)).*)",
            Pattern.DOTALL);

    /** Somebody speaks of himself or to others: the text that is printed does not. */
    private static final Pattern SPOKEN = Pattern.compile("(?i)\\b(?:I|we|our|us|thanks?)\\b|我|[謝谢]|您|大家");

    /** Every such sentence has one of these words: others need not be looked through. */
    private static final Sieve WORD = Sieve.of(
            "(?i)transcript|transcribed|produced|provided|accuracy|edited|generated|copyright|©|\\(c\\)|reserved|positions? in|disclosure policy|average returns|[參参]考|所有");

    /** So a notice begins, which also names the text it stands in, or is marked: then "we" are the publisher. */
    private static final Pattern MARKED = Pattern.compile("(?i)copyright|©|\\(c\\)|\\*|\\W{0,3}[免責责]{2}"
            + "|" + OFFER + "|(?:this|the (?:following|above|foregoing)) (?:\\w+ ){0,2}(?:article|transcript)\\b"
            + "|(?:this|the following) is an? (?:\\w+ ){0,2}transcript\\b"
            + "|[^\\p{L}\\p{N}]{0,3}[本此该該以上述]{1,2}(?:逐字稿|文字?稿|[紀纪]要|[译譯][文稿]|文章|文(?!件|化))");

    /** Headings of what a page offers beside the text, and of who wrote it. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)\\b(?:related|recommended|recent|popular|trending|top|more)\\b.*\\b(?:articles?|stories|news|reading|topics|posts|transcripts?|content)\\b"
                    + "|\\babout (?:the author|us|this)\\b|\\bread (?:next|more|also)\\b|\\balso like\\b|\\bshare this\\b|\\bfollow us\\b|\\bcomments?\\b"
                    + "|\\bmentioned\\b|\\banalysis\\b|\\ball .*transcripts\\b|相[關关](?:文章|新[聞闻])");

    private static final Pattern LEGAL = Pattern.compile("(?i)disclaim|disclos|legal|copyright|notice|[免責责]{2}|[声聲]明");

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

    /** Whether a heading is one of disclaimers and the like, under which a publisher speaks in sentences. */
    public static boolean isLegal(String heading) {
        return LEGAL.matcher(heading).find();
    }

    /** Whether a heading is one of what a page offers beside the text, or of who wrote it. */
    public static boolean leadsElsewhere(String heading) {
        return ELSEWHERE.matcher(heading).find();
    }

    /** Whether a paragraph that stands behind the last words of a call is the publisher's. */
    public static boolean isTail(String paragraph) {
        return paragraph.length() <= LONGEST
                && (is(paragraph)
                        || LABELLED.matcher(paragraph).matches()
                        || (TAIL.matcher(paragraph).matches()
                                && !SPOKEN.matcher(paragraph).find()));
    }

    /** Whether somebody speaks of himself in a whole sentence, whatever words it has that notices have. */
    public static boolean isSpoken(String line) {
        return line.length() <= LONGEST
                && Speech.endsSentence(line)
                && SPOKEN.matcher(line).find()
                && !MARKED.matcher(line).lookingAt();
    }

    /** Whether a line is the publisher's and no number of a page: behind the last words others of the kind follow. */
    public static boolean ends(String line) {
        return is(line) && !COUNTS.matcher(line).find();
    }

    /** Whether a line is the publisher's. */
    public static boolean is(String line) {
        return isNotice(line) || (line.length() <= SHORT && LINE.matcher(line).matches());
    }
}

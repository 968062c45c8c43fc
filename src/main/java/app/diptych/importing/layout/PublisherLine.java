package app.diptych.importing.layout;

import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import java.util.regex.Pattern;

/** Tells lines that belong to the publisher's page, and not to the call. */
final class PublisherLine {
    /** The publisher's word that the Chinese is a machine's and only for reference, in either script. */
    private static final Pattern NOTICE = Pattern.compile("^使用警[語语].*|.*([譯译]文|翻[譯译]).*([僅仅]供[參参]考|[為为][準准主]).*");

    private static final Pattern BAR =
            Pattern.compile("(完整|[財财][報报])?(原文|逐字稿|全文|正文|文字[記记][錄录]|[摘重][要點点]|[問问]答([環环][節节])?)"
                    + "|AI ?摘要|[電电][話话][會会][議议]|法[說说][會会]((完整)?逐字稿|[摘重][要點点])?|(?i:(full )?transcript|summary)"
                    + "|(?i:(management('s)? )?(prepared|opening) remarks|questions? ?(and|&|/) ?answers?( session| section)?|q ?& ?a( session| section)?)"
                    + "|管理[層层](簡報|报告|報告|[講讲][話话]|[發发]言|[陳陈]述)");
    /** What says that the text ends, and no more: one word of it between signs. */
    private static final Pattern END = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,6}(?:[全本正]文(?:完[畢毕結结]?|[結结]束|到此[為为]止)|(?i:end of (?:the )?(?:transcript|document|call)))[^\\p{L}\\p{N}]{0,6}"
                    + "|[^\\p{L}\\p{N}]{1,6}(?:完[畢毕]?|[結结]束|(?i:end))[^\\p{L}\\p{N}]{1,6}");

    private static final Pattern HEADING = Pattern.compile(
            ".*(逐字稿|文字[記记][錄录]|法[說说][會会]|[電电][話话][會会][議议]?|[財财][報报][會会][議议]|[業业][績绩][會会]|(?i:transcript|call)).*");
    private static final Pattern DATED = Pattern.compile(".*[0-9一二三四五六七八九十] ?日.*");
    /** "February 12, 2031", with the time behind it: a line of its own that tells nothing else. */
    private static final Pattern DAY = Pattern.compile(
            "(?i)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:[a-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}),? 20\\d\\d(?:[ ,|•-].{0,30})?");

    /** "Wend Mills (NASDAQ: WNDM)": the company with the symbol of its stock. */
    private static final Pattern SYMBOL =
            Pattern.compile("[^()（）。！？；]{1,60}[(（][\\p{L} ]{2,30}[:：] ?[A-Z\\d]{1,6}(?:\\.[A-Z]{1,2})?[)）]");

    private static final int NOTICE_LENGTH = 300;
    private static final int HEADING_LENGTH = 60;

    private PublisherLine() {}

    static boolean isNotice(SourceLine line) {
        return line.text().length() <= NOTICE_LENGTH
                && Writing.han(line.text()) > 0
                && NOTICE.matcher(line.text()).matches();
    }

    /** Whether the line is a label of a part of the page, such as 完整原文, or says that the text ends. */
    static boolean isBar(SourceLine line) {
        return BAR.matcher(line.text()).matches() || END.matcher(line.text()).matches();
    }

    /** Whether a line before the call is its title: a short phrase. A line that dates the call tells something. */
    static boolean isTitle(SourceLine line) {
        String text = line.text();
        return text.length() <= HEADING_LENGTH
                && (HEADING.matcher(text).matches()
                        || DAY.matcher(text).matches()
                        || SYMBOL.matcher(text).matches())
                && text.chars().noneMatch(c -> "。！？；，".indexOf(c) >= 0)
                && !DATED.matcher(text).matches();
    }
}

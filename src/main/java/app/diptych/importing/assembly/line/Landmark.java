package app.diptych.importing.assembly.line;

import app.diptych.importing.text.Writing;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that names a part of the page. */
public enum Landmark {
    /** The remarks begin, or the call altogether. */
    PREPARED(
            "(management('s)? )?(prepared|opening|introductory) (remarks|comments|statements?)|(corporate |management )?presentations?( section)?"
                    + "|management('s)? (discussion|remarks|presentation)( section)?"
                    + "|(full |complete )?((conference |earnings )+call )?transcript|(full|complete) (conference |earnings )*call transcript"
                    + "|(管理[層层])?(簡報|[講讲][話话]|演[講讲]|[發发]言|[陳陈]述|[報报]告)([環环][節节]|部[份分])?|完整(逐字稿|原文|[記记][錄录])|([會会][議议]|[訪访][談谈]|交流)(正文|[內内]容|[實实][錄录])"),
    /** The questions begin. */
    QUESTIONS(
            "((analyst|investor|audience|live)s?['’]? )?questions?[ -]*(and|&|/)?[ -]*(answers?|responses?)( (session|section|portion|period))?"
                    + "|questions? (from|by) [a-z ]{3,30}|(analyst|investor)s?['’]? questions"
                    + "|((analyst|investor|audience|live)s?['’]? )?q\\s?(&|and|/)\\s?a( session| section| portion)?"
                    + "|([問问]答|[提][問问])(([與与和及])(回?答|解答|回[應应]))?([環环][節节]|[階阶]段|部[份分]|[時时][間间])?"),
    /** A list of those who speak for the company. */
    COMPANY("(corporate|company|management|issuer) (part[a-z]+ants?|representatives?|speakers?|attendees)|executives"
            + "|(公司|管理[層层])(方)?(出席|[參参][會会]|[參参][與与])?(人[員员]|代表|高[層层管])"),
    /** A list of those who ask. */
    OUTSIDE(
            "(conference call |other |external |outside )part[a-z]+ants?|(investment |financial )?analysts( part[a-z]+ants?)?"
                    + "|(分析[師师]|[機机][構构])([參参][會会]|[參参][與与])?(人[員员]|者|名[單单])?"),
    /** A list of either. */
    PARTICIPANTS("((earnings |event |conference )?call )?part[a-z]+ants?( list)?|list of participants|speakers( list)?"
            + "|attendees|presenters|([參参][與与加]|出席|[參参與与][會会]|[發发]言)(人|人[員员]|者|嘉[賓宾])(名[單单])?"),
    /** What follows is the publisher's, until somebody speaks. */
    APART(
            "contents|table of contents|definitions?|disclaimers?|disclosures?|(legal|important) (notices?|disclaimers?|information)"
                    + "|copyright|glossary|industry glossary|date|takeaways|key (takeaways|points)|risks|summary|call summary|highlights"
                    + "|about (the author|us|this transcript)|(stocks|companies|tickers) mentioned( in this article)?"
                    + "|(related|more|recommended|recent|popular|trending|top) (articles?|stories|news|reading|topics|posts|transcripts?|content)"
                    + "|read (next|more|also)|you (may|might) also like|comments?( \\(\\d+\\))?|share this( article)?|follow us"
                    + "|(more .{1,24} |premium |our )analysis|all (earnings call )?transcripts|(?:延伸|推[薦荐])[閱阅][讀读]|免[責责][聲声]明|目[錄录]|[摘重][要點点]|相[關关](文章|新[聞闻])");

    private static final int LONGEST = 60;
    private static final Pattern DECORATION = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");

    /** Parts may be numbered: "2. Questions", "二、問答". */
    private static final Pattern NUMBER =
            Pattern.compile("^[(（]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2}|[IVX]{1,4}|[A-D])[)）、.．:：]+\\s*");

    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}、，：（）]+");
    private static final Pattern NOT_HAN = Pattern.compile("\\P{IsHan}+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Pattern form;

    Landmark(String form) {
        this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /** What part a line names, or null. */
    public static @Nullable Landmark of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String plain = SPACES.matcher(DECORATION
                        .matcher(NUMBER.matcher(line).replaceFirst(""))
                        .replaceAll(""))
                .replaceAll(" ");
        Landmark whole = named(plain);
        return whole == null && Writing.han(plain) > 0 ? inBoth(plain) : whole;
    }

    private static @Nullable Landmark named(String plain) {
        for (Landmark landmark : values()) {
            if (landmark.form.matcher(plain).matches()) {
                return landmark;
            }
        }
        return null;
    }

    /** The part that a line names in both languages: "Presentation 管理層發言". */
    private static @Nullable Landmark inBoth(String plain) {
        String latin = SPACES.matcher(
                        DECORATION.matcher(HAN.matcher(plain).replaceAll(" ")).replaceAll(""))
                .replaceAll(" ");
        Landmark english = latin.isEmpty() ? null : named(latin);
        return english != null && english == named(NOT_HAN.matcher(plain).replaceAll("")) ? english : null;
    }

    /** Whether persons are listed behind it. */
    public boolean lists() {
        return this == COMPANY || this == OUTSIDE || this == PARTICIPANTS;
    }
}

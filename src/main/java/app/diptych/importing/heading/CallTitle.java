package app.diptych.importing.heading;

import app.diptych.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the titles say that publishers print above a call: "Q2 2031 Petrel Motors Inc Earnings Call", "Petrel Motors (PTRL)
 * Q2 2031 Earnings Call Transcript", "Petrel Motors NYSE:PTRL", "FQ2 2031 Earnings Call Transcripts".
 *
 * @param company or null
 * @param ticker or null
 * @param period or null
 * @param date or null
 */
public record CallTitle(
        @Nullable String company,
        @Nullable String ticker,
        @Nullable Period period,
        @Nullable LocalDate date) {
    private static final String QUARTER = "(?:F?Q([1-4])|([1-4])Q|(first|second|third|fourth)[- ]quarter)";
    private static final String YEAR = "(?:FY ?|fiscal (?:year )?)?'?((?:20)?\\d\\d)";
    /** "Q2 2031", "2Q31", "Q2'31", "Q231". */
    private static final String BETWEEN = "(?:,? |-|(?<=\\d|[qQ]))";

    private static final String EVENT =
            "(?:earnings|results|conference|investor|financial results|preliminary|interim)\\b.{0,30}?\\b(?:call|transcripts?|conference|presentation|release)";
    /** "Q2 2031 Petrel Motors Inc Earnings Call". */
    private static final Pattern PERIOD_FIRST = Pattern.compile(
            "^(?:edited transcript of )?" + QUARTER + BETWEEN + YEAR + " (\\S.{0,80}?) " + EVENT,
            Pattern.CASE_INSENSITIVE);
    /** "NYSE", "NasdaqGS". */
    private static final String MARKET = "(?:[A-Z]{2,8}|[A-Z][a-z]{2,8}[A-Z]{2})";
    /** Behind the name of a market whose symbols are numbers: other numbers in brackets are those of pages or telephones. */
    private static final String NUMBERING = "(?<=\\b(?:" + Exchanges.NUMBERS + "|" + Exchanges.PLACES + ") ?: ?)";
    /** Behind the name of a place, "HK:3018 6771", "HK:8 pm". */
    private static final String NO_TELEPHONE = "(?!\\d{1,2}(?!\\d)|\\d++ ?(?:\\d|[ap]\\.?m))";
    /** "Petrel Motors (NYSE: PTRL) Q2 2031 …", "Petrel Motors NYSE:PTRL". */
    private static final Pattern COMPANY_FIRST = Pattern.compile(
            "^(\\p{L}[^()|]{1,80}?),? (?:\\((?:[A-Za-z][A-Za-z ]{1,20} ?: ?)?([A-Z]{1,6}(?:\\.[A-Z]{1,2})?|"
                    + NUMBERING + "\\d{1,6}|\\d{4,6}\\.[A-Z]{2})(?: [A-Z]{2}(?: Equity)?)?(?:[,;)].*)|"
                    + "(?:(?:" + Exchanges.LETTERS + "|" + Exchanges.NUMBERS + ") ?: ?|" + MARKET + ":" + NO_TELEPHONE
                    + ")([A-Z0-9]{1,6}(?:\\.[A-Z]{1,2})?)(?: .*)?)$");
    /** "Petrel Motors Q2 2031 Earnings Call". */
    private static final Pattern PLAIN = Pattern.compile(
            "^(\\p{Lu}.{1,80}?),? (?:[-–—|:] )?" + QUARTER + BETWEEN + YEAR + "\\b(?:.{0,20}" + EVENT
                    + "| (?:earnings|results)$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PERIOD =
            Pattern.compile("\\b" + QUARTER + BETWEEN + YEAR + "(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TURNED =
            Pattern.compile("\\b(20\\d\\d),?[ -]?" + QUARTER + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES_EVENT =
            Pattern.compile("(?i).*\\b(earnings|results|conference|call|transcripts?)\\b.*");
    private static final Pattern SYMBOL =
            Pattern.compile("^\\(?" + MARKET + " ?: ?([A-Z]{1,6}(?:\\.[A-Z]{1,2})?)\\)?$");
    /** "PTRL · NASDAQ". */
    private static final Pattern LISTED = Pattern.compile("^([A-Z]{1,5})\\s*[·•|,–—-]\\s*" + Exchanges.LETTERS + "$");

    private static final Pattern FILE =
            Pattern.compile("([A-Z]{1,5})[_ -](?:[Qq]([1-4])[_ -](20\\d\\d)|(20\\d\\d)[_ -][Qq]([1-4]))(?:[_ -].*)?");
    /** "petrel_2031_2Q", "2031-Q2 Petrel". */
    private static final Pattern PERIOD_OF_FILE = Pattern.compile(
            "(?:^|.*[_ -])(?:(20\\d\\d)[_ -]?(?:[Qq]([1-4])|([1-4])[Qq])|(?:[Qq]([1-4])|([1-4])[Qq])[_ -]?(20\\d\\d))(?:[_ -].*)?");
    /** "2031-Jul-14-PTRL", "2031-07-14_PTRL". */
    private static final Pattern DATED_FILE =
            Pattern.compile("20\\d\\d[-_](?:\\d\\d|[A-Z][a-z]{2})[-_]\\d{1,2}[-_ ]([A-Z]{1,5})");

    /** "Company: Petrel Motors", "公司名稱：海登工業". */
    private static final Pattern COMPANY_LABEL = Pattern.compile(
            "(?i)^(?:company(?: name)?|issuer|organi[sz]ation|公司(?:名[稱称])?|[發发]行人)\\s*[:：]\\s*(\\S.{0,80})$");

    /**
     * "證券簡稱：海登材料", "证券简称：*ST 海登", "股份簡稱：海登科技-W": the name by which the company is known, without what the
     * exchanges of China and Hong Kong put before or behind it: a risk, a day without dividend, a new listing, a class of shares.
     */
    private static final Pattern SHORT_NAME =
            Pattern.compile("(?:[證证]券|股票|股份|公司)[簡简][稱称]\\s*[:：]\\s*(?:(?:S?\\*?ST|X[DR]|DR|[NC])\\s*(?=\\p{IsHan}))?"
                    + "(\\p{IsLatin}[^\\s，,;；|、（()）。】\\]]{1,20}?(?: \\p{Lu}[\\p{IsLatin}&.'’-]{0,20}+(?!\\s*[:：])){0,5}"
                    + "|[^\\s，,;；|、（()）。】\\]]{2,20}?)(?:-(?:UWD?|WD|SW|[UWBSR]))?(?=[\\s，,;；|、（()）。】\\]]|$)");

    private static final Pattern TICKER_LABEL = Pattern.compile(
            "(?i:ticker(?: symbol)?|(?:stock |trading )?symbol|股票代[碼码號号]|[證证]券代[碼码]|代[碼码號号])\\s*[:：]\\s*(?:[A-Z]{2,8} ?: ?)?([A-Z0-9]{1,6}(?:\\.[A-Z]{1,2})?)");
    /** "Petrel Motors – Earnings Call Transcript", "海登工業 2031年第二季…", "海登工業（6811）法說會". */
    private static final Pattern BEFORE_EVENT = Pattern.compile(
            "(?i)^([\\p{Lu}\\d].{1,60}?)\\s*[-–—|:]\\s*(?:(?:edited|full) )?(?:transcript|earnings|results|conference call|trading update)\\b.*"
                    + "|^([\\p{IsHan}A-Za-z&·.]{2,24}?)\\s*(?:[（(][^（）()]{2,20}[)）])?\\s*(?=(?:20\\d\\d|\\d{3})\\s*(?:年|[財财]|Q)|法(?:人)?[說说]|[業业][績绩][電电说說]).*");
    /** "Petrel Motors Q2 2031 trading update". */
    private static final Pattern BEFORE_PERIOD =
            Pattern.compile("(?i)^(\\p{Lu}.{1,60}?),? (?:[-–—|:] )?" + QUARTER + BETWEEN + YEAR + "\\b.{0,60}");

    private static final Pattern NO_COMPANY = Pattern.compile(
            "(?i)(?:(?:the|and|fiscal|annual|interim|preliminary|webcast|audio|earnings|results|conference|call|transcript|financial|quarterly|edited|of|full|year) ?)+|(?:welcome|thank|good) .*|.*民[國国].*|日期.*|[A-Z]{1,2}");
    /** What a title is, printed before it. */
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "(?i)^(?:event(?: title| name)?|title|subject|re|minutes|transcript|call|conference|(?:event |call )?date|[會会][議议](?:名[稱称]|主[題题]|日期|[時时][間间])|主[題题]|[標标][題题]|日期|[時时][間间])\\s*[:：]\\s*(?=\\S)"
                    + "|^(?:(?:full|edited|complete) )?(?:call )?transcript(?: of)?\\s*[-–—|]\\s*(?=\\S)");
    /** "MAY 06, 2031 / 2:00PM GMT, …": the day before what the call is. */
    private static final Pattern DAY_BEFORE = Pattern.compile(
            "(?i)^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2},? 20\\d\\d(?:\\s*/\\s*\\d{1,2}:\\d\\d ?[ap]\\.?m\\.?(?: [A-Z]{2,4})?)?\\s*[,|–—-]\\s*(?=\\p{L})");

    /** "Second Quarter 2026 Results", "Q1 2028 trading update", "Transcript of the third quarter 2027 call", "2028财年第二季度业绩说明会". */
    private static final Pattern EVENT_ALONE =
            Pattern.compile("(?i)(?:(?:edited )?transcript of (?:the )?)?(?:fiscal )?(?:"
                    + QUARTER + BETWEEN + YEAR + "|(?:trading update|earnings call|results)\\b).*"
                    + "|(?:FY ?)?20\\d\\d,? "
                    + QUARTER + "\\b.*|20\\d\\d ?(?:年|[財财]年).{0,8}季.*");

    /** So many of the publisher's lines may be the call's title. */
    private static final int FIRST = 12;

    private static final Pattern LABELLED = Pattern.compile("(?i)^(?:ticker|symbol|stock|exchange)\\b");

    /**
     * "PTRL.OQ - Q2 2031 …": the symbol as Reuters quotes it; the letters behind the point name a market of the
     * United States, and no class of shares.
     */
    private static final Pattern QUOTED = Pattern.compile("^([A-Z]{1,5})\\.(?:OQ|OB|O|N|PK)\\s*[-–—|:]\\s*(?=\\S)");
    /** "6821.TW", "0700.HK": a number with the letters of its market is a symbol wherever it stands. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<![\\d.])(\\d{4,6}\\.(?:TWO?|HK|S[SHZ]|K[SQ]|T))(?![\\p{L}\\d])");

    private static final int SHORT = 100;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 160;

    /** Reads the lines before a call, in their order. */
    public static CallTitle of(List<String> lines) {
        List<String> printed =
                lines.stream().filter(line -> line.length() <= LONGEST).toList();
        List<String> labels = printed.stream()
                .map(line -> OTHER_LABEL.matcher(line).replaceFirst(""))
                .map(line -> DAY_BEFORE.matcher(line).replaceFirst(""))
                .toList();
        List<String> titles = labels.stream()
                .map(line -> QUOTED.matcher(line).replaceFirst(""))
                .toList();
        String known = labelled(SHORT_NAME, titles);
        String company = known == null ? labelled(COMPANY_LABEL, titles) : known;
        String ticker = labelled(TICKER_LABEL, titles);
        ticker = ticker == null ? labelled(QUOTED, labels) : ticker;
        Period period = null;
        for (String title : titles) {
            Matcher first = COMPANY_FIRST.matcher(title);
            boolean symbolled = first.find() && !LABELLED.matcher(title).find();
            if (symbolled && !isEvent(first.group(1))) {
                company = company == null ? clean(first.group(1)) : company;
                ticker = ticker == null ? (first.group(2) == null ? first.group(3) : first.group(2)) : ticker;
            }
            Matcher symbol = SYMBOL.matcher(title);
            Matcher listed = LISTED.matcher(title);
            ticker = ticker == null && symbol.matches() ? symbol.group(1) : ticker;
            ticker = ticker == null && listed.matches() ? listed.group(1) : ticker;
            company = company == null ? named(title) : company;
            period = period == null && NAMES_EVENT.matcher(title).matches() ? period(title) : period;
        }
        ticker = ticker == null ? labelled(NUMBERED, titles) : ticker;
        company = company == null ? above(titles) : company;
        company = company == null ? before(titles) : company;
        return new CallTitle(
                company == null ? null : lettered(company, titles),
                ticker,
                period,
                Dates.ofTitles(MailHead.off(printed)));
    }

    private static @Nullable String labelled(Pattern label, List<String> titles) {
        return titles.stream()
                .map(label::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .findFirst()
                .orElse(null);
    }

    /** Headers of pages are in capitals; where a title has the same name in small letters, that is it. */
    private static String lettered(String company, List<String> titles) {
        if (!company.equals(company.toUpperCase(Locale.ROOT))) {
            return company;
        }
        return titles.stream()
                .filter(title -> title.regionMatches(true, 0, company, 0, company.length()))
                .map(title -> title.substring(0, company.length()))
                .filter(name -> !name.equals(company))
                .findFirst()
                .orElse(company);
    }

    /** What a file's name says: "PTRL_Q2_2031", "PTRL_2031_Q2", "2031-Jul-14-PTRL", "petrel_2031_2Q". It is the last resort. */
    public static CallTitle ofFile(String name) {
        Matcher file = FILE.matcher(name);
        if (!file.matches()) {
            Matcher dated = DATED_FILE.matcher(name);
            Matcher period = PERIOD_OF_FILE.matcher(name);
            return new CallTitle(
                    null,
                    dated.matches() ? dated.group(1) : null,
                    period.matches() ? periodOfFile(period) : null,
                    null);
        }
        String year = file.group(3) == null ? file.group(4) : file.group(3);
        String quarter = file.group(2) == null ? file.group(5) : file.group(2);
        return new CallTitle(null, file.group(1), Period.quarter(year(year), quarter.charAt(0) - '0'), null);
    }

    private static Period periodOfFile(Matcher name) {
        String year = name.group(1) == null ? name.group(6) : name.group(1);
        String quarter = IntStream.of(2, 3, 4, 5)
                .mapToObj(name::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return Period.quarter(year(year), quarter.charAt(0) - '0');
    }

    private static boolean isEvent(String company) {
        return PERIOD.matcher(company).find();
    }

    private static @Nullable String named(String title) {
        Matcher first = PERIOD_FIRST.matcher(title);
        if (first.find()) {
            return clean(first.group(5));
        }
        Matcher plain = PLAIN.matcher(title);
        return plain.find() ? clean(plain.group(1)) : null;
    }

    private static @Nullable String clean(String company) {
        if (company.matches("[A-Z]{2,8} ?: ?[A-Z0-9.]{1,8}")) {
            return null; // an exchange and a symbol
        }
        String name = company.strip()
                .replaceFirst("(?i)[,\\s]+(?:fiscal(?: year)?|FY)$", "")
                .replaceFirst("['’]s$|[,:|\\s–—-]+$", "")
                .replaceFirst("^[\\p{L} ]{2,24}: ", "")
                .strip();
        return name.isEmpty() || NO_COMPANY.matcher(name).matches() ? null : name;
    }

    private static @Nullable Period period(String title) {
        Matcher period = PERIOD.matcher(title);
        if (period.find()) {
            return Period.quarter(year(period.group(4)), quarter(period.group(1), period.group(2), period.group(3)));
        }
        Matcher turned = TURNED.matcher(title);
        return turned.find()
                ? Period.quarter(year(turned.group(1)), quarter(turned.group(2), turned.group(3), turned.group(4)))
                : null;
    }

    /** The quarter that a short text names in whatever form, or null. */
    public static @Nullable Period periodOf(String text) {
        Period period = period(text);
        return period == null ? Periods.chinese(List.of(text)) : period;
    }

    /** A quarter that stands in one of the first short lines, also where the line does not say what event it is of. */
    public static @Nullable Period anyPeriod(List<String> lines) {
        return lines.stream()
                .limit(FIRST)
                .filter(line -> line.length() <= SHORT)
                .map(CallTitle::periodOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The line above one that names a period or an event and no company: short, and of words with capitals. */
    private static @Nullable String above(List<String> titles) {
        for (int i = 0; i + 1 < Math.min(titles.size(), FIRST); i++) {
            String name = titles.get(i);
            String next = titles.get(i + 1);
            boolean event = next.length() <= SHORT && EVENT_ALONE.matcher(next).matches();
            boolean is = event
                    && name.length() <= LONGEST_NAME
                    && name.length() > 2
                    && (Character.isUpperCase(name.charAt(0)) || Character.isIdeographic(name.codePointAt(0)))
                    && name.chars().noneMatch(c -> Character.isDigit(c) || ":：|。！？?!".indexOf(c) >= 0)
                    && !NAMES_EVENT.matcher(name).matches()
                    && name.split(" ", -1).length <= 7;
            if (is) {
                return clean(name);
            }
        }
        return null;
    }

    /** What stands before the period or the event in one of the first lines. */
    private static @Nullable String before(List<String> titles) {
        for (String title : titles.subList(0, Math.min(FIRST, titles.size()))) {
            for (Pattern form : List.of(BEFORE_EVENT, BEFORE_PERIOD)) {
                Matcher before = title.length() > SHORT ? form.matcher("") : form.matcher(title);
                boolean found = before.matches();
                String name = !found ? null : before.group(1) == null ? before.group(2) : before.group(1);
                String company = name == null ? null : clean(name);
                if (company != null && !NAMES_EVENT.matcher(company).matches()) {
                    return company;
                }
            }
        }
        return null;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }

    private static int quarter(@Nullable String one, @Nullable String other, @Nullable String word) {
        String digit = one == null ? other : one;
        return digit != null ? digit.charAt(0) - '0' : Periods.ordinalNumber(String.valueOf(word));
    }
}

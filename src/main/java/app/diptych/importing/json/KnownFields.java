package app.diptych.importing.json;

import app.diptych.importing.heading.CallTitle;
import app.diptych.importing.manuscript.Known;
import app.diptych.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an object says about the call beside its text. */
final class KnownFields {
    private static final List<String> COMPANY = List.of("companyname", "company", "issuer", "公司", "公司名稱", "公司名称");
    /** Of a company that is an object. */
    private static final List<String> NAME =
            List.of("name", "officialname", "legalname", "fullname", "displayname", "shortname");

    private static final List<String> TICKER = List.of(
            "ticker", "tickersymbol", "symbol", "stocksymbol", "listing", "股票代號", "股票代码", "股票代碼", "代號", "代码", "代碼");
    private static final List<String> TITLE = List.of("title", "headline", "event", "eventtitle");
    private static final List<String> YEAR = List.of("fiscalyear", "year", "fy", "yr");
    private static final List<String> QUARTER = List.of("fiscalquarter", "quarter", "fq", "qtr", "fiscalqtr");
    private static final List<String> PERIOD = List.of("period", "fiscalperiod", "quarter", "季度", "期間", "期间");
    /** Of the call; the day on which a page was published is another. */
    private static final List<String> DATE =
            List.of("calldate", "eventdate", "conferencedate", "earningsdate", "date", "日期", "會議日期", "会议日期");

    private static final Pattern DIGIT = Pattern.compile("(?i)^\\s*q?\\s*([1-4])\\s*q?\\s*$");
    private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?$");

    /** Of the page or the file, and not of the call. */
    private static final Pattern MADE = Pattern.compile(
            "(?i)publi|creat|updat|modif|scrap|fetch|retriev|crawl|post|insert|access|end|start_?of|release");

    private static final int MANY = 60;

    private KnownFields() {}

    static Known of(JsonNode object) {
        Period period = period(object);
        LocalDate called = date(Fields.text(object, DATE));
        return new Known(
                Fields.text(object, TITLE),
                company(object),
                symbol(Fields.textLike(object, TICKER)),
                period,
                called == null ? anyDay(object, period) : called);
    }

    /** What an object says around others that are about the call: of the days near the period, any. */
    static Known around(JsonNode object, @Nullable Period period) {
        Known known = of(object);
        LocalDate called = date(Fields.text(object, DATE));
        LocalDate day = called != null || period == null ? called : anyDay(object, period);
        return new Known(known.title(), known.company(), known.ticker(), known.period(), day);
    }

    /** Whether a part of a file is about the call: it names a company or symbol, and a title does not do. */
    static boolean tells(JsonNode part) {
        return part.isObject()
                && (Fields.textLike(part, TICKER) != null
                        || Fields.text(part, COMPANY) != null
                        || period(part) != null);
    }

    /** Whether a part of a file has a symbol or a period, as no person has. */
    static boolean isOfCall(JsonNode part) {
        return part.isObject() && (Fields.textLike(part, TICKER) != null || period(part) != null);
    }

    /** Whether a part says who speaks and what: its company is that of the person. A symbol no person has. */
    static boolean isSaid(JsonNode part) {
        JsonNode said = part.isObject() ? Fields.find(part, Fields.TEXT) : null;
        return said != null
                && isProse(said)
                && Fields.find(part, Fields.SPEAKER) != null
                && Fields.textLike(part, TICKER) == null;
    }

    /** Text, or paragraphs of it; a list of objects holds what others say. */
    private static boolean isProse(JsonNode said) {
        if (!said.isArray()) {
            return said.isString();
        }
        for (JsonNode paragraph : said) {
            if (!paragraph.isString()) {
                return false;
            }
        }
        return true;
    }

    /** What one part of a file says, and of what it leaves open what another says. */
    static Known joined(Known one, Known other) {
        return new Known(
                one.title() == null ? other.title() : one.title(),
                one.company() == null ? other.company() : one.company(),
                one.ticker() == null ? other.ticker() : one.ticker(),
                one.period() == null ? other.period() : one.period(),
                one.date() == null ? other.date() : one.date());
    }

    private static @Nullable String symbol(@Nullable String text) {
        String plain = text == null ? "" : text.substring(text.indexOf(':') + 1).strip();
        return plain.matches("[A-Z0-9]{1,6}(\\.[A-Z]{1,2})?") ? plain : null;
    }

    private static @Nullable String company(JsonNode object) {
        String company = Fields.text(object, COMPANY);
        JsonNode described = company == null ? Fields.find(object, COMPANY) : null;
        String named = described != null && described.isObject() ? Fields.text(described, NAME) : company;
        return named == null ? Fields.textLike(object, List.of("issuername", "issuer", "companyname")) : named;
    }

    /** In any field that holds a day and does not say that the page was made on it; a call is held near its period. */
    private static @Nullable LocalDate anyDay(JsonNode object, @Nullable Period period) {
        if (!object.isObject() || object.size() > MANY) {
            return null;
        }
        return object.properties().stream()
                .filter(field -> !MADE.matcher(field.getKey()).find())
                .map(field -> field.getValue().asString(""))
                .filter(text -> DAY.matcher(text).matches())
                .map(KnownFields::date)
                .filter(Objects::nonNull)
                .filter(day -> period == null || Math.abs(day.getYear() - period.year()) <= 1)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Period period(JsonNode object) {
        String said = Fields.textLike(object, PERIOD);
        if (said != null && said.matches("20\\d\\d-Q[1-4]")) {
            return new Period(said);
        }
        Period named = said == null ? null : CallTitle.periodOf(said);
        if (named != null) {
            return named;
        }
        JsonNode year = Fields.find(object, YEAR);
        JsonNode quarter = Fields.find(object, QUARTER);
        Matcher digit = DIGIT.matcher(quarter == null ? "" : quarter.asString(""));
        boolean told = year != null && year.asString("").matches("20\\d\\d") && digit.matches();
        return told && year != null
                ? Period.quarter(Integer.parseInt(year.asString("")), Integer.parseInt(digit.group(1)))
                : null;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        Matcher day = DAY.matcher(text == null ? "" : text);
        try {
            return day.matches()
                    ? LocalDate.parse(day.group(1))
                    : text == null ? null : CallTitle.of(List.of(text)).date();
        } catch (DateTimeException invalid) {
            return null; // "2031-02-30" is a slip, and no date
        }
    }
}

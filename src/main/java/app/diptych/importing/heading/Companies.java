package app.diptych.importing.heading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The company's name, from "welcome to the … call", else from its website, else from the Chinese lines. */
final class Companies {
    /** From the welcoming words to the word that names the event. */
    private static final Pattern WELCOME = Pattern.compile(
            "(?i:\\b(?:welcome(?:,? everyone|,? all|,? ladies and gentlemen)?,? to|joining(?: us)?(?: today)?(?: on| for)|attending|joining|standing by (?:and welcome to|for))) "
                    + "(?:today's |our |the |this )*([^\\n]{2,140}?)\\b(?i:(?:earnings|financial results|results|conference|investor|analyst|tele-?conference|webcast|call)\\b)");

    private static final Pattern LEADING = Pattern.compile("^(?i:(?:today's|our|the|this|and|for|of|on)\\s+)+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern TRAILING = Pattern.compile(
            "(?i)(?:[\\s,]+(?:and|for|the|of|full|year|fiscal|calendar|quarterly|quarter|full-year|first|second|third|fourth|annual|half|year-end|financial|q[1-4]))+$");
    /** Begins where a word does and gives no letter back: linear on a run of letters without end. */
    private static final Pattern WEBSITE = Pattern.compile(
            "(?<![\\p{L}\\d.&'’-])((?:(?!The\\s)\\p{Lu}[\\p{L}\\d.&'’-]*+\\s){1,4})(?i:investor relations|ir)\\s(?i:web ?site|page|portal)");

    private static final Pattern CHINESE_TITLE = Pattern.compile("^([^()（）。，\\d]{1,30}?)\\s*[(（]\\s*[A-Z\\d]");
    /** A name in one language or both, several words of it: 松林紙業 Pine & Sons. "We" is none. */
    private static final String NAMED =
            "^(?!我[們们]|今[天日年]|[本該该][公次季年場场]|公司|以下|[歡欢]迎|感[謝谢])((?:\\d{1,2}(?=\\p{Lu}))?+[\\p{IsHan}\\p{IsLatin}][\\p{IsHan}\\p{IsLatin}.&·'’ -]{1,40}?)(?:公司)?\\s*";

    private static final Pattern CHINESE_REPORTS =
            Pattern.compile(NAMED + "(?:今天|今日)?(?:公[佈布]|[發发][佈布表]|宣[佈布]|[報报]告)了?");
    private static final Pattern CHINESE_EVENT = Pattern.compile(NAMED
            + "(?:20\\d\\d|FY ?\\d\\d|Q[1-4]|[财財]年|第[一二三四]季)[^，。,]{0,16}(?:法人?[說说]明?[會会]|[電电][話话][會会]|[業业][績绩]|[財财][報报])");
    private static final Pattern CHINESE_CALL = Pattern.compile(
            "(?:[歡欢]迎(?:[參参]加|收[聽听])?|[參参]加|出席)(?:今天的?|我[們们]的?)?\\s*([\\p{IsHan}A-Za-z.&· ]{2,24}?)\\s*(?:20|\\d\\d ?[財财]|的|第)");
    private static final int LONGEST = 60;

    private Companies() {}

    static @Nullable String of(List<String> welcome, List<String> opening, List<String> spoken) {
        String company = welcomed(welcome);
        company = company == null ? first(WEBSITE, welcome) : company;
        company = company == null ? first(CHINESE_TITLE, opening) : company;
        company = company == null ? first(CHINESE_REPORTS, opening) : company;
        company = company == null ? known(first(CHINESE_EVENT, opening), spoken) : company;
        return company == null ? first(CHINESE_CALL, spoken) : company;
    }

    /** Any words may stand before a period: they name a company if they have a capital letter, or are spoken of as well. */
    private static @Nullable String known(@Nullable String name, List<String> spoken) {
        boolean capital = name != null && name.chars().anyMatch(Character::isUpperCase);
        return name != null && (capital || spoken.stream().anyMatch(text -> text.contains(name))) ? name : null;
    }

    private static @Nullable String welcomed(List<String> welcome) {
        for (String text : welcome) {
            Matcher matcher = WELCOME.matcher(text);
            while (matcher.find()) {
                String name = name(matcher.group(1));
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** What is left of "the Petrel Motors second quarter 2024" without period, articles and the words of the event. */
    private static @Nullable String name(String phrase) {
        String rest = Periods.QUARTER_FIRST.matcher(phrase).replaceAll(" ");
        rest = Periods.YEAR_FIRST.matcher(rest).replaceAll(" ");
        rest = rest.replaceAll("(?i)\\b(?:fiscal year|fiscal|fy) ?(?:20\\d\\d|'?\\d\\d)|\\b20\\d\\d\\b", " ")
                .strip();
        String before = "";
        while (!before.equals(rest)) {
            before = rest;
            rest = LEADING.matcher(rest).replaceFirst("");
            rest = TRAILING.matcher(rest).replaceFirst("").strip();
            rest = rest.replaceFirst(
                            "(?i)^(?:first|second|third|fourth)[- ]quarter\\b|[ ,](?:first|second|third|fourth)-quarter$",
                            "")
                    .strip();
            rest = rest.replaceFirst("^[,\\s]+|[,\\s]+$", "");
            rest = POSSESSIVE.matcher(rest).replaceFirst("");
        }
        return isName(rest) ? rest : null;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.split("\\s+", -1).length <= 7
                && (Character.isUpperCase(text.charAt(0))
                        || Character.isDigit(text.charAt(0))
                        || text.matches("[a-z]\\p{Lu}.*|\\p{IsHan}.*"))
                && !text.matches("(?i)(q&a|everyone|us|you|operator|conference|[\\d ]+)");
    }

    private static @Nullable String first(Pattern pattern, List<String> texts) {
        for (String text : texts) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find() && !matcher.group(1).isBlank()) {
                return matcher.group(1).strip();
            }
        }
        return null;
    }
}

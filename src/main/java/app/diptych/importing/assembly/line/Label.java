package app.diptych.importing.assembly.line;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What names a speaker, taken apart: "Name", "Name (Title)", "Name [Firm]", "執行長 姓名", "分析師 姓名（公司）".
 *
 * @param person the name
 * @param behind title or firm, or null
 * @param bracketed whether that stands in brackets
 */
public record Label(String person, @Nullable String behind, boolean bracketed) {
    /** Numbers of turns, and times, that some print behind names. */
    public static final Pattern NUMBERS =
            Pattern.compile("\\s*[\\[(]?\\d{1,2}:\\d\\d(:\\d\\d)?[\\])]?\\s*$|\\s*\\[\\d{1,4}]\\s*$");

    private static final Pattern BRACKETS =
            Pattern.compile("^([^()（）\\[\\]【】]{2,50}?)\\s*[(（\\[【]([^()（）\\[\\]【】]{1,80})[)）\\]】]$");
    /** In brackets, but nothing of the person. */
    private static final Pattern REMARK = Pattern.compile(
            "(?i)ph|phonetic|sic|sp|\\?+|cont(inued|[’']?d)?|(via|by|over) .*|on (the )?(phone|line)|virtual(ly)?|remote(ly)?|off[- ]mic.*|interpreted.*|through .*");

    /** "財務長王小明", "首席執行官約翰·史密斯": the title that ends last before the name. */
    private static final Pattern GLUED = Pattern.compile(
            "(\\p{IsHan}{0,20}(?:[總总][裁監监]|[經经]理|[協协]理|副[總总]|[處处部科課课廠厂所院][長长]|主管|主任|主席|分析[師师]|[負负][責责]人|合[伙夥]人|研究[員员]|[創创][辦办始]人|[祕秘][書书]|董[祕秘]|[顧顾][問问]|[發发]言人"
                    + "|(?:[執执]行|[財财][務务]|[營营運运][運运營营]|技[術术]|[產产]品|[戰战]略|[資资][訊讯]|信息|法[務务]|人力[資资]源|行[銷销])[官長长]|董事[長长])"
                    + ")([\\p{IsHan}" + HanName.POINTS + "]{2,14})");
    /** "Chief Executive Officer Jane Doe": the title ends with a word of positions. */
    private static final Pattern ROLE_FIRST = Pattern.compile(
            "(.{0,80}\\b(?i:officer|president|director|relations|chair(?:man|woman|person)?|c[efotiom]o|manager|treasurer|controller|secretary|counsel|founder|[esa]?vp|analyst|ir)),?\\s+(\\p{Lu}.{2,50})");

    /** A whole title. */
    private static final Pattern ROLE = Pattern.compile(
            "(?:[資资]深|代理|共同|副|[執执]行|助理|高[級级]|首席){0,2}(?:[財财][務务]|[營營运運][運运營营]|技[術术]|行[銷销]|[業业][務务]|投[資资]者?人?[關关][係系])?"
                    + "(?:[董]事[長长]?|[董]事[總总][經经]理|[總总]?[經经]理|[總总][裁監监]|[執执]行[官長长]|[處处部科課课廠厂所院][長长]|[協协]理|副[總总]|[長长官]|主管|主任|主席|分析[師师]|研究[員员]|[負负][責责]人|合[伙夥]人|[祕秘][書书]|[發发]言人|[顧顾][問问])");
    /** One title or two: "董事長暨執行長". */
    private static final Pattern ROLES =
            Pattern.compile("(?:" + ROLE.pattern() + ")(?:[暨兼和及](?:共同)?(?:" + ROLE.pattern() + "|[創创][辦办始]人))?");
    /** Names have three characters mostly, two often, four seldom. */
    private static final int[] NAMES = {3, 2, 4};

    private static final int WORDS = 4;
    private static final int LONGEST = 120;
    /** How Chinese houses are called. */
    private static final Pattern HOUSE =
            Pattern.compile(".*(?:[證证]券|[銀银]行|[資资]本|基金|投[資资顧顾信]|[資资][產产]管理|研究所?|[國国][際际])$");

    /** Before a comma or a dash: where that is a name, what stands behind it is a title. */
    private static final Pattern SEGMENTS = Pattern.compile(",\\s|\\s[-–—]{1,2}\\s|--|—");

    private static final Pattern HOUSE_FIRST =
            Pattern.compile("[\\p{IsHan}]{1,8}?(?:[證证]券|[銀银]行|[資资]本|基金|投[信顧顾資资]|[資资][產产]管理)\\s*");

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

    /** Takes a text apart. */
    public static Label of(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        if (!brackets.matches()) {
            return titled(text, null, false);
        }
        String remark = brackets.group(2).strip();
        return isRemark(remark)
                ? titled(brackets.group(1).strip(), null, false)
                : titled(brackets.group(1).strip(), remark, true);
    }

    /** Titles may stand before names, in Chinese also without a blank. */
    private static Label titled(String text, @Nullable String behind, boolean bracketed) {
        String[] parts = before(text);
        if (parts.length != 2) {
            return new Label(text, behind, bracketed);
        }
        return new Label(parts[1], behind == null ? parts[0] : behind + " - " + parts[0], bracketed);
    }

    /** A title and the name behind it; anything else as it is. */
    private static String[] before(String text) {
        String[] none = {text};
        if (text.length() > LONGEST) {
            return none;
        }
        if (Writing.han(text) == 0) {
            Matcher first = ROLE_FIRST.matcher(text);
            boolean named = first.matches()
                    && SpeakerShape.isRole(SEGMENTS.split(first.group(1), 2)[0])
                    && first.group(2).indexOf(' ') > 0
                    && SpeakerShape.isName(first.group(2), WORDS)
                    && !SpeakerShape.isRole(first.group(2));
            return named ? new String[] {first.group(1).strip(), first.group(2).strip()} : none;
        }
        String[] parts = BLANKS.split(text, 2);
        boolean titled = parts.length == 2
                && Writing.han(parts[0]) > 1
                && (SpeakerShape.isRole(parts[0]) || HOUSE.matcher(parts[0]).matches())
                && !SpeakerShape.isRole(parts[1])
                && (HanName.is(parts[1]) || SpeakerShape.isName(parts[1], WORDS));
        if (titled) {
            return parts;
        }
        String[] behind = behind(text, parts);
        if (behind.length == 2) {
            return behind;
        }
        Matcher house = HOUSE_FIRST.matcher(text);
        if (house.lookingAt() && HanName.isLikely(text.substring(house.end()))) {
            return new String[] {house.group().strip(), text.substring(house.end())};
        }
        Matcher glued = GLUED.matcher(text);
        return glued.matches() && HanName.isLikely(glued.group(2)) && !SpeakerShape.isRole(glued.group(2))
                ? new String[] {glued.group(1), glued.group(2)}
                : none;
    }

    /** "王小明財務長", "王小明 財務長", "海登證券李安研究員": the title behind the name, with its house before it or without. */
    private static String[] behind(String text, String[] parts) {
        boolean parted = parts.length == 2
                && HanName.isLikely(parts[0])
                && ROLES.matcher(parts[1]).matches();
        if (parted) {
            return new String[] {parts[1], parts[0]};
        }
        String[] plain = behind("", text);
        Matcher house = HOUSE_FIRST.matcher(text);
        return plain.length == 2 || !house.lookingAt()
                ? plain
                : behind(house.group().strip(), text.substring(house.end()));
    }

    /** A name and a title behind it, where a house may stand before them. */
    private static String[] behind(String before, String rest) {
        for (int length : NAMES) {
            boolean named = rest.length() > length
                    && HanName.isLikely(rest.substring(0, length))
                    && ROLES.matcher(rest.substring(length)).matches();
            if (named) {
                String role = rest.substring(length);
                return new String[] {before.isEmpty() ? role : before + " - " + role, rest.substring(0, length)};
            }
        }
        return new String[0];
    }

    /** Whether a Chinese text ends as the names of houses do. */
    static boolean isHouse(String text) {
        return HOUSE.matcher(text).matches();
    }

    /** Whether what stands in brackets behind a name is how the person is heard, and nothing of the person. */
    public static boolean isRemark(String text) {
        return REMARK.matcher(text).matches();
    }

    /** Whether what stands behind the name is a position. */
    public boolean isTitled() {
        return behind != null && SpeakerShape.isRole(behind);
    }
}

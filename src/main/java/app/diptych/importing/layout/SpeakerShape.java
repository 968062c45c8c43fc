package app.diptych.importing.layout;

import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a speaker line looks like: "Name - Title", "Name - Firm - Analyst", "Name", "Operator", "- Title". */
public final class SpeakerShape {
    /** What stands between name, firm and title. */
    public static final Pattern DASH = Pattern.compile("\\s+[-–—‒]{1,2}\\s+|\\s*(?:--|——)\\s*");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NAMELESS = Pattern.compile("^[-–—]{1,2}\\s+\\p{L}.*");
    private static final Pattern OPERATOR = Pattern.compile(
            "(?i)(the )?(conference |call |teleconference |event |telephone )*(operator|moderator|coordinator|facilitator)"
                    + "|操作[員员]|接[線线][員员]|主持人|司[儀仪]|主持|[會会][議议](主持人?|操作[員员]|助理|[祕秘][書书])|[總总][機机]|[話话][務务][員员]|[運运][營营]商");
    private static final Pattern ENGLISH_ROLE =
            Pattern.compile("(?i).*\\b(chief|officer|president|chair(man|woman|person)?|director"
                    + "|head|manager|analysts?|relations|treasurer|controller|secretary|counsel|partner|(co-)?founder|c[efotiom]o|[esa]?vp"
                    + "|ir|executive|operator|moderator|principal|associate|research|representative|participant|shareholder"
                    + "|investor|journalist|reporter|translator|interpreter)\\b.*");
    private static final Pattern CHINESE_ROLE = Pattern.compile(
            ".*(分析[師师]|(?<![成增生專专延擅])[長长](?![期遠远足達达久大線线])|[總总][裁監监]|副[總总]|[經经]理|[負负][責责]人|[關关][係系]|主席|主管|[創创][辦办始]人|代表|[祕秘文][書书]|[書书][記记]|首席|[執执]行官|[財财][務务]官|[營营][運运]官|董事|主任|研究[員员]|[顧顾][問问]|合[伙夥]人|[發发]言人).*");
    private static final Pattern INTERJECTION = Pattern.compile(
            "(?i)(thanks?|okay|ok|yes|yep|yeah|no|nope|right|perfect|great|sure|"
                    + "good|exactly|correct|absolutely|hi|hello|hey|got|understood|awesome|excellent|wonderful|cool|nice|please|bye|sorry"
                    + "|well|so|and|but|the|this|that|we|i|it|you|our|all|more|stocks|questions?|q&a|prepared|presentation|contents"
                    + "|call|full|summary|transcript|disclaimer|terms|fantastic|brilliant|super|terrific|certainly|indeed|of)\\b.*");
    /** What a line of a publisher's head is called: its last word is no name. */
    private static final Pattern FIELD = Pattern.compile(
            "(?i)(?:[\\p{L}'’&-]+ ){0,3}(?:name|date|ticker|symbol|title|time|period|quarter|exchange|location|venue|duration|subject|language|source|industry|sector)s?");

    /** "The" may also be the first word of a house: a small word behind it tells that it is none. */
    private static final Pattern GREETING = Pattern.compile(
            "(?i)(thanks?|hi|hello|hey|yes|no|ok|okay|yeah|sorry|welcome|good (morning|afternoon|evening|day))\\b.*");

    private static final Pattern SMALL_WORD = Pattern.compile(".* (?!(?:of|and|for|de|du|der|van)\\b)\\p{Ll}.*");
    private static final Pattern CHINESE_TALK =
            Pattern.compile("(谢|謝|好|是|对|對|没|沒|当然|當然|完美|不|请|請|您|你|我|明白|太).*|.*[吗嗎呢吧了的]$");
    /** Words of whoever speaks: no name, title or house has them. */
    private static final Pattern SAYS = Pattern.compile("[我您你們们嗎吗呢吧這这]|[謝谢]{2}|[多感][謝谢]|好的|[當当]然");

    /** What is heard or seen, in brackets behind a word: 高興（笑聲）. */
    private static final Pattern HEARD = Pattern.compile("[笑聲声]|[掌鼓拍點点頭头]|沉默|停[頓顿]|音[樂乐]|不清|中[斷断]");

    private static final Pattern CHINESE_HOUSE = Pattern.compile(".*(?:[銀银]行|[證证]券|[資资]本|公司|集[團团]|投[顧顾資资]|基金)$");
    private static final Pattern NAME_WORD = Pattern.compile(
            "(?:[dl]['’])?\\p{Lu}[\\p{L}'’.\\-]*,?|(de|da|di|du|van|von|der|den|la|le|el|al|bin|ibn|dos|del|ten|ter|of|and|&|\\d{1,3})"
                    + "|[(\"“'‘]\\p{Lu}[\\p{L}'’.\\-]*[)\"”'’]|(?i:jr|sr|ii|iii|iv),?\\.?");
    private static final Pattern STRANGER = Pattern.compile(
            "(?i)un(known|identified|verified) (company |corporate )?(speaker|analyst|participant|representative|executive|attendee|male|female)( speaker)?( \\d+)?");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?i)(jr|sr|inc|corp|ltd|co|llc|l\\.p|plc|ph\\.d|m\\.d|esq|n\\.a|s\\.a|ii|iii|\\p{L})\\.$");
    /** A sentence that ends inside: a word in small letters, a full stop, a capital. */
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{3,}[.?!] \\p{Lu}");

    private static final Pattern BRACKETS = Pattern.compile("([^()（）]{2,60}?)\\s*[(（][^()（）]{2,100}[)）]");

    private static final int LONGEST = 160;
    private static final int LONGEST_CHINESE = 40;

    private SpeakerShape() {}

    /** Whether somebody who conducts the call is named, in either language. */
    public static boolean isOperator(String name) {
        return name.length() <= 60 && OPERATOR.matcher(name.strip()).matches();
    }

    /** Whether the words are those of a position, in either language. */
    public static boolean isRole(String title) {
        return ENGLISH_ROLE.matcher(title).matches()
                || CHINESE_ROLE.matcher(title).matches();
    }

    /** The part before the first dash; empty for a nameless speaker. */
    public static String name(String text) {
        return NAMELESS.matcher(text).matches() ? "" : DASH.split(text, 2)[0].strip();
    }

    /** The form in which two prints of a speaker line are compared: blanks and dashes made the same. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                key.append("–—‒".indexOf(c) >= 0 ? '-' : Character.toLowerCase(c));
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString();
    }

    /** Whether a line that is printed twice can be a speaker line. */
    public static boolean couldBe(String text) {
        if (text.length() > LONGEST
                || endsSentence(text)
                || SENTENCES.matcher(text).find()) {
            return false;
        }
        if (isOperator(text) || NAMELESS.matcher(text).matches()) {
            return true;
        }
        if (Writing.han(text) > 0) {
            return couldBeChinese(text);
        }
        String[] parts = DASH.split(text, 2);
        boolean named = isName(parts[0].strip(), 8);
        return parts.length == 2 ? named || isRole(parts[1]) : named;
    }

    private static boolean couldBeChinese(String text) {
        if (text.length() > LONGEST_CHINESE || text.chars().anyMatch(c -> "。？！；，".indexOf(c) >= 0)) {
            return false;
        }
        String[] parts = DASH.split(text, 2);
        return parts.length == 2
                ? isRole(parts[1])
                : HanName.hasPoint(text) && !CHINESE_TALK.matcher(text).matches();
    }

    /** Whether a line that is printed once must be a speaker line by its form alone. */
    public static boolean mustBe(String text) {
        if (isOperator(text)) {
            return true;
        }
        if (!couldBe(text)) {
            return false;
        }
        String[] parts = DASH.split(text, 2);
        if (Writing.han(text) > 0) {
            return parts.length == 2 && parts[0].strip().length() <= 12 && isRole(parts[1]);
        }
        if (NAMELESS.matcher(text).matches()) {
            return isRole(text);
        }
        return parts.length == 2 && isName(parts[0].strip(), 6) && isRole(parts[1]) && Writing.words(parts[1]) <= 20;
    }

    /** Whether somebody is named who is not known: "Unidentified Analyst". */
    public static boolean isStranger(String name) {
        return name.length() <= 60 && STRANGER.matcher(name).matches();
    }

    /** Whether the text is one to {@code most} words such as names have. */
    public static boolean isName(String text, int most) {
        if (STRANGER.matcher(text).matches()) {
            return true;
        }
        if (text.isEmpty()
                || !Character.isUpperCase(text.charAt(0))
                || INTERJECTION.matcher(text).matches()
                || FIELD.matcher(text).matches()) {
            return false;
        }
        String[] words = SPACES.split(text, -1);
        for (String word : words) {
            if (!NAME_WORD.matcher(word).matches()) {
                return false;
            }
        }
        return words.length <= most;
    }

    /** Whether a line begins as people begin to talk, so that no house or position is named. */
    public static boolean isSaid(String text) {
        return GREETING.matcher(text).matches()
                || (INTERJECTION.matcher(text).matches()
                        && SMALL_WORD.matcher(text).matches());
    }

    /** Whether {@code chinese} can be the translated print of the speaker line {@code text}. */
    public static boolean translates(String text, String chinese) {
        if (Writing.han(chinese) < 2
                || chinese.length() > LONGEST_CHINESE
                || SAYS.matcher(chinese).find()
                || chinese.chars().anyMatch(c -> "。？！；".indexOf(c) >= 0)) {
            return false;
        }
        if (isOperator(text)) {
            return isOperator(chinese);
        }
        String plain = withoutBrackets(chinese);
        if (!plain.equals(chinese)) {
            String within = chinese.substring(plain.length()).strip();
            return saysMore(text) && isNamed(plain, within.substring(1, within.length() - 1), text);
        }
        int comma = indexOfComma(chinese);
        if (comma > 0 && saysMore(text)) {
            String name = HanName.withoutAddress(chinese.substring(0, comma).strip());
            String behind = chinese.substring(comma + 1).strip();
            return !behind.isEmpty()
                    && HanName.isLikely(name)
                    && name.charAt(0) != name.charAt(1)
                    && (isRole(behind)
                            || text.contains(behind)
                            || CHINESE_HOUSE.matcher(behind).matches());
        }
        String[] parts = DASH.split(chinese, 2);
        if (parts.length == 2) {
            boolean titled = DASH.matcher(text).find();
            return titled ? isNameAndMore(parts[0].strip(), parts[1].strip()) : couldBeChinese(chinese);
        }
        // Behind a title stands one in the translation too.
        boolean alone = DASH.matcher(text).find() ? isRole(chinese) : HanName.is(chinese);
        return alone
                && HanName.hasPoint(chinese)
                && !CHINESE_TALK.matcher(chinese).matches();
    }

    /** Whether a name stands before brackets: what stands in them is a position or a house, or else tells nothing. */
    private static boolean isNamed(String name, String within, String line) {
        if (!HanName.is(name)
                || HanName.isWord(name)
                || (CHINESE_TALK.matcher(name).matches() && !HanName.isLikely(name))) {
            return false;
        }
        boolean titled = isRole(within)
                || (HanName.isLikely(name)
                        && HanName.is(within)
                        && !HEARD.matcher(within).find())
                || Writing.han(within) == 0
                || line.contains(within)
                || CHINESE_HOUSE.matcher(within).matches();
        // Of two characters, many that begin with a family name are words.
        return titled || HanName.hasPoint(name) || (name.length() > 2 && HanName.isLikely(name));
    }

    /** Whether something stands behind the name in a line. */
    private static boolean saysMore(String line) {
        return line.length() <= LONGEST
                && !endsSentence(line)
                && (line.indexOf(',') > 0
                        || DASH.matcher(line).find()
                        || !withoutBrackets(line).equals(line));
    }

    /** A line without what stands in brackets at its end, where that is all that stands behind the name. */
    public static String withoutBrackets(String line) {
        Matcher brackets = BRACKETS.matcher(line.length() > LONGEST ? "" : line);
        return brackets.matches() ? brackets.group(1) : line;
    }

    /** Whether a position, or a house, stands behind a name: a sentence that is broken by a dash has neither. */
    private static boolean isNameAndMore(String name, String behind) {
        boolean named = HanName.is(name) || Writing.han(name) == 0;
        boolean house =
                Writing.han(behind) == 0 || CHINESE_HOUSE.matcher(behind).matches();
        return !name.isEmpty() && !behind.isEmpty() && (isRole(behind) || HanName.hasPoint(name) || (named && house));
    }

    private static int indexOfComma(String text) {
        int comma = text.indexOf('，');
        return comma < 0 ? text.indexOf(',') : comma;
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 1 && "\"”’')]）」』".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = text.charAt(end - 1);
        if (last == '.') {
            String word = text.substring(text.lastIndexOf(' ') + 1);
            return end < text.length() || !ABBREVIATION.matcher(word).matches();
        }
        return "?!…:;,。？！；：，".indexOf(last) >= 0;
    }
}

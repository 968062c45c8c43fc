package app.diptych.importing.assembly.line;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off what some publishers print beside names and speeches: times, angles, slashes, brackets, the letters Q and A at
 * the end of a line. Only what comes several times is a mark.
 */
public final class Marks {
    private static final int SEVERAL = 3;
    private static final int WORDS = 6;
    private static final int LONGEST = 160;
    private static final int LONGEST_INITIALS = 3;
    /** A title and a name in Han characters. */
    private static final int LONGEST_HAN = 30;

    private static final String CLOCK =
            "[\\[(（【]?(?:20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}[ T])?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[.,]\\d{1,3})?[\\])）】]?";

    /** Before what is said: "[00:01:05] Jane Doe: …", "01:05 - Jane Doe", ">> Jane Doe: …". */
    private static final List<Pattern> LEADS = List.of(
            Pattern.compile(CLOCK + "\\s*(?:[-–—|]\\s*)?(?=[\\p{L}>\\[【])"),
            Pattern.compile("(?:>>+|»)\\s*(?=[\\p{L}\\[【])"),
            Pattern.compile("/\\s+(?=\\p{Lu}|\\p{IsHan})"),
            Pattern.compile("[>|]\\s+(?=\\S)"),
            Pattern.compile("[\\[(【]?(?:EN|ZH|CN|TW|English|Chinese|原文|[译譯]文|中文|英文)[\\])】]?\\s*[:：]\\s*(?=\\S)"));

    private static final Pattern CLOCK_ALONE = Pattern.compile(CLOCK + "(?:\\s*(?:-->|[-–—])\\s*" + CLOCK + ")?");
    /** "[Jane Doe]". */
    private static final Pattern FRAMED =
            Pattern.compile("^[\\[<{]\\s*+([^\\s\\[\\]<>{}][^\\[\\]<>{}]{1,59}?)\\s*+[\\]>}]\\s*[:：]?$");
    /** "Jane Doe 珍·多伊", "Jane Doe（珍·多伊） - Title", "Operator / 主持人": the name in both languages, and nothing said. */
    private static final Pattern BOTH = Pattern.compile(
            "^(\\p{Lu}[\\p{L}.'’ -&&[^\\p{IsHan}]]{1,60}?(?:\\s*[(（][^()（）\\p{IsHan}]{2,80}[)）])?)(?:\\s+|\\s*[/|]\\s*|\\s*(?=[(（]))([(（]?[\\p{IsHan}·‧・•．]{2,16}[)）]?)"
                    + "(?:((?:\\s+[-–—]{1,2}|,)\\s+[^\\p{IsHan}]{2,100}?)(?:\\s*[\\p{IsHan}、]{2,30})?)?$");
    /** "Jane Doe | Title", "Jane Doe / Title". */
    private static final Pattern BARRED = Pattern.compile("^([^|/]{2,60}?)\\s*(?:\\||\\s/\\s)\\s*(.{2,120})$");
    /** "- Jane Doe, Title", "12. Jane Doe: …", "(3) Operator": what stands before the names of those who speak. */
    private static final Pattern COUNTED =
            Pattern.compile("^(?:[-–—+]|#?[(（\\[]?\\d{1,4}[.)）\\]、])\\s*(?=[\\p{Lu}\\p{IsHan}])");

    private static final Pattern DASHED = Pattern.compile("^[-–—*+]\\s+(?=[\\p{Lu}\\p{IsHan}\\p{N}\"“])");
    /** Behind a frame another name with a colon: the frame holds what kind of person that is. */
    private static final Pattern LABELLED = Pattern.compile("[\\p{IsHan}\\s·]{2,24}[:：]");

    private static final Pattern COUNT = Pattern.compile("^[\\[(（]\\d{1,4}[\\])）]\\s*(?=\\S)");
    private static final Pattern CLOCK_BEHIND = Pattern.compile("(?<=[\\p{L}.)）])(?:\\s*[|·–-])?\\s+" + CLOCK + "$");
    /** Where a name ends. */
    private static final Pattern BEHIND_NAME = Pattern.compile("\\s*(?:[,，:：(（|/]|\\s[-–—]{1,2}\\s|--|——)");

    /** "Jane Doe          Q". */
    private static final Pattern LETTERED = Pattern.compile("^(.{2,120}?)(?:\\s{2,}|\\t)[QA]$");
    /** The same where a format keeps a single blank: then both letters must come. */
    private static final Pattern LETTERED_CLOSE = Pattern.compile("^(.{2,120}?)\\s([QA])$");
    /** Between a title and a firm. */
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    /** What is framed and is no name. */
    private static final Pattern DIRECTION = Pattern.compile(
            "(?i).*\\b(instructions?|music|laughter|applause|inaudible|indiscernible|difficult\\w*|foreign|language|break|pause|audio|video|silence|call|conference|section|session|technical|break|end|multiple|overlapping|crosstalk|ph|sic)\\b.*"
                    + "|.*([掌鼓][聲声掌]|笑|音[樂乐]|聽不清|听不清|[聲声]音|停[頓顿]|翻[譯译]|[譯译]文|原文|英文|中文|[問问]答|[會会][議议]|[環环][節节]|提示).*");

    private Marks() {}

    /** The items without such marks. */
    public static List<Item> off(List<Item> items) {
        List<Item> off = items;
        if (count(off, text -> CLOCK_ALONE.matcher(text).matches()) >= SEVERAL) {
            off = off.stream()
                    .filter(item -> !CLOCK_ALONE.matcher(item.text()).matches())
                    .toList();
        }
        off = withoutCounters(off);
        off = withoutInitials(off);
        for (Pattern lead : LEADS) {
            if (count(off, text -> lead.matcher(text).lookingAt()) >= SEVERAL) {
                off = each(off, text -> {
                    Matcher mark = lead.matcher(text);
                    return mark.lookingAt() ? text.substring(mark.end()) : text;
                });
            }
        }
        off = numbered(off);
        off = timed(off);
        off = bulleted(off);
        off = counted(off);
        off = Signs.plain(off);
        off = sayings(off, Saying.FRAMED);
        off = sayings(off, Saying.DASHED);
        off = named(off, FRAMED, "$1");
        off = named(off, BOTH, "$1$3");
        off = named(off, BARRED, "$1 - $2");
        return lettered(off);
    }

    /** Letters behind names, and behind positions in the line below. */
    private static List<Item> lettered(List<Item> items) {
        List<Item> off = named(items, LETTERED, "$1");
        boolean both = count(off, text -> isClose(text, "Q")) >= 2 && count(off, text -> isClose(text, "A")) >= 2;
        off = both ? named(off, LETTERED_CLOSE, "$1") : off;
        boolean several = count(off, Marks::isLetteredRole) >= SEVERAL;
        return !several
                ? off
                : each(
                        off,
                        text -> isLetteredRole(text) ? LETTERED.matcher(text).replaceFirst("$1") : text);
    }

    private static boolean isClose(String text, String letter) {
        Matcher line = matcher(LETTERED_CLOSE, text);
        return line.matches() && line.group(2).equals(letter) && isFullName(line.group(1));
    }

    private static boolean isLetteredRole(String text) {
        Matcher line = matcher(LETTERED, text);
        return line.matches() && SpeakerShape.isRole(line.group(1)) && !Speech.is(text);
    }

    /** Numbers in brackets before most of what is said count the paragraphs. */
    private static List<Item> numbered(List<Item> items) {
        int said = count(items, text -> Speech.is(text) || Speech.endsSentence(text));
        int marked =
                count(items, text -> COUNT.matcher(text).lookingAt() && (Speech.is(text) || Speech.endsSentence(text)));
        return marked < SEVERAL || 2 * marked < said
                ? items
                : each(items, text -> COUNT.matcher(text).replaceFirst(""));
    }

    /** Times at the ends of lines that say nothing, as "Jane Doe, Title 1:34" has them. */
    private static List<Item> timed(List<Item> items) {
        int timed = count(items, text -> isTimed(text));
        return timed < SEVERAL ? items : items.stream().map(Marks::withoutTime).toList();
    }

    /** A time behind a name in Chinese is as good as bold letters; in Latin letters a subject has the same form. */
    private static Item withoutTime(Item item) {
        if (!isTimed(item.text())) {
            return item;
        }
        String text = CLOCK_BEHIND.matcher(item.text()).replaceFirst("");
        Item plain = with(item, text);
        return plain instanceof Item.Paragraph && HanName.isLikely(text)
                ? new Item.Paragraph(text, true, item.place())
                : plain;
    }

    private static boolean isTimed(String text) {
        return text.length() <= LONGEST
                && CLOCK_BEHIND.matcher(text).find()
                && text.indexOf(' ') > 0
                && !Speech.is(text);
    }

    /** Dashes before most of what is said are bullets. */
    private static List<Item> bulleted(List<Item> items) {
        int said = count(items, text -> Speech.is(text) || Speech.endsSentence(text));
        int marked = count(
                items, text -> DASHED.matcher(text).lookingAt() && (Speech.is(text) || Speech.endsSentence(text)));
        return marked < SEVERAL || 2 * marked < said
                ? items
                : each(items, text -> DASHED.matcher(text).replaceFirst(""));
    }

    /** Numbers in paragraphs of their own that count what is said, once or for both languages: one higher each time, from the first on. */
    private static List<Item> withoutCounters(List<Item> items) {
        int next = 1;
        List<Item> off = new ArrayList<>(items.size());
        for (Item item : items) {
            boolean paragraph = item instanceof Item.Paragraph;
            boolean counts = paragraph && item.text().equals(String.valueOf(next));
            boolean again = paragraph && next > 1 && item.text().equals(String.valueOf(next - 1));
            next += counts ? 1 : 0;
            if (!counts && !again) {
                off.add(item);
            }
        }
        int said = count(off, text -> Speech.is(text) || Speech.endsSentence(text));
        return next > SEVERAL && 4 * (next - 1) >= said ? off : items;
    }

    /** The letters of a name that stand before the name, as pages have them in place of a picture. */
    private static List<Item> withoutInitials(List<Item> items) {
        List<Item> off = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (i + 1 == items.size()
                    || !areInitials(items.get(i).text(), items.get(i + 1).text())) {
                off.add(items.get(i));
            }
        }
        return items.size() - off.size() >= SEVERAL ? off : items;
    }

    private static boolean areInitials(String letters, String line) {
        if (letters.length() > LONGEST_INITIALS || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        String name = leading(line);
        StringBuilder first = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            first.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return !letters.isEmpty()
                && isName(name)
                && first.toString().toUpperCase(Locale.ROOT).startsWith(letters);
    }

    /** Takes off what stands before names, where some who are named so speak again, or one of them conducts. */
    private static List<Item> counted(List<Item> items) {
        List<String> names = items.stream()
                .map(Item::text)
                .filter(text -> COUNTED.matcher(text).lookingAt())
                .map(text -> leading(COUNTED.matcher(text).replaceFirst("")))
                .filter(Marks::isFullName)
                .toList();
        return !areSpeakers(names)
                ? items
                : each(items, text -> {
                    Matcher mark = COUNTED.matcher(text);
                    String plain = mark.lookingAt() ? text.substring(mark.end()) : text;
                    return isFullName(leading(plain)) ? plain : text;
                });
    }

    /** Names in brackets, or with a dash, before what is said stand before colons after it. */
    private static List<Item> sayings(List<Item> items, Pattern form) {
        List<String> names = items.stream()
                .map(item -> Saying.of(form, item.text()))
                .filter(saying -> saying != null && isSaying(saying, form))
                .map(Saying::name)
                .toList();
        return !areSpeakers(names)
                ? items
                : each(items, text -> {
                    Saying saying = Saying.of(form, text);
                    return saying != null && isSaying(saying, form) ? saying.plain() : text;
                });
    }

    private static boolean isSaying(Saying saying, Pattern form) {
        String said = saying.said();
        return !said.isEmpty()
                && !LABELLED.matcher(said).lookingAt()
                && isName(saying.name())
                && (Speech.is(said) || Speech.endsSentence(said))
                && (Saying.FRAMED.equals(form) || isFullName(saying.name()));
    }

    /** Several names, of which one comes again or conducts: what is counted else has other words each time. */
    private static boolean areSpeakers(List<String> names) {
        Set<String> different = new HashSet<>(names);
        return names.size() >= SEVERAL
                && different.size() >= 2
                && (different.size() < names.size() || different.stream().anyMatch(SpeakerShape::isOperator));
    }

    /** What stands before a comma, a colon, a dash or a bracket. */
    private static String leading(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher behind = BEHIND_NAME.matcher(head);
        return behind.find() ? head.substring(0, behind.start()) : head.strip();
    }

    /** A single word is more often a subject than a name. */
    private static boolean isFullName(String text) {
        return isName(text) && (SpeakerShape.isOperator(text) || text.indexOf(' ') > 0 || HanName.is(text));
    }

    /** Rewrites lines of a form that begin with a name, where there are several of them and two names or more. */
    private static List<Item> named(List<Item> items, Pattern form, String plain) {
        Set<String> names = new HashSet<>();
        int lines = 0;
        for (Item item : items) {
            Matcher line = matcher(form, item.text());
            if (line.matches() && isName(SpeakerShape.withoutBrackets(line.group(1))) && !isSpeech(line)) {
                names.add(line.group(1));
                lines++;
            }
        }
        if (names.size() < 2 || lines < SEVERAL) {
            return items;
        }
        return each(items, text -> {
            Matcher line = matcher(form, text);
            return line.matches() && isName(SpeakerShape.withoutBrackets(line.group(1))) && !isSpeech(line)
                    ? BAR.matcher(line.replaceFirst(plain)).replaceAll(" - ")
                    : text;
        });
    }

    /** Whether what stands behind the first part of a line is said. */
    private static boolean isSpeech(Matcher line) {
        String rest = line.groupCount() < 2 || line.group(2) == null ? "" : line.group(2);
        String plain = rest.replaceFirst("[|\\s]+$", "");
        return Speech.is(plain) || (Writing.han(plain) > 0 && Speech.endsSentence(plain));
    }

    /** Of a line that may be one of names; of any other nothing is looked at. */
    private static Matcher matcher(Pattern form, String text) {
        return form.matcher(text.length() > LONGEST ? "" : text);
    }

    private static boolean isName(String text) {
        return (SpeakerShape.isOperator(text)
                        || SpeakerShape.isName(text, WORDS)
                        || (text.length() <= LONGEST_HAN
                                && text.codePoints()
                                        .allMatch(c -> Character.isIdeographic(c)
                                                || Character.isSpaceChar(c)
                                                || HanName.POINTS.indexOf(c) >= 0)))
                && !isDirection(text);
    }

    /** Whether what stands in brackets is a remark on the sound or the course of the call, and no name. */
    public static boolean isDirection(String text) {
        return text.length() <= LONGEST && DIRECTION.matcher(text).matches();
    }

    private static int count(List<Item> items, Predicate<String> is) {
        return (int) items.stream().filter(item -> is.test(item.text())).count();
    }

    /** The items with their texts changed. */
    static List<Item> each(List<Item> items, java.util.function.UnaryOperator<String> change) {
        List<Item> changed = new ArrayList<>(items.size());
        for (Item item : items) {
            String text = change.apply(item.text());
            changed.add(text.equals(item.text()) ? item : with(item, text));
        }
        return changed;
    }

    private static Item with(Item item, String text) {
        return switch (item) {
            case Item.Paragraph it -> new Item.Paragraph(text, it.emphasised(), it.place());
            case Item.Speaker it -> new Item.Speaker(text, it.affiliation(), it.place());
            case Item.Heading it -> new Item.Heading(text, it.place());
        };
    }
}

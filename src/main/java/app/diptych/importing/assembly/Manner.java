package app.diptych.importing.assembly;

import app.diptych.importing.assembly.line.Label;
import app.diptych.importing.assembly.line.Letter;
import app.diptych.importing.call.Persons;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.text.HanName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a manuscript prints those who speak: before colons, alone in a line, in capitals, or as letters. */
final class Manner {
    /** "Name: what is said"; also "Name (Title): …" and with the full-width colon. */
    static final Pattern COLON = Pattern.compile("^([^:：。！？!?]{1,80}?)\\s*[:：](?!//)\\s*(.*)$", Pattern.DOTALL);

    private static final Pattern FRAMED = Pattern.compile("^【([^【】]{1,30})】$");
    private static final int LONGEST = SpeakerLine.LONGEST;
    /** "[00:12:05] " and a few blanks. */
    private static final int LONGEST_NUMBER = 20;

    private static final int WORDS = 6;
    /** So many paragraphs that begin with a name and a colon make it the manner of a manuscript. */
    private static final int MANY = 5;
    /** So many make it likely, where the name is one that is named elsewhere. */
    private static final int SOME = 3;

    private final Map<String, Integer> alone = new HashMap<>();
    private final Map<String, Integer> beforeColon = new HashMap<>();
    /** Names that stand before a colon with a title in brackets. */
    private final Set<String> titled = new HashSet<>();

    private final int colons;
    private final int lone;
    private final int capitals;
    private final int hanNames;
    private final boolean letters;

    Manner(List<Item> items) {
        List<String> names = new ArrayList<>();
        Set<String> han = new HashSet<>();
        for (Item item : items) {
            String text = item.text();
            String name = text.length() <= LONGEST ? bare(text) : "";
            boolean bold = item instanceof Item.Paragraph paragraph && paragraph.emphasised();
            if (SpeakerShape.isOperator(name)
                    || SpeakerShape.isName(name, WORDS)
                    || HanName.isLikely(name)
                    || (bold && HanName.is(name))) {
                alone.merge(Persons.key(name), 1, Integer::sum);
                if (HanName.isLikely(name)) {
                    han.add(Persons.key(name));
                }
            }
            Matcher colon = colon(text);
            if (colon.matches()) {
                names.add(colon.group(1));
                beforeColon.merge(Persons.key(colon.group(1)), 1, Integer::sum);
                Label label = Label.of(colon.group(1));
                if (label.isTitled()) {
                    titled.add(label.person());
                }
            }
        }
        colons = (int) names.stream()
                .filter(name -> isPerson(name) && beforeColons(name) > 1)
                .limit(MANY)
                .count();
        lone = (int) items.stream()
                .filter(item -> isReturning(item.text()))
                .limit(SOME)
                .count();
        capitals = (int) items.stream()
                .filter(item -> isCapitals(item.text()) && isReturning(item.text()))
                .limit(SOME)
                .count();
        hanNames = (int) han.stream()
                .filter(name -> alone.getOrDefault(name, 0) > 1)
                .limit(2)
                .count();
        letters = Letter.areIn(items);
    }

    /** Whether a line is a name that stands alone again and again. */
    private boolean isReturning(String text) {
        String name = text.length() <= LONGEST ? bare(text) : "";
        return isPerson(name) && isRepeated(name);
    }

    private static boolean isPerson(String name) {
        return SpeakerShape.isOperator(name) || (name.indexOf(' ') > 0 && SpeakerShape.isName(name, WORDS));
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a name stands alone in more than one line. */
    boolean isRepeated(String name) {
        return alone.getOrDefault(Persons.key(name), 0) > 1;
    }

    /** How often something stands before a colon. */
    int beforeColons(String name) {
        return beforeColon.getOrDefault(Persons.key(name), 0);
    }

    /** Whether some speakers stand before colons. */
    boolean hasColons() {
        return colons >= SOME;
    }

    /** Whether so many stand before colons that one who speaks once does too. */
    boolean hasManyColons() {
        return colons == MANY;
    }

    /** Whether names stand alone. */
    boolean hasLoneNames() {
        return lone == SOME;
    }

    /** Whether several names in Chinese stand alone again: a single one that does is a heading as likely. */
    boolean hasHanNames() {
        return hanNames > 1;
    }

    /** Whether one does at least. */
    boolean hasHanName() {
        return hanNames > 0;
    }

    /** Whether a line is in capitals, and the names that return are. */
    boolean isShouted(String text) {
        return capitals == SOME && isCapitals(text);
    }

    /** Whether a title stands behind a name somewhere before a colon. */
    boolean isTitled(String name) {
        return titled.contains(name);
    }

    /** Whether questions and answers have letters and no names. */
    boolean hasLetters() {
        return letters;
    }

    /** A name and a colon at the beginning of a text; of what has no colon there nothing is looked at. */
    static Matcher colon(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        return COLON.matcher(head.indexOf(':') >= 0 || head.indexOf('：') >= 0 ? head : "");
    }

    /** A line without the colon, time or number behind the name. */
    static String bare(String line) {
        String text = withoutColon(line);
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean numbered = Character.isDigit(last) || last == ']' || last == ')';
        Matcher number = Label.NUMBERS.matcher(text).region(Math.max(0, text.length() - LONGEST_NUMBER), text.length());
        return numbered && number.find() ? withoutColon(text.substring(0, number.start())) : text;
    }

    private static String withoutColon(String line) {
        String text = isEnded(line) ? line.substring(0, line.length() - 1).stripTrailing() : line;
        return text.startsWith("【") ? FRAMED.matcher(text).replaceFirst("$1") : text;
    }

    /** Whether a line ends with a colon. */
    static boolean isEnded(String line) {
        return !line.isEmpty() && ":：".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}

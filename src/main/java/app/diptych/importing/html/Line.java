package app.diptych.importing.html;

import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.assembly.roster.Affiliation;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a page in the making: what stands in it, and what of that is bold or a link. */
final class Line {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000]+");
    private static final Pattern DASH = Pattern.compile("^\\s*(?:[-–—]{1,3}|——|,|\\|)\\s*(?=\\S)");
    /** Between two elements that stand side by side. */
    private static final String BESIDE = "\uE001";

    private static final String MARK = "\uE000";
    /** Two elements that stand apart on the page, as a name and a title do, with nothing between them in the source. */
    private static final Pattern APART =
            Pattern.compile("([^" + MARK + "]{2,60}?)\\s*" + MARK + "\\s*([^" + MARK + "]{2,200})");

    /** A time in an element of its own, before or behind the others. */
    private static final Pattern CLOCK = Pattern.compile("^\\W?\\d{1,2}:\\d\\d(?::\\d\\d)?\\W?\\s*" + MARK + "\\s*|\\s*"
            + MARK + "\\s*\\W?\\d{1,2}:\\d\\d(?::\\d\\d)?\\W?$");

    /** Behind the words of a line it may be that of the company as well as that of a person. */
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?i)(?:(?!(?:head|director|[esa]?vp|manager|chief|officer|president|of) )[\\p{L}&]+ ){0,3}(?:relations|research|ir)\\s*");

    private static final int LONGEST_SPEAKER = 240;
    private static final int WORDS = 6;
    private static final int LONGEST_AFFILIATION = 100;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder lead = new StringBuilder();
    /** The text with a mark where one element of the line ends and the next begins at once. */
    private final StringBuilder marked = new StringBuilder();

    private boolean ended;
    /** Whether what stands before the first element is in none. */
    private boolean begun;

    /** The element that ended at once before the text to come, and the one that began. */
    private String last = "";

    private String next = "";
    private int letters;
    private int bold;
    private int linked;

    void add(String part, boolean isBold, boolean isLink) {
        int count = (int) part.chars().filter(Character::isLetterOrDigit).count();
        boolean leading = isBold || part.isBlank();
        if (leading && bold == letters) {
            lead.append(part);
        }
        boolean apart = !last.isEmpty() && !next.isEmpty() && !last.equals(next) && !part.isEmpty() && !text.isEmpty();
        if (apart && isWord(text.charAt(text.length() - 1)) && isWord(part.charAt(0))) {
            text.append(BESIDE); // a name and a time in two elements stand apart on the page
            marked.append(' ');
        }
        last = "";
        next = "";
        text.append(part);
        marked.append(ended && !part.isBlank() ? MARK : "").append(part);
        ended = ended && part.isBlank();
        letters += count;
        bold += isBold ? count : 0;
        linked += isLink ? count : 0;
    }

    /** An element within the line ends. */
    void endElement(String element) {
        ended = !marked.isEmpty();
        last = element;
        next = "";
    }

    /** An element within the line begins: what stands before it stands apart from it. */
    void beginElement(String element) {
        boolean apart = !ended && plain(marked).indexOf(' ') > 0; // one word is no whole name: "Dr."
        begun |= apart && marked.indexOf(MARK) < 0;
        ended |= apart;
        next = element;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** The text in one line, without blanks and bullets around it. */
    String text() {
        String whole = plain(text.toString().replace(BESIDE, " "));
        boolean parted = text.indexOf(BESIDE) >= 0 && whole.length() <= LONGEST_AFFILIATION && !Speech.is(whole);
        return parted ? plain(text.toString().replace(BESIDE, " | ")) : whole;
    }

    /** Whether it is nothing but a link. */
    boolean isLink() {
        return letters > 0 && linked == letters;
    }

    /** What it comes to: one paragraph or speaker line, or a speaker line with a paragraph. */
    List<Item> items() {
        String whole = text();
        if (whole.isEmpty()) {
            return List.of();
        }
        boolean emphasised = letters > 0 && bold == letters;
        Matcher apart = APART.matcher(
                marked.indexOf(MARK) < 0 ? "" : CLOCK.matcher(plain(marked)).replaceAll(""));
        boolean named = apart.matches()
                && isPerson(apart.group(1))
                && !(begun && DEPARTMENT.matcher(apart.group(2)).matches());
        if (named && (isPosition(apart.group(2)) || isHouse(apart.group(2)))) {
            return List.of(new Item.Speaker(apart.group(1), apart.group(2), Place.UNKNOWN));
        }
        if (named && isBesideName(apart.group(2))) {
            // whether the second element is a house is told by all lines of the page
            return List.of(new Item.Paragraph(
                    apart.group(1).strip() + " | " + apart.group(2).strip(), emphasised, Place.UNKNOWN));
        }
        String name = plain(lead);
        if (!emphasised && !name.isEmpty() && whole.startsWith(name)) {
            List<Item> parted = named(name, whole.substring(name.length()));
            if (!parted.isEmpty()) {
                return parted;
            }
        }
        return List.of(new Item.Paragraph(whole, emphasised, Place.UNKNOWN));
    }

    /** A speaker line that is printed as a heading: a name, and in an element of its own who that is; else nothing. */
    List<Item> heading() {
        Matcher apart = APART.matcher(marked.indexOf(MARK) < 0 ? "" : plain(marked));
        if (!apart.matches()) {
            return List.of();
        }
        String name = apart.group(1).strip();
        String behind = apart.group(2).strip();
        boolean is = name.indexOf(' ') > 0
                && SpeakerShape.isName(name, WORDS)
                && behind.length() <= LONGEST_AFFILIATION
                && behind.chars().noneMatch(Character::isDigit)
                && (Character.isUpperCase(behind.charAt(0)) || behind.charAt(0) == '(');
        return is ? List.of(new Item.Speaker(name, behind.replaceAll("^[(]|[)]$", ""), Place.UNKNOWN)) : List.of();
    }

    /** A bold name with a dash and an affiliation, or a colon and what is said, behind it. */
    private static List<Item> named(String lead, String rest) {
        String name = lead.replaceFirst("\\s*[:：]$", "");
        if (!isPerson(name)) {
            return List.of();
        }
        boolean colon = !name.equals(lead) || rest.matches("(?s)^\\s*[:：].*");
        List<Item> items = new ArrayList<>();
        if (colon) {
            items.add(new Item.Speaker(name, null, Place.UNKNOWN));
            String said = plain(rest.replaceFirst("^\\s*[:：]", ""));
            if (!said.isEmpty()) {
                items.add(new Item.Paragraph(said, false, Place.UNKNOWN));
            }
        } else if (DASH.matcher(rest).find()
                && (rest.length() + name.length() <= LONGEST_SPEAKER
                        || !saidBehindColon(rest).isEmpty())) {
            items.addAll(affiliated(name, DASH.matcher(rest).replaceFirst("")));
        } else if (isPosition(plain(rest))) {
            items.add(new Item.Speaker(name, plain(rest), Place.UNKNOWN));
        }
        return List.copyOf(items);
    }

    /** What is said behind who somebody is and a colon; empty where there is nothing of the kind. */
    private static String saidBehindColon(String rest) {
        int colon =
                rest.substring(0, Math.min(rest.length(), LONGEST_AFFILIATION)).indexOf(": ");
        String said = colon < 0 ? "" : rest.substring(colon + 2);
        return Speech.is(said) || Speech.endsSentence(said) ? said : "";
    }

    private static List<Item> affiliated(String name, String rest) {
        String said = saidBehindColon(rest);
        String behind = plain(said.isEmpty() ? rest : rest.substring(0, rest.length() - said.length()))
                .replaceFirst("\\s*:$", "");
        Item speaker = new Item.Speaker(name, behind, Place.UNKNOWN);
        return said.isEmpty()
                ? List.of(speaker)
                : List.of(speaker, new Item.Paragraph(plain(said), false, Place.UNKNOWN));
    }

    private static boolean isPerson(String name) {
        return SpeakerShape.isOperator(name) || SpeakerShape.isName(name, WORDS);
    }

    /** Whether it surely is one, by its words. */
    private static boolean isHouse(String text) {
        return isBesideName(text) && Affiliation.isHouse(text);
    }

    /** Whether what stands behind a name in an element of its own can be a house: short, and nothing that is said. */
    private static boolean isBesideName(String text) {
        return Character.isUpperCase(text.charAt(0))
                && text.length() <= LONGEST_AFFILIATION
                && text.chars().noneMatch(Character::isDigit)
                && !Speech.endsSentence(text)
                && !Speech.is(text)
                && !SpeakerShape.isSaid(text);
    }

    /** Whether what stands behind a name in the same line, set otherwise, says who that is. */
    private static boolean isPosition(String text) {
        return text.length() <= LONGEST_SPEAKER
                && !text.isEmpty()
                && (Character.isUpperCase(text.charAt(0)) || text.charAt(0) == '(')
                && SpeakerShape.isRole(text)
                && !Speech.is(text);
    }

    private static String plain(CharSequence text) {
        return Lines.clean(BLANKS.matcher(text).replaceAll(" "));
    }
}

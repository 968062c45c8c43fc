package app.diptych.importing.assembly.line;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question or an answer of which only that is printed: "Q: …", "A1：…", "問：…".
 *
 * @param mark as printed, without its number
 * @param asks whether it is a question
 * @param opens whether it is a question that has a number
 * @param said behind it
 */
public record Letter(String mark, boolean asks, boolean opens, String said) {
    private static final String MARK =
            "(?:Q|A|Question|Answer|[问問]題?题?|[回]?答[复覆復]?|回[复覆復]|[提][问問]|投[资資]者?人?[提]?[问問]|公司(?:回)?[答复覆復]{1,2})";

    private static final String NUMBER = "\\s?第?(\\d{1,3}|[一二三四五六七八九十]{1,3})?\\s?";

    /** "Q1: …", "1、問：…", "【問一】…", "(Q) …". */
    private static final Pattern FORM = Pattern.compile("(?:[(（]?(\\d{1,3}|[一二三四五六七八九十]{1,3})[)）、.．]\\s*)?"
            + "(?:[【\\[(（<〔]\\s?(" + MARK + ")" + NUMBER + "[】\\])）>〕]\\s*[:：]?"
            + "|(" + MARK + ")" + NUMBER + "(?:[:：、]|\\.(?=\\s)))\\s*(?=\\S)");

    /** "<Q – Name – Firm>", as some print who asks and who answers. */
    private static final Pattern NAMED =
            Pattern.compile("^[<\\[]?\\s*([QA])\\s*[-–—:.]\\s*([^<>\\[\\]]{2,120}?)\\s*[>\\]]?$");

    /** "問（海登證券 李安）", "Q (Ann Lee)". */
    private static final Pattern BRACKETED =
            Pattern.compile("^(Q|A|[問问答]|[提][問问]|回答)\\s*[(（\\[【]([^()（）\\[\\]【】]{2,60})[)）\\]】]$");

    private static final int SEVERAL = 2;

    /**
     * Who asks or answers, with a letter before the name.
     *
     * @param asks whether it is a question
     * @param name as printed
     * @param behind title or firm, or null
     */
    public record Named(boolean asks, String name, @Nullable String behind) {}

    /** The person in a line such as "Q - Name - Firm"; null where it is none. */
    public static @Nullable Named named(String line) {
        Matcher bracketed = BRACKETED.matcher(line);
        if (bracketed.matches()) {
            Label label = Label.of(bracketed.group(2).strip());
            return new Named(asks(bracketed.group(1)), label.person(), label.behind());
        }
        Matcher named = NAMED.matcher(line);
        if (!named.matches()) {
            return null;
        }
        String[] parts = SpeakerShape.DASH.split(named.group(2), 2);
        return new Named(named.group(1).equals("Q"), parts[0].strip(), parts.length == 2 ? parts[1] : null);
    }

    /** The mark that a text begins with; empty where there is none. */
    public static Optional<Letter> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        boolean framed = form.group(2) != null;
        String mark = framed ? form.group(2) : form.group(4);
        boolean counted = form.group(1) != null || form.group(framed ? 3 : 5) != null;
        return Optional.of(new Letter(mark, asks(mark), counted && asks(mark), text.substring(form.end())));
    }

    private static boolean asks(String mark) {
        return mark.chars().anyMatch(c -> "Q问問提".indexOf(c) >= 0);
    }

    /** Whether questions and answers are marked so in a manuscript. */
    public static boolean areIn(List<Item> items) {
        int questions = 0;
        int answers = 0;
        for (Item item : items) {
            Optional<Letter> letter = of(item.text());
            if (letter.isPresent()) {
                questions += letter.get().asks() ? 1 : 0;
                answers += letter.get().asks() ? 0 : 1;
            }
        }
        return questions >= SEVERAL && answers >= SEVERAL;
    }
}

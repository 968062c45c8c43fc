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
 * @param said behind it
 */
public record Letter(String mark, boolean asks, String said) {
    private static final Pattern FORM = Pattern.compile(
            "【?(Q|A|Question|Answer|[问問]题?題?|答|回答|[提][问問])】?\\s?\\d{0,3}\\s?(?:[:：、]|\\.(?=\\s))\\s*(?=\\S)");

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
        String mark = form.group(1);
        return Optional.of(new Letter(mark, asks(mark), text.substring(form.end())));
    }

    private static boolean asks(String mark) {
        return "Q问問提".indexOf(mark.charAt(0)) >= 0;
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

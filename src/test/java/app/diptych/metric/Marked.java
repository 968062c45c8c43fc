package app.diptych.metric;

import app.diptych.alignment.Link;
import app.diptych.alignment.Verdict;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call of one executive, made of text with its quantities marked by hand, so that tests need no recogniser. A mark is
 * {@code [words|KIND value unit …]}:
 *
 * <pre>
 * Revenue was [$2.41 billion|MONEY 2410000000 USD d-7], up [12%|PERCENT 12 UP YOY] in [Q2|PERIOD 2024-Q2].
 * </pre>
 *
 * A value may be a range ({@code 30..33}). Units of percent, points and multiples are understood. Further words, in any
 * order: {@code d-7} (decimals), {@code per:share}, a direction, a comparison, a bound. Each line is a passage; an English and a
 * Chinese side are parted by {@code " // "}; a line {@code "--"} begins another turn, {@code "--?"} that of an analyst, {@code "--!"} one behind an interruption, which counts as a part of the questions. Chinese quantities are linked to
 * the English ones of the passage one by one.
 */
public final class Marked {
    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");

    private final List<Turn> turns = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Role role;
    private boolean asked;
    private boolean interrupted;

    private Marked(String text, Role role) {
        this.role = role;
        beginTurn(0);
        for (String line : text.strip().split("\n", -1)) {
            if (line.startsWith("--")) {
                interrupted |= line.endsWith("!");
                beginTurn(line.endsWith("?") ? 1 : 0);
            } else {
                addPassage(line.strip());
            }
        }
    }

    /** A call of the invented company Harbor Lane, second quarter of 2024, spoken by its finance chief. */
    public static Marked call(String text) {
        return new Marked(text, Role.EXECUTIVE);
    }

    /** The same, spoken by somebody in another role. */
    public static Marked call(Role role, String text) {
        return new Marked(text, role);
    }

    /** The transcript without marks. */
    public Transcript transcript() {
        return transcript(Period.quarter(2024, 2));
    }

    /** The transcript, about another period, or none. */
    public Transcript transcript(@Nullable Period period) {
        return transcript(period, period == null ? null : LocalDate.of(2024, 8, 6));
    }

    /** The transcript of a call that was held on a day. */
    public Transcript transcript(@Nullable Period period, @Nullable LocalDate day) {
        return new Transcript(
                "Harbor Lane Q2 2024 earnings call",
                "Harbor Lane Inc.",
                "HBLN",
                period,
                day,
                "en",
                "zh-Hant",
                new Source("call.txt", "interleaved", "UTF-8", "0".repeat(64)),
                null,
                List.of(),
                List.of(),
                List.of(
                        new Speaker(0, "Mara Lindqvist", "Chief Financial Officer", null, role),
                        new Speaker(1, "Tomas Brandt", "Analyst", "Kestrel Research", Role.ANALYST)),
                turns,
                passages);
    }

    /** The quantities that were marked. */
    public List<Quantity> quantities() {
        return List.copyOf(quantities);
    }

    /** The links between them. */
    public List<Link> links() {
        return List.copyOf(links);
    }

    private void beginTurn(int speaker) {
        // Behind an analyst's first words everything is an answer or another question.
        asked |= speaker == 1 || interrupted;
        turns.add(new Turn(turns.size(), speaker, asked ? Section.QUESTIONS : Section.PREPARED, asked ? 1 : null));
    }

    private void addPassage(String line) {
        List<String> sides = Arrays.asList(line.split(" // ", -1));
        int first = quantities.size();
        String english = addSide(sides.getFirst(), Language.EN);
        int second = quantities.size();
        String chinese = sides.size() > 1 ? addSide(sides.get(1), Language.ZH) : null;
        for (int i = 0; i < Math.min(second - first, quantities.size() - second); i++) {
            links.add(new Link(first + i, second + i, Verdict.AGREE));
        }
        passages.add(new Passage(passages.size(), turns.size() - 1, english, chinese, null, null));
    }

    private String addSide(String marked, Language language) {
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            Mention mention =
                    mention(text.length(), mark.group(1).length(), mark.group(2).split(" ", -1));
            quantities.add(new Quantity(quantities.size(), passages.size(), language, mark.group(1), mention));
            text.append(mark.group(1));
            at = mark.end();
        }
        return text.append(marked.substring(at)).toString();
    }

    private static Mention mention(int start, int length, String[] words) {
        Kind kind = Kind.valueOf(words[0]);
        List<String> rest = Arrays.asList(words).subList(2, words.length);
        String[] ends = words[1].split("\\.\\.", -1);
        return new Mention(
                start,
                start + length,
                start,
                start + length,
                kind,
                kind.isAmount() ? new BigDecimal(ends[0]) : null,
                kind.isAmount() ? new BigDecimal(ends[ends.length - 1]) : null,
                unit(kind, rest),
                after("per:", rest),
                named(Bound.class, rest, Bound.EXACT),
                decimals(rest),
                rest.contains("UP") ? Direction.UP : rest.contains("DOWN") ? Direction.DOWN : null,
                named(Comparison.class, rest, Comparison.NONE),
                kind.isAmount() ? null : words[1]);
    }

    private static String unit(Kind kind, List<String> words) {
        return switch (kind) {
            case PERCENT -> "%";
            case POINTS -> "bp";
            case MULTIPLE -> "x";
            case MONEY -> words.getFirst();
            case COUNT -> words.isEmpty() ? "" : words.getFirst();
            default -> "";
        };
    }

    private static @Nullable Integer decimals(List<String> words) {
        return words.stream()
                .filter(word -> word.matches("d-?\\d+"))
                .map(word -> Integer.valueOf(word.substring(1)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String after(String prefix, List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> E named(Class<E> type, List<String> words, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> words.contains(constant.name()))
                .findFirst()
                .orElse(otherwise);
    }
}

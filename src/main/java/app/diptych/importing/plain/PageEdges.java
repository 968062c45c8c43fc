package app.diptych.importing.plain;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.SourceLine;
import app.diptych.model.pattern.Sieve;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Takes out what a text that was printed in pages has at their edges: the numbers of the pages, and the lines beside them that
 * come again at most of these places. A paragraph that was broken by the turn of a page goes on behind it.
 */
final class PageEdges {
    private static final Sieve PAGE = Sieve.of(
            "(?i).{0,120}\\b(?<!\\b(?:on|in|at|to|from|of|see|by|with|and|or|the|this|that|is) )page \\d{1,4} ?(?:of|/) ?\\d{1,4}|[-–—|\\[( ]*page \\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?[-–—|\\]) ]*|[-–—] ?\\d{1,4} ?[-–—]|第 ?\\d{1,4} ?[頁页](?:[,，/ ]*共 ?\\d{1,4} ?[頁页])?");
    /** A line's first number. Years and amounts have more digits. */
    private static final Pattern NUMBERED = Pattern.compile("(?<![\\d.,$€£])(\\d{1,3})(?![\\d.,%])");

    /** Words, a bar and a number: nothing that is said or named has this form. */
    private static final Pattern FOOT =
            Pattern.compile("\\p{L}.{10,100}\\s*[|•·]\\s*\\d{1,3}|\\d{1,3}\\s*[|•·]\\s*\\p{L}.{10,100}");

    private static final int LONGEST = 120;
    /** A page has more lines. */
    private static final int PAGE_LINES = 8;
    /** A header of a page is no single word. */
    private static final int SHORTEST = 10;

    /** Money, or a figure behind which a sentence, or its part, ends; "3." is the number of what stands below it. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:US|NT|HK|RMB)?[$€£¥]\\d|(?:\\d{3,}|\\d[\\d,]*[.,]\\d+|\\d+(?= ?[%％])) ?[%％]?[.,;?!]$");

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern COLON = Pattern.compile("\\s*[:：]$");
    /** Words of a name. */
    private static final int WORDS = 6;

    private static final int FEWEST = 3;
    /** Pages that are called so need not be as many. */
    private static final int FEWEST_NAMED = 2;
    /** So many lines before and behind the number of a page may be header and footer. */
    private static final int BESIDE = 7;
    /** This part of the pages must have a line for it to be theirs. */
    private static final double MOST = 0.6;

    /** A line that fills this part of the width ends there by no wish. */
    private static final double FULL = 0.85;

    /** A title page's lines, as far as they are looked at. */
    private static final int TITLE_LINES = 6;

    private PageEdges() {}

    /** The lines of the text; those at the edges of pages go to {@code apart}. */
    static List<SourceLine> off(List<SourceLine> lines, List<String> apart) {
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(line -> times.merge(line.text(), 1, Integer::sum));
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (PAGE.matches(lines.get(i).text())) {
                pages.add(i);
            }
        }
        if (pages.size() < FEWEST_NAMED
                || (pages.size() < FEWEST && !(areAlike(lines, pages) && count(lines, pages)))) {
            pages = counting(lines, times);
        }
        if (pages.size() < FEWEST_NAMED) {
            pages = unnumbered(lines, times);
        }
        if (pages.size() < FEWEST_NAMED) {
            return lines;
        }
        pages.stream().findFirst().ifPresent(first -> {
            // The header of a first page without a number stands above the same title.
            Set<String> title = new HashSet<>();
            lines.stream()
                    .limit(Math.min(TITLE_LINES, first))
                    .map(SourceLine::text)
                    .filter(text -> !title.add(text))
                    .forEach(text -> times.merge(text, -1, Integer::sum));
        });
        Set<Integer> edges = edges(lines, pages, times);
        int width = width(lines);
        List<SourceLine> off = new ArrayList<>(lines.size());
        boolean turned = false;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (edges.contains(i)) {
                apart.add(line.text());
                turned = true;
            } else {
                boolean goesOn = turned
                        && !off.isEmpty()
                        && (isWithin(off.getLast().text(), line.text())
                                || isFullWithin(off.getLast().text(), line.text(), width));
                off.add(goesOn ? new SourceLine(line.number(), line.text(), false, line.indent()) : line);
                turned = false;
            }
        }
        return off;
    }

    /**
     * The lines that return with a number which is one higher each time, and over one of which, at least, a sentence goes on,
     * or which have the same lines before and behind them each time: numbered questions and speakers interrupt nobody, and
     * what stands before them differs.
     */
    private static List<Integer> counting(List<SourceLine> lines, Map<String, Integer> times) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() <= LONGEST && NUMBERED.matcher(text).find()) {
                alike.computeIfAbsent(key(text), _ -> new ArrayList<>()).add(i);
            }
        }
        return alike.values().stream()
                .filter(all -> all.size() >= FEWEST
                        && count(lines, all)
                        && (all.stream().anyMatch(i -> interrupts(lines, i))
                                || areFramed(lines, all, times)
                                || all.stream()
                                        .allMatch(i -> FOOT.matcher(lines.get(i).text())
                                                .matches())))
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Headers without numbers: a line that comes again and again as it is, and interrupts a sentence that goes on behind it. No
     * person's name does.
     */
    private static List<Integer> unnumbered(List<SourceLine> lines, Map<String, Integer> times) {
        Map<String, List<Integer>> again = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean may = times.getOrDefault(text, 0) >= FEWEST
                    && text.length() <= LONGEST
                    && text.length() >= SHORTEST
                    && !isNamed(text);
            if (may) {
                again.computeIfAbsent(text, _ -> new ArrayList<>()).add(i);
            }
        }
        return again.values().stream()
                .filter(all -> all.size() * PAGE_LINES <= lines.size())
                .filter(all -> 2 * all.stream().filter(i -> parts(lines, i)).count() >= all.size())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a line may name a person: also in a text of small letters without stops, which goes on over every name. */
    private static boolean isNamed(String text) {
        String plain = SpeakerShape.withoutBrackets(COLON.matcher(text).replaceFirst(""));
        return isSpeaker(text, FEWEST) || SpeakerShape.isName(plain, WORDS) || HanName.is(plain);
    }

    /** Whether a line itself stands within a sentence. */
    private static boolean parts(List<SourceLine> lines, int at) {
        return at > 0
                && at + 1 < lines.size()
                && isWithin(lines.get(at - 1).text(), lines.get(at + 1).text());
    }

    private static boolean areAlike(List<SourceLine> lines, List<Integer> all) {
        return all.stream().map(i -> key(lines.get(i).text())).distinct().count() == 1;
    }

    /** Whether one of the numbers in the lines is one higher each time. */
    private static boolean count(List<SourceLine> lines, List<Integer> all) {
        List<List<Integer>> numbers =
                all.stream().map(i -> numbers(lines.get(i).text())).toList();
        int fewest = numbers.stream().mapToInt(List::size).min().orElse(0);
        for (int place = 0; place < fewest; place++) {
            boolean counts = true;
            for (int i = 1; i < numbers.size(); i++) {
                counts &= numbers.get(i).get(place) == numbers.get(i - 1).get(place) + 1;
            }
            if (counts) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> numbers(String text) {
        return NUMBERED.matcher(text)
                .results()
                .map(number -> Integer.valueOf(number.group(1)))
                .toList();
    }

    /** Whether what stands before a line, and before the lines at the page's edge, goes on behind it. */
    private static boolean interrupts(List<SourceLine> lines, int at) {
        for (int next = at + 1; next <= Math.min(at + BESIDE, lines.size() - 1); next++) {
            if (at > 0 && isWithin(lines.get(at - 1).text(), lines.get(next).text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same lines, and not rulers alone, stand before and behind each of the lines. */
    private static boolean areFramed(List<SourceLine> lines, List<Integer> pages, Map<String, Integer> times) {
        Set<Integer> edges = edges(lines, pages, times);
        return pages.stream()
                .filter(page -> page > 0 && page + 1 < lines.size())
                .allMatch(page -> edges.contains(page - 1)
                        && edges.contains(page + 1)
                        && (hasLetter(lines, page - 1) || hasLetter(lines, page + 1)));
    }

    private static boolean hasLetter(List<SourceLine> lines, int at) {
        return lines.get(at).text().codePoints().anyMatch(Character::isLetter);
    }

    private static Set<Integer> edges(List<SourceLine> lines, List<Integer> pages, Map<String, Integer> times) {
        Map<String, Integer> seen = new HashMap<>();
        for (int page : pages) {
            around(lines, page).forEach(i -> seen.merge(place(lines, i, page), 1, Integer::sum));
        }
        Set<Integer> edges = new TreeSet<>(pages);
        double enough = Math.max(FEWEST - 1, MOST * pages.size());
        for (int page : pages) {
            for (int step : new int[] {-1, 1}) {
                int i = page + step;
                while (isBeside(lines, i, page)) {
                    int here = seen.getOrDefault(place(lines, i, page), 0);
                    String text = lines.get(i).text();
                    if (here < enough || isSpeaker(text, times.getOrDefault(text, 0) - here)) {
                        break;
                    }
                    edges.add(i);
                    i += step;
                }
            }
        }
        return edges;
    }

    /**
     * Whether a line names who speaks: by its form, or because the name stands elsewhere too. The title of a call, which its
     * pages repeat, stands once elsewhere.
     */
    private static boolean isSpeaker(String text, int elsewhere) {
        String plain = COLON.matcher(text).replaceFirst("");
        int comma = plain.indexOf(',');
        boolean titled = comma > 0
                && SpeakerShape.isName(plain.substring(0, comma), WORDS)
                && SpeakerShape.isRole(plain.substring(comma + 1));
        return titled
                || SpeakerShape.mustBe(plain)
                || (elsewhere > 1 && (SpeakerShape.isName(plain, WORDS) || HanName.isLikely(plain)));
    }

    /** A line and how far it is from the number of its page: what only comes again, as a name does, stands elsewhere each time. */
    private static String place(List<SourceLine> lines, int at, int page) {
        return (at - page) + key(lines.get(at).text());
    }

    private static List<Integer> around(List<SourceLine> lines, int page) {
        List<Integer> around = new ArrayList<>();
        for (int i = page - BESIDE; i <= page + BESIDE; i++) {
            if (i != page && isBeside(lines, i, page)) {
                around.add(i);
            }
        }
        return around;
    }

    private static boolean isBeside(List<SourceLine> lines, int at, int page) {
        return at >= 0 && at < lines.size() && Math.abs(at - page) <= BESIDE;
    }

    private static String key(String text) {
        return DIGITS.matcher(text).replaceAll("0");
    }

    /** How wide most lines of a text are at most that was broken at a width; 0 where it was not. */
    private static int width(List<SourceLine> lines) {
        List<Integer> lengths =
                lines.stream().map(line -> line.text().length()).sorted().toList();
        int width = lengths.get(lengths.size() * 9 / 10);
        return width <= LONGEST ? width : 0;
    }

    /** Whether a line fills the width and ends no sentence, so that it goes on also where a name, or "I", begins the next one. */
    private static boolean isFullWithin(String before, String text, int width) {
        return width > 0
                && before.length() >= FULL * width
                && Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && Character.isLetter(text.charAt(0))
                && !isNamed(before)
                && !isNamed(text)
                && !SpeakerShape.mustBe(before)
                && !SpeakerShape.mustBe(text);
    }

    /** Whether a sentence goes on from one line to the other: a time, or a number alone, goes on with none. */
    private static boolean isWithin(String before, String text) {
        return ".?!:。？！：\"”".indexOf(before.charAt(before.length() - 1)) < 0
                && (Character.isLowerCase(text.charAt(0))
                        || (Character.isDigit(text.charAt(0)) && text.chars().anyMatch(Character::isLetter))
                        || AMOUNT.matcher(text).lookingAt()
                        || ",，;；".indexOf(before.charAt(before.length() - 1)) >= 0);
    }
}

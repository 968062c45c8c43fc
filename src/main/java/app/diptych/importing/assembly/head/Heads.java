package app.diptych.importing.assembly.head;

import app.diptych.importing.assembly.line.Furniture;
import app.diptych.importing.assembly.line.Landmarks;
import app.diptych.importing.assembly.line.Marks;
import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.assembly.line.Ties;
import app.diptych.importing.assembly.roster.Affiliation;
import app.diptych.importing.assembly.roster.Person;
import app.diptych.importing.assembly.roster.Roster;
import app.diptych.importing.call.Persons;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that name who speaks by what holds for the whole manuscript: lines of one manner that have a name in them and
 * something said behind them, of which some names return or one conducts. How name, position and house stand in such a line is
 * not asked; each part is told by what it is.
 */
public final class Heads {
    private static final int SEVERAL = 3;
    /** This part of the lines of a manner must have something said behind them. */
    private static final double MOST = 0.7;
    /** Before a colon stands no more. */
    private static final int LONGEST_INLINE = 110;

    private static final Pattern COLON =
            Pattern.compile("\\s*[:：](?!//)\\s*|\\s*(?:—|--)\\s*|(?<=[)）\\]])\\s+[–-]\\s+");
    private static final Pattern FRAME = Pattern.compile(
            "^(?:[QA]\\d{0,2}\\s*[:：.]?\\s*)?([\\[【(（<〔「〈《『])([^\\[\\]【】<>〔〕「」〈〉《》『』]{2,100}?)[\\]】)）>〕」〉》』]\\s*[:：]?\\s*(?=\\S)");

    private final List<Item> items;
    private final Landmarks landmarks;
    private final Roster roster;
    /** Lines that were cut: each is asked for more than once, and names return. */
    private final Map<String, List<Segment>> segments = new HashMap<>();

    private final Map<String, Optional<Head>> heads = new HashMap<>();
    private final Told told;

    /**
     * A line that may name somebody.
     *
     * @param said what stands in the same line behind it, or empty
     * @param manner how the line is made
     * @param spoken whether something is said behind it
     */
    private record Candidate(Head head, String said, String manner, boolean spoken) {}

    private Heads(List<Item> items, Landmarks landmarks, Roster roster) {
        this.items = items;
        this.landmarks = landmarks;
        this.roster = roster;
        told = new Told(this::segments, this::person, new Ties(items)::are, companies());
    }

    /**
     * The items, with the lines that name somebody as speaker lines.
     *
     * @param roster the persons of the manuscript's lists
     */
    public static List<Item> marked(List<Item> items, Landmarks landmarks, Roster roster) {
        return new Heads(items, landmarks, roster).marked();
    }

    private List<Item> marked() {
        List<@Nullable Candidate> candidates = new ArrayList<>();
        Map<String, List<Candidate>> manners = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Candidate candidate = candidate(i);
            candidates.add(candidate);
            if (candidate != null) {
                manners.computeIfAbsent(candidate.manner(), _ -> new ArrayList<>())
                        .add(candidate);
            }
        }
        Set<String> taken = new HashSet<>();
        manners.forEach((manner, all) -> {
            if (isManner(all)) {
                taken.add(manner);
            }
        });
        Set<String> own = own(candidates, taken);
        List<Item> marked = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Candidate candidate = candidates.get(i);
            Item item = items.get(i);
            if (candidate == null || !candidate.spoken() || candidate.head().simple() || !isTaken(candidate, taken)) {
                marked.add(item);
                continue;
            }
            marked.add(speaker(candidate.head(), own, item.place()));
            if (!candidate.said().isEmpty()) {
                marked.add(new Item.Paragraph(candidate.said(), false, item.place()));
            }
        }
        return marked;
    }

    /** Who conducts is often named more shortly than others are. */
    private static boolean isTaken(Candidate candidate, Set<String> taken) {
        return taken.contains(candidate.manner())
                || (!taken.isEmpty() && SpeakerShape.isOperator(candidate.head().name()));
    }

    /** Lines of one manner name speakers if there are several, not all of one, and one returns or conducts. */
    private static boolean isManner(List<Candidate> all) {
        List<Candidate> spoken = all.stream().filter(Candidate::spoken).toList();
        Set<String> names = new HashSet<>();
        spoken.forEach(candidate -> names.add(Persons.key(candidate.head().name())));
        boolean simple = spoken.stream().allMatch(candidate -> candidate.head().simple());
        boolean returns = names.size() < spoken.size()
                || spoken.stream()
                        .anyMatch(candidate ->
                                SpeakerShape.isOperator(candidate.head().name()));
        return spoken.size() >= SEVERAL
                && names.size() >= 2
                && returns
                && !simple
                && spoken.size() >= MOST * all.size();
    }

    /** What stands beside two persons and more in lines that name somebody. */
    private Set<String> companies() {
        Map<String, Set<String>> beside = new HashMap<>();
        for (Item item : items) {
            String text = item.text();
            if (text.length() <= Head.LONGEST && !Speech.is(text)) {
                List<Segment> names = segments(Head.plain(text)).stream()
                        .filter(segment -> segment.kind() == Segment.Kind.NAME && !segment.isHan())
                        .toList();
                if (names.size() == 2) {
                    String one = names.getFirst().text();
                    String other = names.getLast().text();
                    beside.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
                    beside.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
                }
            }
        }
        Set<String> several = new HashSet<>();
        beside.forEach((name, others) -> {
            if (others.size() > 1) {
                several.add(name);
            }
        });
        return several;
    }

    private @Nullable Candidate candidate(int at) {
        Item item = items.get(at);
        if (item instanceof Item.Speaker || (at > 0 && isSecondPrint(at))) {
            return null;
        }
        Candidate candidate = candidate(at, item);
        // Asked last: few lines name anybody, and what publishers add has many forms.
        return candidate == null || landmarks.of(item.text()) != null || Furniture.is(item.text()) ? null : candidate;
    }

    /** Whether an item is the line before it in Chinese. */
    private boolean isSecondPrint(int at) {
        return SpeakerShape.translates(items.get(at - 1).text(), items.get(at).text());
    }

    private @Nullable Candidate candidate(int at, Item item) {
        String text = item.text();
        String kind = item instanceof Item.Heading ? "heading" : isBold(item) ? "bold" : "plain";
        Matcher frame = FRAME.matcher(text);
        if (frame.lookingAt() && isSaid(text.substring(frame.end())) && !Marks.isDirection(frame.group(2))) {
            Head head = head(frame.group(2));
            if (head != null) {
                boolean round = "(（".contains(frame.group(1));
                String manner = round && head.simple() ? " round " : " frame ";
                return new Candidate(head.framed(), text.substring(frame.end()), kind + manner + frame.group(1), true);
            }
        }
        boolean colon = text.endsWith(":") || text.endsWith("：");
        if (text.length() <= Head.LONGEST
                && (colon || !Speech.endsSentence(text))
                && !Speech.is(text)
                && !isFewWords(text)) {
            Head head = head(colon ? text.substring(0, text.length() - 1) : text);
            return head == null ? null : new Candidate(head, "", kind + manner(text, colon), isSpokenBehind(at));
        }
        return inline(text, kind);
    }

    /** "Jane Doe: With that,": a name, a colon and a few words, which are said. */
    private boolean isFewWords(String text) {
        String plain = Head.plain(text);
        Matcher colon = COLON.matcher(plain);
        if (!colon.find()
                || colon.end() == plain.length()
                || ":：".indexOf(colon.group().strip().charAt(0)) < 0) {
            return false;
        }
        String behind = plain.substring(colon.end());
        return head(plain.substring(0, colon.start())) != null
                && !SpeakerShape.isRole(behind)
                && !Affiliation.isHouse(behind);
    }

    /** A name and what else, a colon, and what is said: at the first colon that has a name before it. */
    private @Nullable Candidate inline(String text, String kind) {
        Matcher colon = COLON.matcher(text.substring(0, Math.min(text.length(), LONGEST_INLINE)));
        while (colon.find()) {
            String before = text.substring(0, colon.start());
            if (before.chars().anyMatch(c -> "。！？!?".indexOf(c) >= 0)) {
                return null;
            }
            Head head = head(before);
            String said = text.substring(colon.end());
            boolean dash = ":：".indexOf(colon.group().strip().charAt(0)) < 0;
            if (dash && before.chars().anyMatch(c -> c == ':' || c == '：')) {
                return null; // a dash within what is said
            }
            if (head != null && isSaid(said)) {
                Head named = dash && SpeakerShape.isOperator(head.name()) ? head.framed() : head;
                return new Candidate(
                        named, said, kind + (dash ? " dash" : " before") + (head.simple() ? " simple" : ""), true);
            }
        }
        return null;
    }

    private @Nullable Head head(String line) {
        return heads.computeIfAbsent(
                        line, text -> Optional.ofNullable(Marks.isDirection(text) ? null : Head.of(text, told)))
                .orElse(null);
    }

    private List<Segment> segments(String plain) {
        return segments.computeIfAbsent(plain, text -> Segment.of(text, this::person));
    }

    /** The listed person that a text means; null where there is none. */
    private @Nullable String person(String text) {
        if (roster.isEmpty() || SpeakerShape.isOperator(text)) {
            return null;
        }
        Person addressed = roster.addressed(text);
        Person found = addressed == null && !SpeakerShape.isRole(text) && !Affiliation.isHouse(text)
                ? roster.find(text)
                : addressed;
        return found == null ? null : found.name();
    }

    /** How a line is made: with a time, with a sign before it, with a colon behind it. */
    private static String manner(String text, boolean colon) {
        boolean clock = Head.CLOCKS.matcher(text).find();
        char first = text.charAt(0);
        return (colon ? " colon" : " alone") + (clock ? " clock" : "") + (Character.isLetter(first) ? "" : " " + first);
    }

    private static boolean isBold(Item item) {
        return item instanceof Item.Paragraph paragraph && paragraph.emphasised();
    }

    private static boolean isSaid(String text) {
        return Speech.is(text) || Speech.endsSentence(text);
    }

    /** Whether something is said in the next item, or behind a short one that may go on with the names. */
    private boolean isSpokenBehind(int at) {
        // The second print of the line stands before what is said.
        boolean twice = at + 2 < items.size() && isSecondPrint(at + 1);
        int next = twice ? at + 2 : at + 1;
        return next < items.size()
                && !(items.get(next) instanceof Item.Heading)
                && isSaid(items.get(next).text());
    }

    /** What stands beside several persons with positions is their own company. */
    private static Set<String> own(List<@Nullable Candidate> candidates, Set<String> taken) {
        Map<String, Set<String>> beside = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate != null && candidate.spoken() && taken.contains(candidate.manner())) {
                Head head = candidate.head();
                head.beside()
                        .forEach(house -> beside.computeIfAbsent(house, _ -> new HashSet<>())
                                .add(head.name()));
            }
        }
        int most = beside.values().stream().mapToInt(Set::size).max().orElse(0);
        Set<String> own = new HashSet<>();
        beside.forEach((house, persons) -> {
            if (persons.size() == most && most >= 2) {
                own.add(house);
            }
        });
        return own.size() == 1 ? own : Set.of();
    }

    private static Item speaker(Head head, Set<String> own, Place place) {
        String firm = head.beside().stream()
                .filter(house -> !own.contains(house))
                .findFirst()
                .orElse(null);
        if (firm != null && head.title() == null && firm.chars().noneMatch(c -> "()（）".indexOf(c) >= 0)) {
            return new Item.Speaker(head.name() + " (" + firm + ")", null, place); // in brackets a house is one
        }
        return new Item.Speaker(
                head.name(), firm == null || head.title() == null ? head.title() : firm + " - " + head.title(), place);
    }
}

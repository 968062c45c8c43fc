package app.diptych.metric.relation;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Span;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a call says that something will happen: "we will open the Dover terminal in Q3". An event is known by its verb,
 * by the names in its sentence and by the things named before the verb; two sentences that share all three speak of one event.
 */
final class EventDates {
    /** What companies announce a time for; each stands for all its forms. */
    private static final Pattern EVENT = Pattern.compile(
            "\\b(launch|ship|open|release|introduc|deploy|deliver|complet|clos|commission)(?:e|es|ed|ing|s)?\\b");
    /** Between the verb and its time: a few words and a preposition, no other clause. */
    private static final Pattern UNTIL_TIME =
            Pattern.compile("(?:\\s+[\\p{L}'\u2019-]+){0,4}?\\s+(?:in|by|during)\\s+");

    private static final Pattern AND = Pattern.compile("\\s*(?:,|and|or|to|through|,\\s*and)\\s*");
    private static final Pattern END = Pattern.compile("(?<=[.?!])\\s+");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}\\d]{2,}");
    private static final Pattern THING = Pattern.compile("\\b\\p{Ll}{4,}s\\b");
    /** Farther before the verb a thing is another clause's. */
    private static final int NEAR = 60;

    private static final Sieve QUARTER = Sieve.of("\\d{4}-Q[1-4]");

    /**
     * A time that is said of an event.
     *
     * @param passage id of the passage
     * @param quote the sentence
     * @param verb its verb, without its ending
     * @param names the names in the sentence
     * @param things the things named before the verb
     * @param times quantities that say when, in order
     */
    record Event(int passage, Span quote, String verb, Set<String> names, Set<String> things, List<Quantity> times) {
        Set<String> quarters() {
            Set<String> quarters = new TreeSet<>();
            times.forEach(time -> quarters.add(String.valueOf(time.mention().value())));
            return quarters;
        }

        /** A thing that both name, if they speak of the same event; else null. */
        @Nullable
        String sharedThing(Event other) {
            boolean same = verb.equals(other.verb) && names.stream().anyMatch(other.names::contains);
            return same
                    ? things.stream().filter(other.things::contains).findFirst().orElse(null)
                    : null;
        }

        String sharedName(Event other) {
            return names.stream().filter(other.names::contains).findFirst().orElseThrow();
        }
    }

    private EventDates() {}

    /** The events of what the company says, in order, those only whose times are quarters: a year may hold several. */
    static List<Event> find(Transcript transcript, List<Quantity> quantities) {
        List<List<Quantity>> periods = new ArrayList<>();
        transcript.passages().forEach(passage -> periods.add(new ArrayList<>()));
        for (Quantity quantity : quantities) {
            if (quantity.language() == Language.EN && quantity.kind() == Kind.PERIOD) {
                periods.get(quantity.passage()).add(quantity);
            }
        }
        List<Event> events = new ArrayList<>();
        for (Passage passage : transcript.passages()) {
            Speaker speaker = transcript.speakerOf(passage);
            boolean company = speaker == null || (speaker.role() != Role.ANALYST && speaker.role() != Role.OPERATOR);
            String english = passage.english();
            if (company && english != null && periods.get(passage.id()).stream().anyMatch(EventDates::isQuarter)) {
                read(passage.id(), english, periods.get(passage.id()), events);
            }
        }
        return events;
    }

    private static void read(int passage, String text, List<Quantity> periods, List<Event> events) {
        int from = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher end = END.matcher(text);
        while (from < text.length()) {
            boolean more = end.find(from);
            int to = more ? end.start() : text.length();
            if (isTimed(periods, from, to)) {
                sentence(passage, text, lower, from, to, periods, events);
            }
            from = more ? end.end() : to;
        }
    }

    private static boolean isTimed(List<Quantity> periods, int from, int to) {
        for (Quantity period : periods) {
            if (period.mention().start() >= from && period.mention().start() < to && isQuarter(period)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuarter(Quantity period) {
        return QUARTER.matches(String.valueOf(period.mention().value()));
    }

    private static void sentence(
            int passage, String text, String lower, int from, int to, List<Quantity> periods, List<Event> events) {
        Matcher verb = EVENT.matcher(lower).region(from, to);
        while (verb.find()) {
            List<Quantity> times = times(text, verb.end(), to, periods);
            String before = text.substring(Math.max(from, verb.start() - NEAR), verb.start());
            // The first word of a sentence has a capital whatever it is.
            int second = text.indexOf(' ', from);
            Set<String> names = all(NAME, text.substring(second < 0 || second > to ? to : second, to));
            if (!times.isEmpty()) {
                events.add(new Event(passage, new Span(from, to), verb.group(1), names, all(THING, before), times));
            }
        }
    }

    /** The quarters that stand behind a verb: "in Q3 and Q4". */
    private static List<Quantity> times(String text, int from, int to, List<Quantity> periods) {
        List<Quantity> times = new ArrayList<>();
        int at = from;
        for (Quantity period : periods) {
            int start = period.mention().start();
            if (start < at || period.mention().end() > to) {
                continue;
            }
            Pattern between = times.isEmpty() ? UNTIL_TIME : AND;
            if (!isQuarter(period)
                    || !between.matcher(text.substring(at, start)).matches()) {
                break;
            }
            times.add(period);
            at = period.mention().end();
        }
        return times;
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> all = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return all;
    }
}

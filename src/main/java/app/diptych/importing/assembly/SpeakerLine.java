package app.diptych.importing.assembly;

import app.diptych.importing.assembly.line.Furniture;
import app.diptych.importing.assembly.line.Label;
import app.diptych.importing.assembly.line.Landmarks;
import app.diptych.importing.assembly.line.Letter;
import app.diptych.importing.assembly.line.Mentions;
import app.diptych.importing.assembly.line.Position;
import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.assembly.line.Ties;
import app.diptych.importing.assembly.roster.Affiliation;
import app.diptych.importing.assembly.roster.Entry;
import app.diptych.importing.assembly.roster.Headers;
import app.diptych.importing.assembly.roster.HousedName;
import app.diptych.importing.assembly.roster.Person;
import app.diptych.importing.assembly.roster.Roster;
import app.diptych.importing.call.Header;
import app.diptych.importing.call.Persons;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import app.diptych.model.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the speaker lines of one manuscript by their form, by its lists of participants, and by their return. */
final class SpeakerLine {
    private static final Pattern NOT_A_NAME =
            Pattern.compile("(?i).*(\\d{3}|https?:|@).*|(duration|source|note|date|time|ticker|tel|phone|email)\\b.*");
    static final int LONGEST = 160;
    private static final int WORDS = 6;
    private static final int CHINESE = 20;
    private final Roster roster;
    private final Landmarks landmarks;
    private final Behind behind;
    private final Manner manner;
    private final Mentions mentions;
    private final Ties ties;
    private final Headers headers;
    /** Those who spoke so far. */
    private final Set<String> spoken = new HashSet<>();
    /** What was told to be a house and a person without a sign between them. */
    private final Map<String, Label> housed = new HashMap<>();
    /** Whether somebody was named before: what stands above the call is no name. */
    private boolean begun;

    /**
     * A speaker line.
     *
     * @param rest what is said in the same line, or empty
     */
    record Found(Header header, String rest) {}

    SpeakerLine(List<Item> items, Roster roster, Landmarks landmarks) {
        this.roster = roster;
        this.landmarks = landmarks;
        manner = new Manner(items);
        mentions = new Mentions(items);
        ties = new Ties(items);
        headers = new Headers(roster, ties);
        this.behind = new Behind(roster, landmarks, ties);
    }

    /** Tells what stands behind a name. */
    Behind behind() {
        return behind;
    }

    /** Whether what a format marks as a name can be one. */
    boolean isNameLike(String name) {
        return !NOT_A_NAME.matcher(name).matches() && name.length() <= LONGEST && landmarks.of(name) == null;
    }

    /** The speaker line that a paragraph is, or begins with. */
    Optional<Found> find(String text, boolean emphasised, Around around) {
        Optional<Found> found = search(text, emphasised, around);
        begun |= found.isPresent();
        found.ifPresent(line -> spoken.add(Persons.key(line.header().name())));
        return found;
    }

    private Optional<Found> search(String text, boolean emphasised, Around around) {
        Optional<Letter> letter = manner.hasLetters() ? Letter.of(text) : Optional.empty();
        if (letter.isPresent()) {
            Role role = letter.get().asks() ? Role.ANALYST : Role.EXECUTIVE;
            return Optional.of(new Found(
                    new Header(
                            letter.get().mark(), null, null, role, letter.get().opens()),
                    letter.get().said()));
        }
        if (text.length() <= LONGEST) {
            String bare = Manner.bare(text).replace(" ,", ",");
            // A time or a number behind a name is as good as bold letters.
            boolean ended = Manner.isEnded(text);
            boolean marked = emphasised
                    || !bare.equals(ended ? text.substring(0, text.length() - 1).stripTrailing() : text);
            Header header = bracketed(bare, marked || ended);
            header = header == null ? alone(bare, marked, around) : header;
            if (header != null) {
                return Optional.of(new Found(header, ""));
            }
        }
        Matcher colon = Manner.colon(text);
        boolean notice = text.length() <= LONGEST && Writing.han(text) > 0 && Furniture.isNotice(text);
        if (notice || !colon.matches()) {
            return Optional.empty();
        }
        String said = text.substring(colon.start(2));
        Header header = beforeColon(colon.group(1).strip(), around.before(), said.isBlank() ? around.next() : said);
        return header == null
                ? Optional.empty()
                : Optional.of(new Found(
                        header,
                        behind.withoutAffiliation(
                                header, text.substring(colon.start(2)).strip())));
    }

    /** Whether a speaker line is a name and no more, so that the next line may say who that is. */
    static boolean isBareName(String line) {
        String text = Manner.bare(line);
        return !SpeakerShape.DASH.matcher(text).find() && text.indexOf(", ") < 0;
    }

    /** "Jane Doe (Title)" in a line of its own, which is a speaker line by its form, or by the colon behind it. */
    private @Nullable Header bracketed(String text, boolean marked) {
        Label label = Label.of(text);
        boolean shaped = label.bracketed()
                && (marked || label.isTitled() || roster.has(label.person()))
                && !NOT_A_NAME.matcher(text).matches()
                && Entry.isName(label.person())
                && !Affiliation.isHouse(label.person());
        return shaped ? header(label) : null;
    }

    /** The speaker that a format marks as such. */
    Header header(Item.Speaker speaker) {
        begun = true;
        if (speaker.affiliation() != null) {
            return header(speaker.text(), speaker.affiliation());
        }
        Label label = Label.of(speaker.text());
        boolean before = label.behind() != null && Writing.han(label.person()) > 0;
        if ((label.bracketed() || before) && Entry.isName(label.person())) {
            return header(label);
        }
        HousedName housed = HousedName.isPerson(speaker.text()) ? HousedName.of(speaker.text()) : null;
        return housed == null ? header(speaker.text(), null) : header(housed.name(), housed.house());
    }

    private @Nullable Header alone(String text, boolean emphasised, Around around) {
        if (text.isEmpty() || NOT_A_NAME.matcher(text).matches()) {
            return null;
        }
        if (SpeakerShape.isOperator(text)) {
            return new Header(text, null, null);
        }
        Header lettered = lettered(text);
        if (lettered != null) {
            return lettered;
        }
        boolean stopped = text.endsWith(".");
        if (roster.has(text) && (!stopped || roster.names().contains(text))) {
            return header(text, null);
        }
        Label label = named(Label.of(text), around.before());
        String title = label.behind();
        if (title != null && around.says() && text.endsWith(label.person())) {
            return titledFirst(label, title, stopped, around);
        }
        Entry entry = Entry.of(text);
        if (entry == null) {
            return around.says() && HousedName.isPerson(text) && (emphasised || isExpected(text, around))
                    ? housed(text)
                    : null;
        }
        String behind = entry.affiliation();
        boolean known = roster.has(entry.name());
        if (behind != null) {
            // "Ann Lee, Halden Bank." is what an operator says; "Ann Lee - Halden & Co." is a line of its own.
            boolean dashed = SpeakerShape.DASH.matcher(text).find();
            boolean legal = Speech.endsLegalForm(text) && around.says();
            boolean ends = Speech.endsSentence(text) && !(dashed && known && Affiliation.isHouse(behind)) && !legal;
            boolean shaped = known
                    || SpeakerShape.mustBe(text)
                    || SpeakerShape.isRole(behind)
                    || (around.says() && isExpected(entry.name(), around));
            return shaped && !ends ? header(entry.name(), behind) : null;
        }
        boolean lone = !stopped && isLoneName(text, emphasised, around);
        return lone ? housed(text) : null;
    }

    /** A position before a name, in a line of its own. */
    private @Nullable Header titledFirst(Label label, String title, boolean stopped, Around around) {
        boolean is = !stopped
                && (label.isTitled() || ties.are(label.person(), title))
                && !Affiliation.isHouse(label.person())
                && !around.before().isEmpty();
        return is ? header(label) : null;
    }

    /** Whether somebody was named just before, or spoke before, whose name a line begins with. */
    private boolean isExpected(String text, Around around) {
        int comma = text.indexOf(", ");
        String name = comma < 0 ? text : text.substring(0, comma).strip();
        return spoken.contains(Persons.key(name)) || isAnnounced(name, around.before());
    }

    /** "Ann Lee, Halden": what stands behind a name in a line of its own is the house that somebody asks for. */
    private Header housed(String text) {
        HousedName housed = HousedName.of(text);
        if (housed == null) {
            return header(text, null);
        }
        Affiliation behindName = Affiliation.of(housed.house(), Role.ANALYST);
        Header listed = header(housed.name(), null);
        return listed.role() == null
                ? new Header(
                        listed.name(),
                        listed.title() == null ? behindName.title() : listed.title(),
                        listed.firm() == null ? behindName.firm() : listed.firm(),
                        Role.ANALYST)
                : listed;
    }

    private @Nullable Header lettered(String text) {
        Letter.Named lettered = Letter.named(text);
        if (lettered == null || !(SpeakerShape.isOperator(lettered.name()) || Entry.isName(lettered.name()))) {
            return null;
        }
        String name = lettered.name();
        if (SpeakerShape.isOperator(name)) {
            return new Header(name, null, null);
        }
        Header header = header(name, lettered.asks() ? lettered.behind() : null);
        Role role = header.role() != null ? header.role() : lettered.asks() ? Role.ANALYST : Role.EXECUTIVE;
        return new Header(name, header.title(), role == Role.ANALYST ? header.firm() : null, role);
    }

    private boolean isLoneName(String text, boolean emphasised, Around around) {
        List<String> before = around.before();
        String next = around.next();
        if (Writing.han(text) > 0) {
            boolean named = isAnnounced(text, before)
                    || (HanName.hasPoint(text) && HanName.is(text) && !HanName.isWord(text))
                    || (emphasised && isBoldName(text))
                    || (manner.isRepeated(text) && manner.hasHanNames() && HanName.isLone(text));
            return named && (around.says() || (emphasised && around.saysBelowHeading()));
        }
        if (!SpeakerShape.isName(text, WORDS)) {
            return false;
        }
        boolean several = text.indexOf(' ') > 0;
        boolean repeated = manner.isRepeated(text);
        boolean titled = next.length() <= LONGEST
                && !Speech.endsSentence(next)
                && (SpeakerShape.isRole(next)
                        || (around.saysAfter() && (Affiliation.isHouse(next) || ties.are(text, next))));
        boolean named = begun
                && ((manner.hasLoneNames() && mentions.hasOneOf(text))
                        || (manner.isShouted(text) && mentions.hasNoCommon(text)));
        return (several || emphasised)
                && (emphasised || repeated || titled || named || isKnown(text) || isExpected(text, around))
                && (around.says() || titled)
                && !Affiliation.isHouse(text);
    }

    /**
     * A heading in bold has the form of a name as well: of two characters it is none unless it, or another likely one, returns;
     * of more none without a family name in front, unless it returns, or has three and two others return.
     */
    private boolean isBoldName(String text) {
        if (!HanName.is(text) || HanName.isWord(text)) {
            return false;
        }
        boolean repeated = manner.isRepeated(text);
        return text.length() == 2
                ? HanName.isLikely(text) && (repeated || manner.hasHanName())
                : HanName.isLone(text) || repeated || (text.length() == 3 && manner.hasHanNames());
    }

    private boolean isKnown(String name) {
        return SpeakerShape.isStranger(name) || roster.find(name) != null;
    }

    /** Whether somebody of that name was named just before, in the middle of what was said. */
    private static boolean isAnnounced(String name, List<String> before) {
        boolean chinese = Writing.han(name) > 0;
        boolean fits = chinese ? HanName.is(name) : name.indexOf(' ') > 0 && Entry.isName(name);
        return fits && before.stream().anyMatch(text -> text.length() > name.length() + 4 && Mentions.isIn(text, name));
    }

    /** "海登證券李安", who was announced as one of that house just before; once told, it is told again. */
    private Label named(Label label, List<String> before) {
        String text = label.person();
        Label known = housed.get(text);
        if (known != null && label.behind() == null) {
            return known;
        }
        if (label.behind() != null || Writing.han(text) < 4 || text.length() > 2 * CHINESE || roster.has(text)) {
            return label;
        }
        for (int at = 2; at <= text.length() - 2; at++) {
            String house = text.substring(0, at);
            String person = text.substring(at);
            boolean both = HanName.is(person)
                    && before.stream()
                            .anyMatch(said -> said.contains(house) && said.contains(person) && !said.contains(text));
            if (both) {
                Label told = new Label(person, house, true);
                housed.put(text, told);
                return told;
            }
        }
        return label;
    }

    private @Nullable Header beforeColon(String printed, List<String> before, String said) {
        String name = roster.spelled(printed);
        Header lettered = lettered(name);
        if (lettered != null) {
            return lettered;
        }
        Label label = named(Label.of(name), before);
        Entry entry = label.behind() == null ? Entry.of(label.person()) : null;
        if (entry != null && entry.affiliation() != null) {
            label = new Label(entry.name(), entry.affiliation(), false);
        }
        label = label.behind() == null ? housedBeforeColon(label, before) : label;
        String person = label.person();
        if (SpeakerShape.isOperator(person)) {
            return new Header(person, null, null);
        }
        if (person.isEmpty() || !isNameLike(person)) {
            return null;
        }
        boolean repeated = manner.beforeColons(name) > 1;
        boolean known = roster.has(person);
        Person holder = known ? null : roster.holding(person);
        if (holder != null) {
            return header(holder.name(), null);
        }
        boolean titled = label.isTitled();
        if (Writing.han(person) > 0) {
            boolean named = person.length() <= CHINESE && Entry.isName(person);
            // A point between Han characters stands in foreign names alone.
            boolean returns = repeated
                    || (manner.hasColons() && HanName.hasPoint(person) && Speech.isPersonal(said))
                    || manner.isTitled(person)
                    || (HanName.isLikely(person) && isAnnounced(person, before));
            return named && (returns || titled || known) ? header(label) : null;
        }
        // What defines a term has its form, but speaks of nobody.
        boolean some = begun && manner.hasColons() && Speech.isPersonal(said);
        boolean housed = some && label.bracketed() && person.indexOf(' ') > 0;
        // A single word before a colon is more often a subject ("Revenue: …") than a first name.
        boolean often = manner.beforeColons(name) > 2;
        boolean returns = person.indexOf(' ') > 0
                ? repeated
                        || manner.hasManyColons()
                        || manner.isTitled(person)
                        || isAnnounced(person, before)
                        || (some && mentions.hasOneOf(person))
                : often || (some && mentions.hasFamily(person)) || (begun && Position.speaks(person, some, repeated));
        return known || ((returns || titled || housed) && SpeakerShape.isName(person, WORDS)) ? header(label) : null;
    }

    /** "Ann Lee, Halden: …": what stands behind the comma is a house by its words, or was named just before. */
    private static Label housedBeforeColon(Label label, List<String> before) {
        HousedName both = HousedName.isPerson(label.person()) ? HousedName.of(label.person()) : null;
        if (both == null) {
            return label;
        }
        String house = both.house();
        boolean is = house.chars().noneMatch(c -> "(（".indexOf(c) >= 0) // "Halden, Inc. (NYSE:"
                && (Affiliation.isHouse(house) || before.stream().anyMatch(said -> Mentions.isIn(said, house)));
        return is ? new Label(both.name(), house, true) : label;
    }

    /** Somebody, with what stands beside the name and what a list says. */
    Header header(String name, @Nullable String affiliated) {
        return headers.header(name, affiliated);
    }

    private Header header(Label label) {
        return headers.header(label);
    }
}

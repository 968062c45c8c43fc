package app.diptych.importing.assembly;

import app.diptych.importing.assembly.line.Label;
import app.diptych.importing.assembly.line.Landmarks;
import app.diptych.importing.assembly.line.Letter;
import app.diptych.importing.assembly.line.Mentions;
import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.assembly.roster.Affiliation;
import app.diptych.importing.assembly.roster.Entry;
import app.diptych.importing.assembly.roster.Person;
import app.diptych.importing.assembly.roster.Roster;
import app.diptych.importing.call.Header;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.text.Writing;
import app.diptych.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the speaker lines of one manuscript by their form, by its lists of participants, and by their return. */
final class SpeakerLine {
    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}|[\\p{IsHan}·]{3,12}");
    private static final Pattern NOT_A_NAME =
            Pattern.compile("(?i).*(\\d{3}|https?:|@).*|(duration|source|note|date|time|ticker|tel|phone|email)\\b.*");
    /** What is part of a name, though a comma stands before it. */
    private static final Pattern DEGREE = Pattern.compile(
            "(?i)(?:jr|sr|i{1,3}|iv|cfa|cpa|ca|frm|mba|esq|ph\\.?\\s?d|m\\.?d|d\\.?phil|obe|cbe|mbe)\\.?(?:,.*)?");

    /** The form of a house, which is none of a person. */
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)(?:inc(?:orporated)?|l\\.?l\\.?[cp]|l\\.?p|ltd|limited|plc|corp(?:oration)?|co(?:mpany)?|ag|s\\.?a|n\\.?v|gmbh|k\\.?k)\\.?");

    static final int LONGEST = 160;
    private static final int WORDS = 6;
    private static final int CHINESE = 20;
    private final Roster roster;
    private final Landmarks landmarks;
    private final Behind behind;
    private final Manner manner;
    private final Mentions mentions;
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
        this.behind = new Behind(roster, landmarks);
        manner = new Manner(items);
        mentions = new Mentions(items);
    }

    /** Whether what a format marks as a name can be one. */
    boolean isNameLike(String name) {
        return !NOT_A_NAME.matcher(name).matches() && name.length() <= LONGEST && landmarks.of(name) == null;
    }

    /** The speaker line that a paragraph is, or begins with. */
    Optional<Found> find(String text, boolean emphasised, List<String> before, String next) {
        Optional<Found> found = search(text, emphasised, before, next);
        begun |= found.isPresent();
        return found;
    }

    private Optional<Found> search(String text, boolean emphasised, List<String> before, String next) {
        Optional<Letter> letter = manner.hasLetters() ? Letter.of(text) : Optional.empty();
        if (letter.isPresent()) {
            Role role = letter.get().asks() ? Role.ANALYST : Role.EXECUTIVE;
            return Optional.of(new Found(
                    new Header(letter.get().mark(), null, null, role),
                    letter.get().said()));
        }
        if (text.length() <= LONGEST) {
            String bare = Manner.bare(text).replace(" ,", ",");
            // A time or a number behind a name is as good as bold letters.
            boolean ended = Manner.isEnded(text);
            boolean marked = emphasised
                    || !bare.equals(ended ? text.substring(0, text.length() - 1).stripTrailing() : text);
            Header header = bracketed(bare, marked || ended);
            header = header == null ? alone(bare, marked, before, next) : header;
            if (header != null) {
                return Optional.of(new Found(header, ""));
            }
        }
        Matcher colon = Manner.colon(text);
        if (!colon.matches()) {
            return Optional.empty();
        }
        String said = text.substring(colon.start(2));
        Header header = beforeColon(colon.group(1).strip(), before, said.isBlank() ? next : said);
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

    /** In brackets stands a position, or else the house that somebody asks for. */
    private Header header(Label label) {
        Header header = header(label.person(), label.behind());
        return !label.bracketed() || label.isTitled() || header.role() != null
                ? header
                : new Header(header.name(), null, label.behind(), null);
    }

    /** The speaker that a format marks as such. */
    Header header(Item.Speaker speaker) {
        begun = true;
        Label label = speaker.affiliation() == null ? Label.of(speaker.text()) : null;
        return label != null && label.bracketed() && Entry.isName(label.person())
                ? header(label)
                : header(speaker.text(), speaker.affiliation());
    }

    private @Nullable Header alone(String text, boolean emphasised, List<String> before, String next) {
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
        Entry entry = Entry.of(text);
        if (entry == null) {
            boolean says = Speech.is(next) || Speech.endsSentence(next);
            return emphasised && says && isHoused(text) ? housed(text) : null;
        }
        String behind = entry.affiliation();
        boolean known = roster.has(entry.name());
        if (behind != null) {
            // "Ann Lee, Halden Bank." is what an operator says; "Ann Lee - Halden & Co." is a line of its own.
            boolean dashed = SpeakerShape.DASH.matcher(text).find();
            boolean ends = Speech.endsSentence(text) && !(dashed && known && Affiliation.isHouse(behind));
            boolean shaped = known || SpeakerShape.mustBe(text) || SpeakerShape.isRole(behind);
            return shaped && !ends ? header(entry.name(), behind) : null;
        }
        boolean lone = !stopped && isLoneName(text, emphasised, before, next);
        return lone ? housed(text) : null;
    }

    /** "Ann Lee, Halden Bank": a person before a house; "Halden Bank, Inc." is a house alone. */
    private static boolean isHoused(String text) {
        int comma = text.indexOf(", ");
        String name = text.substring(0, Math.max(0, comma)).strip();
        return name.indexOf(' ') > 0
                && Entry.isName(name)
                && !Affiliation.isHouse(name)
                && !LEGAL.matcher(text.substring(comma + 2).strip()).matches();
    }

    /** "Ann Lee, Halden": what stands behind a name in a line of its own is the house that somebody asks for. */
    private Header housed(String text) {
        int comma = text.indexOf(", ");
        String name = comma < 0 ? text : text.substring(0, comma);
        if (comma < 0 || name.indexOf(' ') < 0 || !Entry.isName(name)) {
            return header(text, null);
        }
        String house = text.substring(comma + 2).strip();
        if (house.isEmpty() || DEGREE.matcher(house).matches()) {
            return header(text, null);
        }
        Header listed = header(name, null);
        return listed.role() == null
                ? new Header(listed.name(), listed.title(), listed.firm() == null ? house : listed.firm(), Role.ANALYST)
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

    private boolean isLoneName(String text, boolean emphasised, List<String> before, String next) {
        if (Writing.han(text) > 0) {
            boolean named = isAnnounced(text, before)
                    || ((emphasised || text.indexOf('·') > 0)
                            && HAN_NAME.matcher(text).matches());
            return named && (Speech.is(next) || Speech.endsSentence(next));
        }
        if (!SpeakerShape.isName(text, WORDS)) {
            return false;
        }
        boolean several = text.indexOf(' ') > 0;
        boolean repeated = manner.isRepeated(text);
        boolean spoken = Speech.is(next) || Speech.endsSentence(next);
        boolean titled = next.length() <= LONGEST && SpeakerShape.isRole(next) && !Speech.endsSentence(next);
        boolean named = begun
                && ((manner.hasLoneNames() && mentions.hasOneOf(text))
                        || (manner.isShouted(text) && mentions.hasNoCommon(text)));
        return (several || emphasised)
                && (emphasised || repeated || titled || named || isKnown(text) || isAnnounced(text, before))
                && (spoken || titled)
                && !Affiliation.isHouse(text);
    }

    private boolean isKnown(String name) {
        return SpeakerShape.isStranger(name) || roster.find(name) != null;
    }

    /** Whether somebody of that name was named just before, in the middle of what was said. */
    private static boolean isAnnounced(String name, List<String> before) {
        boolean chinese = Writing.han(name) > 0;
        boolean fits = chinese ? HAN_NAME.matcher(name).matches() : name.indexOf(' ') > 0;
        return fits && before.stream().anyMatch(text -> text.length() > name.length() + 4 && text.contains(name));
    }

    private @Nullable Header beforeColon(String name, List<String> before, String said) {
        Header lettered = lettered(name);
        if (lettered != null) {
            return lettered;
        }
        Label label = Label.of(name);
        Entry entry = label.behind() == null ? Entry.of(label.person()) : null;
        if (entry != null && entry.affiliation() != null) {
            label = new Label(entry.name(), entry.affiliation(), false);
        }
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
                    || (manner.hasColons() && person.indexOf('·') > 0 && Speech.isPersonal(said))
                    || manner.isTitled(person)
                    || isAnnounced(person, before);
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
                : often || (some && mentions.hasFamily(person));
        return known || ((returns || titled || housed) && SpeakerShape.isName(person, WORDS)) ? header(label) : null;
    }

    /** A speaker with what the lists say of him and what stands behind the name here. */
    Header header(String name, @Nullable String affiliated) {
        String plain = Manner.NUMBERS
                .matcher(name.strip())
                .replaceFirst("")
                .replaceFirst("[,:：]+$", "")
                .strip();
        Person person = roster.find(plain);
        Role role = person == null ? null : person.role();
        Affiliation here = affiliated == null ? Affiliation.NONE : Affiliation.of(affiliated, role);
        if (person == null) {
            Role told = here.isAnalyst() ? Role.ANALYST : null;
            return new Header(plain, here.title(), here.firm(), told);
        }
        Affiliation listed = person.affiliation();
        String title = here.title() == null ? listed.title() : here.title();
        String firm = here.firm() == null ? listed.firm() : here.firm();
        String fullest = person.name().length() > plain.length() ? person.name() : plain;
        return new Header(fullest, title, role == Role.EXECUTIVE ? null : firm, role);
    }
}

package app.diptych.importing.assembly;

import app.diptych.importing.assembly.line.Landmarks;
import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.assembly.line.Ties;
import app.diptych.importing.assembly.roster.Affiliation;
import app.diptych.importing.assembly.roster.Entry;
import app.diptych.importing.assembly.roster.Person;
import app.diptych.importing.assembly.roster.Roster;
import app.diptych.importing.call.Header;
import app.diptych.importing.call.Persons;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.Writing;
import java.util.regex.Pattern;

/** Tells what stands behind a name, in the next line or before what is said. */
final class Behind {
    /** A sentence that ends inside. */
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{3,}[.?!] \\p{Lu}");

    private final Roster roster;
    private final Landmarks landmarks;
    private final Ties ties;

    Behind(Roster roster, Landmarks landmarks, Ties ties) {
        this.ties = ties;
        this.roster = roster;
        this.landmarks = landmarks;
    }

    /** Whether the line behind a name says who that is. */
    boolean isAffiliation(Header header, String line, String after) {
        if (line.isEmpty()
                || line.length() > SpeakerLine.LONGEST
                || landmarks.of(line) != null
                || SpeakerShape.isOperator(line)) {
            return false;
        }
        Entry again = Entry.of(line);
        if (Writing.han(line) > 0 && Writing.han(header.name()) == 0) {
            return false; // the same speaker line in Chinese
        }
        if (again != null && sameWords(again.name(), header.name())) {
            return false; // the second print of a bilingual page
        }
        Person person = roster.find(header.name());
        if (person != null && person.affiliated() != null && sameWords(person.affiliated(), line)) {
            return true;
        }
        boolean legal = Speech.endsLegalForm(line) && SpeakerShape.isRole(line);
        if (Speech.endsSentence(line) && !Affiliation.isHouse(line) && !legal) {
            return false;
        }
        boolean sounds = Affiliation.isHouse(line)
                || ties.are(header.name(), line)
                || (SpeakerShape.isRole(line) && !SENTENCES.matcher(line).find());
        return sounds
                && !roster.has(line)
                && !Manner.COLON.matcher(line).matches()
                && !Speech.is(line)
                && !after.isEmpty();
    }

    /** What is said, without the speaker's affiliation before it. */
    String withoutAffiliation(Header header, String text) {
        Person person = roster.find(header.name());
        String listed = person == null ? null : person.affiliated();
        if (listed == null || !text.regionMatches(true, 0, listed, 0, listed.length())) {
            return text;
        }
        return text.substring(listed.length()).replaceFirst("^[\\s:：,;–—-]+", "");
    }

    private static boolean sameWords(String one, String other) {
        return Persons.key(one).equals(Persons.key(other));
    }
}

package app.diptych.importing.assembly.roster;

import app.diptych.importing.assembly.line.Label;
import app.diptych.importing.assembly.line.Ties;
import app.diptych.importing.call.Header;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.model.Role;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says who a name means, by what stands beside it, what the lists say, and what sentences tie to it. */
public final class Headers {
    private final Roster roster;
    private final Ties ties;

    /** Of a call's lists, and of what its sentences say. */
    public Headers(Roster roster, Ties ties) {
        this.roster = roster;
        this.ties = ties;
    }

    /** Somebody whose line is taken apart. */
    public Header header(Label label) {
        Header header = header(label.person(), label.behind());
        return !label.bracketed() || label.isTitled() || header.role() != null
                ? header
                : new Header(header.name(), null, label.behind(), null);
    }

    /** A speaker with what the lists say of him and what stands behind the name here. */
    public Header header(String name, @Nullable String affiliated) {
        String plain = Label.NUMBERS
                .matcher(name.strip())
                .replaceFirst("")
                .replaceFirst("[,:：]+$", "")
                .strip();
        Person person = roster.find(plain);
        Role role = person == null ? null : person.role();
        boolean tied = affiliated != null && !SpeakerShape.isRole(affiliated) && ties.are(plain, affiliated);
        Affiliation here = affiliated == null
                ? Affiliation.NONE
                : tied ? new Affiliation(null, affiliated) : Affiliation.of(affiliated, role);
        if (person == null) {
            Role told = here.isAnalyst() ? Role.ANALYST : null;
            return new Header(plain, here.title(), here.firm(), told);
        }
        Affiliation listed = person.affiliation();
        String title = here.title() == null ? listed.title() : here.title();
        String firm = here.firm() == null ? listed.firm() : here.firm();
        String fullest = isFuller(person.name(), plain) ? person.name() : plain;
        return new Header(fullest, title, role == Role.EXECUTIVE ? null : firm, role);
    }

    /** The listed name if it has more, or the same in small letters where the line has capitals alone. */
    private static boolean isFuller(String listed, String printed) {
        return listed.length() > printed.length()
                || (listed.equalsIgnoreCase(printed) && printed.equals(printed.toUpperCase(Locale.ROOT)));
    }
}

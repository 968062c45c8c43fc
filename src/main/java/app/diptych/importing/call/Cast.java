package app.diptych.importing.call;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.model.Role;
import app.diptych.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The speakers of a call in the order in which they first speak, and who says which turn. */
final class Cast {
    private static final Pattern STRANGER =
            Pattern.compile("(?i).*\\b(unknown|unidentified|unverified)\\b.*|.*(未知|不明|身[份分]不).*");
    private static final Pattern OUTSIDER = Pattern.compile(
            "(?i).*\\b(shareholder|journalist|reporter|translator|interpreter|participant|media|press)\\b.*|.*(股[東东]|[記记]者|翻[譯译]|口[譯译]).*");
    /** Whoever asks, by no name. */
    private static final Pattern ASKER =
            Pattern.compile("(?i).*\\banalyst\\b.*|.*分析[師师].*|[提][问問][者人]|投[资資][者人]|[网網]友");

    private static final Pattern INSIDER =
            Pattern.compile("(?i).*\\b(company|corporate|executive|management)\\b.*|.*(公司|管理[層层]).*");

    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Integer> ofTurn = new ArrayList<>();

    /**
     * Casts.
     *
     * @param turns of the call
     * @param announcements in them
     * @param prepared how many turns come before the questions, as far as the operator shows
     */
    Cast(List<DraftTurn> turns, Announcements announcements, int prepared) {
        Map<String, Integer> ids = new HashMap<>();
        List<Header> merged = new ArrayList<>();
        Set<Integer> early = new HashSet<>();
        // Where no operator returns, somebody of the company calls up the next question.
        Set<Integer> called = new HashSet<>();
        for (int i = 0; i < turns.size(); i++) {
            Header header = turns.get(i).header();
            int id = ids.computeIfAbsent(key(header), k -> merged.size());
            if (id == merged.size()) {
                merged.add(header);
            } else {
                merged.set(id, merge(merged.get(id), header));
            }
            if (i < prepared) {
                early.add(id);
            }
            ofTurn.add(id);
            if (i > 0 && prepared == turns.size() && announcements.callsUp(i - 1)) {
                called.add(id);
            }
        }
        for (int id = 0; id < merged.size(); id++) {
            Header header = merged.get(id);
            // Where no operator returns, all are early, and only an announcement tells who asks.
            boolean announced = called.contains(id)
                    || (announcements.of(header.name()) != null && (!early.contains(id) || prepared == turns.size()));
            speakers.add(speaker(id, header, announcements, announced, early.contains(id)));
        }
    }

    /** Strangers of different firms are different people; anybody else is known by name. */
    private static String key(Header header) {
        String key = Persons.key(header.name());
        String name = key.isEmpty() ? header.name() : key;
        return STRANGER.matcher(header.name()).matches() ? name + "|" + header.firm() : name;
    }

    private static Header merge(Header one, Header other) {
        return new Header(
                one.name(),
                one.title() == null ? other.title() : one.title(),
                one.firm() == null ? other.firm() : one.firm(),
                one.role() == null ? other.role() : one.role());
    }

    private static Speaker speaker(
            int id, Header printed, Announcements announcements, boolean announced, boolean early) {
        Announcement announcement = announcements.of(printed.name());
        Header header = announcement == null ? printed : housed(printed, announcement.firm());
        Role role = role(header, announced, early);
        String firm = header.firm();
        // Whom nobody knows was not announced, but stands in for whoever was, and several may.
        boolean known = !STRANGER.matcher(header.name()).matches();
        if (firm == null && role == Role.ANALYST && announcement != null && known) {
            firm = announcement.firm();
        }
        return new Speaker(id, header.name(), header.title(), firm, role);
    }

    /** What stands behind a name is the house where the announcement says so, whatever its words. */
    private static Header housed(Header header, @Nullable String firm) {
        String title = header.title();
        boolean is = title != null && header.firm() == null && title.equalsIgnoreCase(firm);
        return is ? new Header(header.name(), null, title, Role.ANALYST) : header;
    }

    private static Role role(Header header, boolean announced, boolean early) {
        String title = header.title();
        String both = header.name() + " " + (title == null ? "" : title);
        if (header.isOperator()) {
            return Role.OPERATOR;
        }
        if (header.role() != null) {
            return header.role();
        }
        if (Announcements.isAnalyst(header) || ASKER.matcher(header.name()).matches()) {
            return Role.ANALYST;
        }
        if (OUTSIDER.matcher(both).matches()) {
            return Role.OTHER;
        }
        if (announced && header.firm() != null) {
            return Role.ANALYST; // called up to ask, whatever the position there is
        }
        if (title != null) {
            return SpeakerShape.isRole(title) || header.firm() == null ? Role.EXECUTIVE : Role.ANALYST;
        }
        if (header.firm() != null) {
            return Role.ANALYST;
        }
        return untitled(header, announced, early);
    }

    private static Role untitled(Header header, boolean announced, boolean early) {
        if (announced) {
            return Role.ANALYST;
        }
        boolean insider = STRANGER.matcher(header.name()).matches()
                && INSIDER.matcher(header.name()).matches();
        return early || insider ? Role.EXECUTIVE : Role.OTHER;
    }

    List<Speaker> speakers() {
        return List.copyOf(speakers);
    }

    /** Who says a turn. */
    Speaker of(int turn) {
        return speakers.get(ofTurn.get(turn));
    }

    /** The role of who says a turn, or null behind the end. */
    @Nullable
    Role role(int turn) {
        return turn < ofTurn.size() ? of(turn).role() : null;
    }
}

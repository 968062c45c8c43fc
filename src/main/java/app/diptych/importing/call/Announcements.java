package app.diptych.importing.call;

import app.diptych.importing.layout.SpeakerShape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The announcements of a call, and whom each one announced. */
final class Announcements {
    private static final Pattern NEXT = Pattern.compile(
            "(?i)\\b(?:(?:first|next|another|following) (?:question|caller)|(?:last|final) question (?:will|comes|is|today|for))"
                    + "|(?:第一|下一|另一|(?<!那就?是)最[后後]一)[个個位]?.{0,2}(?:[问問][题題]|提[问問])");

    /** Nothing but what stands in brackets. */
    private static final Pattern REMARKS = Pattern.compile("(?:\\s*+(?:\\[[^\\[\\]]*+]|\\([^()]*+\\))[\\s.]*+)*+");

    /** Characters at the end of what is said. */
    private static final int CLOSING = 160;

    private final List<Optional<Announcement>> byTurn = new ArrayList<>();
    private final BitSet nameless = new BitSet();
    /** The turns at whose end somebody of the company calls up the next question. */
    private final BitSet calls = new BitSet();

    private final Map<String, Announcement> byPerson = new HashMap<>();

    Announcements(List<DraftTurn> turns) {
        for (int i = 0; i < turns.size(); i++) {
            DraftTurn turn = turns.get(i);
            Optional<Announcement> found = conducts(turn) || namesNext(turns, i) ? find(turn) : Optional.empty();
            byTurn.add(found);
            boolean operator = turn.header().isOperator();
            // A translation may say that "this is the last question" of what was one.
            String english = english(turn);
            nameless.set(
                    byTurn.size() - 1,
                    operator
                            && NEXT.matcher(english.isEmpty() ? turn.chinese() : english)
                                    .find());
            String said = turn.english() + turn.chinese();
            calls.set(
                    byTurn.size() - 1,
                    turn.header().title() != null
                            && NEXT.matcher(said.substring(Math.max(0, said.length() - CLOSING)))
                                    .find());
        }
        nameTheNext(turns);
        for (int i = 0; i < turns.size(); i++) {
            Optional<Announcement> announcement = byTurn.get(i);
            if (announcement.isPresent()) {
                assign(announcement.get(), turns, i + 1);
            }
        }
    }

    /** Where no wording was recognised, the name of who speaks next may still stand there, with a firm behind it. */
    private void nameTheNext(List<DraftTurn> turns) {
        for (int i = 0; i + 1 < turns.size(); i++) {
            Header next = turns.get(i + 1).header();
            boolean firmless = byTurn.get(i).map(Announcement::firm).isEmpty();
            if (firmless && conducts(turns.get(i)) && isOutside(next)) {
                Optional<Announcement> named = Announcement.naming(turns.get(i).english(), next.name());
                if (named.isPresent()) {
                    byTurn.set(i, named);
                }
            }
        }
    }

    /** Operators announce; in calls without one, somebody of investor relations does. */
    private static boolean conducts(DraftTurn turn) {
        String title = turn.header().title();
        return turn.header().isOperator()
                || (title != null
                        && title.matches("(?i).*(\\b(investor relations|ir|operator|moderator)\\b|投[資资]|[關关][係系]).*"));
    }

    /** Whoever announces somebody of a house by name, who then speaks, conducts the call at that moment. */
    private static boolean namesNext(List<DraftTurn> turns, int at) {
        if (at + 1 >= turns.size()) {
            return false;
        }
        Optional<Announcement> found = find(turns.get(at));
        Header next = turns.get(at + 1).header();
        return found.isPresent()
                && found.get().firm() != null
                && isOutside(next)
                && Persons.key(next.name()).equals(Persons.key(found.get().name()));
    }

    private static Optional<Announcement> find(DraftTurn turn) {
        Optional<Announcement> english = Announcement.english(turn.english());
        return english.isPresent() || !english(turn).isEmpty() ? english : Announcement.chinese(turn.chinese());
    }

    /** What is said in English: a remark alone, that another language is spoken, is nothing. */
    private static String english(DraftTurn turn) {
        String english = turn.english();
        return REMARKS.matcher(english).matches() ? "" : english;
    }

    /** To the speaker of that name before the next announcement; else to the next who has no title of the company. */
    private void assign(Announcement announcement, List<DraftTurn> turns, int from) {
        Header substitute = null;
        for (int i = from; i < turns.size() && byTurn.get(i).isEmpty(); i++) {
            Header header = turns.get(i).header();
            if (Persons.same(header.name(), announcement.name())) {
                byPerson.putIfAbsent(Persons.key(header.name()), announcement);
                return;
            }
            if (substitute == null && isOutside(header)) {
                substitute = header;
            }
        }
        if (substitute != null) {
            byPerson.putIfAbsent(Persons.key(substitute.name()), announcement);
        }
    }

    /** Whether nothing says that this person belongs to the company. */
    private static boolean isOutside(Header header) {
        return !header.isOperator()
                && (header.title() == null || isAnalyst(header) || !SpeakerShape.isRole(header.title()));
    }

    static boolean isAnalyst(Header header) {
        String title = header.title();
        return title != null && title.matches("(?i).*(\\banalysts?\\b(?!.*relations)|分析[師师]|研究[員员]).*");
    }

    /** Whether somebody with a title ends with calling up the next question, as in calls without an operator. */
    boolean callsUp(int turn) {
        return calls.get(turn);
    }

    /** Whether a turn announces a question, with or without a name. */
    boolean announces(int turn) {
        return byTurn.get(turn).isPresent() || nameless.get(turn);
    }

    /** Whether a turn announces a question of somebody whom it names. */
    boolean names(int turn) {
        return byTurn.get(turn).isPresent();
    }

    /** The announcement of a person, or null. */
    @Nullable
    Announcement of(String name) {
        return byPerson.get(Persons.key(name));
    }
}

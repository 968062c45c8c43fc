package app.diptych.importing.call;

import app.diptych.model.Role;
import app.diptych.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the questions begin, and the exchanges in them. */
final class Sections {
    private static final Pattern CLOSING = Pattern.compile(
            "(?i).*(\\bconcludes?\\b|\\bconcluded\\b|no (further|more|additional|other) questions"
                    + "|end of (the|our|today's) (question|q&a|call|conference)|that was (our|the) (last|final) question|all (of )?the (time|questions) (that )?we have|closing remarks|may (now )?disconnect).*",
            Pattern.DOTALL);
    private static final Pattern CLOSING_CHINESE =
            Pattern.compile(".*(到此[為为]?[結结]束|[沒没]有(其他|更多)(的)?(提)?[問问]|[結结]束[語语致]|[斷断]開?开?[連连][線线接]).*", Pattern.DOTALL);

    private final List<DraftTurn> turns;
    private final Announcements announcements;
    private final Cast cast;

    Sections(List<DraftTurn> turns, Announcements announcements, Cast cast) {
        this.turns = turns;
        this.announcements = announcements;
        this.cast = cast;
    }

    /**
     * How many turns come before the questions, as far as the operator shows: the questions begin where the operator
     * speaks again after somebody else.
     */
    static int beforeOperatorReturns(List<DraftTurn> turns) {
        boolean othersSpoke = false;
        for (int i = 0; i < turns.size(); i++) {
            boolean operator = turns.get(i).header().isOperator();
            if (operator && othersSpoke) {
                return i;
            }
            othersSpoke |= !operator;
        }
        return turns.size();
    }

    /** The first turn of the questions: where the operator returns or the first analyst speaks. */
    int firstOfQuestions() {
        int first = beforeOperatorReturns(turns);
        for (int i = 0; i < first; i++) {
            if (cast.role(i) == Role.ANALYST) {
                return i > 0 && announcements.announces(i - 1) && cast.role(i - 1) == Role.OPERATOR ? i - 1 : i;
            }
        }
        return first;
    }

    /** The exchange of each turn, null outside the questions and from the operator's closing word on. */
    List<@Nullable Integer> exchanges(int firstOfQuestions) {
        List<@Nullable Integer> result = new ArrayList<>();
        int closing = closing(firstOfQuestions);
        List<@Nullable Speaker> asks = asking();
        int exchange = 1;
        boolean answered = false;
        Speaker asking = null;
        for (int i = 0; i < turns.size(); i++) {
            if (i < firstOfQuestions || i >= closing) {
                result.add(null);
                continue;
            }
            Speaker analyst = asks.get(i);
            boolean other = analyst != null && asking != null && analyst.id() != asking.id();
            boolean opens = turns.get(i).header().opens()
                    || (cast.role(i) == Role.OPERATOR ? other || announcements.announces(i) : other);
            if (opens && answered) {
                exchange++;
                answered = false;
                asking = null;
            }
            asking = analyst == null ? asking : analyst;
            answered |= cast.role(i) != Role.OPERATOR || asksItself(i);
            result.add(exchange);
        }
        return result;
    }

    /** The analyst who speaks in each turn, or right after it if it is the operator's; else null. */
    private List<@Nullable Speaker> asking() {
        List<@Nullable Speaker> asking = new ArrayList<>();
        Speaker next = null;
        for (int i = turns.size() - 1; i >= 0; i--) {
            Role role = cast.role(i);
            if (role != Role.OPERATOR) {
                next = role == Role.ANALYST ? cast.of(i) : null;
            }
            asking.add(next);
        }
        return asking.reversed();
    }

    /** Whether a question was printed in the operator's own turn, as sloppy transcripts do. */
    private boolean asksItself(int turn) {
        return cast.role(turn) == Role.OPERATOR && cast.role(turn + 1) == Role.EXECUTIVE;
    }

    /**
     * The operator's closing turn: the last of the operator's, if it says so and no new analyst follows. The very last turn of
     * a call closes it in whatever words, unless it announces somebody by name, who is missing then.
     */
    private int closing(int from) {
        int closing = turns.size();
        for (int i = turns.size() - 1; i >= from; i--) {
            boolean closes = i == turns.size() - 1
                    ? !announcements.names(i) || (saysGoodbye(turns.get(i)) && !announcements.announces(i))
                    : !announcements.announces(i) && saysGoodbye(turns.get(i));
            if (closes && cast.role(i) == Role.OPERATOR) {
                closing = i;
            } else if (cast.role(i) == Role.OPERATOR) {
                return closing;
            }
        }
        return closing;
    }

    private static boolean saysGoodbye(DraftTurn turn) {
        String english = turn.english();
        return english.isEmpty()
                ? CLOSING_CHINESE.matcher(turn.chinese()).matches()
                : CLOSING.matcher(english).matches();
    }
}

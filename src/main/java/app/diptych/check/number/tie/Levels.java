package app.diptych.check.number.tie;

import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By how much against to what level: "fell by a third", 降到三分之一. */
public final class Levels {
    private static final String MOVES =
            "(?:up|down|rose|rise|rises|rising|fell|fall|falls|grew|grow|grows|increased?|increases|decreased?|decreases|declined?"
                    + "|declines|dropped|drop|drops|reduced?|reduces|cut|lowered|raised|climbed|improved|expanded|gained)";
    private static final Sieve BY = Sieve.of("(?i)\\b" + MOVES + "(?: [\\w-]+){0,4} by (?:a |an )?$");
    /** Without a preposition the amount is right behind its verb. */
    private static final Sieve MOVED =
            Sieve.of("(?i)\\b(?:up|down|rose|fell|grew|increased|decreased|declined|dropped) $");

    private static final Sieve REACHED = Sieve.of("(?:[升降增減减跌漲涨]|[減减]少|[縮缩]小|成長|增[長长加]|提[升高]|降低|下[降滑]|上[升漲涨])了?[至到]$");
    /** "Fell below 70 %" is the level. */
    private static final Sieve REACHING =
            Sieve.of("(?i)^(?:well |just )?(?:below|under|above|past|through|to|north of|south of|short of)\\b");

    private static final Sieve TO = Sieve.of("(?i)\\b" + MOVES + " to $");
    private static final Sieve MOVED_BY = Sieve.of("(?:[減减]少|成長|增[長长加]|提[升高]|降低|下[降滑跌]|上[升漲涨]|[多少高低])了$");
    /** "It is a tenth of what it was" is what is left. */
    private static final Sieve OF_WHAT =
            Sieve.of("(?i)^ (?:of|as much as|as many as) (?:what|where|its|their|the (?:former|previous|original))\\b");
    /** "$4 million higher than planned" is by how much. */
    private static final Sieve MORE =
            Sieve.of("(?i)^ (?:higher|lower|more|less|better|worse|fewer|larger|smaller) than\\b");

    private static final Sieve AMOUNTS_TO = Sieve.of("(?:[達达]到?了?|[總总][計计共]|合[計计])$");
    /** 年增幅達, 超支達, 比計畫高出達: what the amount comes to is by how much. */
    private static final Sieve CHANGING =
            Sieve.of("[增升漲涨減减降跌幅超差縮缩擴扩較较比高低多少優优長长落溢逾快慢]|改善|惡化|恶化|额外|額外|[虧亏][損损]|[節节]省|出入");

    private static final Pattern CLAUSE = Pattern.compile("[^，。；、,;]*$");
    /** Half of it is left where a half is taken off. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Set<Kind> KINDS = Set.of(Kind.PERCENT, Kind.POINTS, Kind.MONEY, Kind.FRACTION, Kind.COUNT);

    private Levels() {}

    /** Whether two that have the same value are told to be a change on one side, and a level on the other. */
    public static boolean differ(Tie tie) {
        BigDecimal value = tie.englishMention().low();
        if (!tie.agrees()
                || !KINDS.contains(tie.englishQuantity().kind())
                || value == null
                || (tie.englishQuantity().kind() == Kind.FRACTION && value.compareTo(HALF) == 0)) {
            return false;
        }
        String english = Objects.requireNonNull(tie.passage().english())
                .substring(0, tie.englishMention().outerStart());
        String chinese = Objects.requireNonNull(tie.passage().chinese())
                .substring(0, tie.chineseMention().outerStart())
                .stripTrailing();
        String behind = Objects.requireNonNull(tie.passage().english())
                .substring(tie.englishMention().outerEnd());
        if (MORE.isIn(behind)) {
            Matcher clause = CLAUSE.matcher(chinese);
            return AMOUNTS_TO.isIn(chinese) && clause.find() && !CHANGING.isIn(clause.group());
        }
        boolean reached = REACHING.isIn(tie.englishWords());
        boolean change = !reached && (BY.isIn(english) || MOVED.isIn(english));
        return change ? REACHED.isIn(chinese) : (TO.isIn(english) || OF_WHAT.isIn(behind)) && MOVED_BY.isIn(chinese);
    }
}

package app.diptych.check.number.tie;

import app.diptych.model.Language;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Direction;

/**
 * Words that say which way something goes.
 *
 * @param plain what goes that way
 * @param any and what may be said of that way in other words
 */
record WayWords(Sieve plain, Sieve any) {
    /** Of most things more is better, but not of costs, losses and times: what improves there falls. */
    private static final String MORE_IS_BETTER =
            "(?<!\\bof )\\b(?:margin|profit|income|revenue|sales|earnings)s?\\b(?: \\w+){0,3} improv\\w+";

    private static final Sieve IMPROVES = Sieve.of("(?i)\\bimprov\\w+");

    // "More than" and "less than" limit an amount and go no way.
    private static final WayWords ENGLISH_UP = words(
            "(?i)\\b(?:grow|grew|increas|accelerat|ris(?:e|es|ing)\\b|rose|up\\b|higher\\b|gain|climb|surg|jump|soar|leap|spik|ramp"
                    + "|expand)\\w*|" + WayWords.MORE_IS_BETTER,
            "(?i)\\b(?:grow|grew|increas|up\\b|upside|ris(?:e|es|en|ing)\\b|rose|expan|gain|climb|high|rais|surg|jump|soar"
                    + "|leap|spik|swell|rebound|recover|bounc|advanc|widen|lengthen|doubl|tripl|boost|bolster|contribut|extra|ahead"
                    + "|ramp|accel|improv|add|more(?! than)|better|positiv|benefit|tailwind|lift|strong|above)\\w*");

    // "Off" is a fall where the amount stands behind it, which is cut out of the clause: two spaces are left.
    private static final WayWords ENGLISH_DOWN = words(
            "(?i)\\b(?:declin|decreas|reduc|decelerat|cut(?:s|ting)?\\b|down|fell|fall(?:s|ing|en)?\\b|drop"
                    + "|dip(?:s|ped|ping)?\\b|slump|plung|tumbl|plummet|sank\\b|slid\\b|slipp|retreat)\\w*|\\boff {2}",
            "(?i)\\b(?:declin|decreas|down|fall|fell|drop|low|reduc|contract|shr[aiu]nk|compress|headwind|moderat|decel"
                    + "|slow|less(?! than)|loss|lost|soft|weak|pressur|negativ|cut|sav|impact|drag|offset|short|off\\b|worse"
                    + "|below|minus|remov|elimin|shed|lag|churn|dip(?:s|ped|ping)?\\b|slid|slip|slump|sank|sink|plung|plummet|tumbl|eas(?:e|ed|es|ing)\\b"
                    + "|retreat|reced|narrow|trim|wan(?:e|ed|ing)\\b|ebb|erod|erosion|collaps|halv|curtail|dent|squeez|diminish"
                    + "|deterior|dwindl|taper|detract|hurt|hit\\b|cost(?:s|ing)? (?:us|our|the)\\b|shav|knock|subtract)\\w*");

    private static final WayWords CHINESE_UP =
            words("增[長长加]|成長|上[升漲涨]|[年季]增|[升漲涨][到至]", "增|成長|上[升漲涨調调揚扬]|[提攀爬][升高]|[擴扩]|[漲涨高好多强強]|改善|加速|受益|利好|推[動动]|正面");

    private static final WayWords CHINESE_DOWN = words(
            "下[降滑跌]|[減减]少|衰退|降低|[降跌][到至]",
            "[下減减跌降]|衰退|[縮缩]|放[緩缓慢]|[趨趋][緩缓]|不利|[負负]|阻力|逆[風风]|拖累|抵[消銷销]|[壓压]力|影[響响]|[低少弱慢疲]|[虧亏損损]");

    /** Whether English words say that something gets better, and nothing of which way that goes. */
    static boolean onlyImproves(String clause) {
        return IMPROVES.isIn(clause) && !ENGLISH_UP.plain.isIn(clause);
    }

    /** Those of a language and a way. */
    static WayWords of(Language language, Direction way) {
        boolean up = way == Direction.UP;
        return language == Language.EN ? (up ? ENGLISH_UP : ENGLISH_DOWN) : up ? CHINESE_UP : CHINESE_DOWN;
    }

    private static WayWords words(String plain, String any) {
        return new WayWords(Sieve.of(plain), Sieve.of(any));
    }
}

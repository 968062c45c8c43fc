package app.diptych.check.number.course;

import app.diptych.model.pattern.Sieve;

/**
 * Two ways that a sentence may say that something goes, in both languages. The plain words tell; where a sentence has any of
 * the wider ones of the other way, it may say that way in other words, and nothing is told.
 *
 * @param english plain words
 * @param chinese plain words
 */
record Opposites(Ways english, Ways chinese) {
    /** Words of one language: plain ones for up and down, and wider ones. */
    record Ways(Sieve up, Sieve down, Sieve anyUp, Sieve anyDown) {
        static Ways of(String up, String down, String alsoUp, String alsoDown) {
            return new Ways(Sieve.of(up), Sieve.of(down), joined(up, alsoUp), joined(down, alsoDown));
        }

        private static Sieve joined(String plain, String also) {
            return Sieve.of(also.isEmpty() ? plain : plain + "|" + also);
        }
    }

    private static final String EXPECTED =
            "(?:guid(?:ance|ed)|expect(?:ations?|ed)|consensus|outlook|forecasts?|plans?|estimates?"
                    + "|targets?|range|anticipated|projections?|budget)\\b";
    private static final String WANTED = "(?:指引|[財财][測测]|[預预][期測测估]|展望|共[識识]|目[標标]|[計计][劃划畫]|[區区范範][間间圍围]|[預预]算|上限|下限)";
    private static final String NEAR = "(?: [\\w-]+){0,6}? ";
    private static final String CLOSE = "[^，。；、]{0,10}";

    /** Against what was expected. */
    static final Opposites EXPECTATION = new Opposites(
            Ways.of(
                    "(?i)\\b(?:above|exceed\\w*|beat(?:s|ing)?|ahead of|better than|topp(?:ed|ing)|surpass\\w*|outpac\\w*)"
                            + NEAR + EXPECTED,
                    "(?i)\\b(?:below|miss(?:ed|es|ing)?|short of|shy of|behind|worse than|weaker than|under(?:shot|performed)|trail\\w*)"
                            + NEAR + EXPECTED,
                    "(?i)\\b(?:over|higher|more|top|strong|exceed|above|beat|better)\\w*",
                    "(?i)\\b(?:less|low|lower|weak|short|miss|below|fewer|not|never|no|n't|without|offset|soft)\\w*|n't"),
            Ways.of(
                    "(?:高[於于出過过]|[優优][於于]|超[過过越出]|好[於于過过]|[勝胜][於于過过]|[領领]先)" + CLOSE + WANTED,
                    "(?:低[於于]|不及|[遜逊][於于色]|未[達达]|落[後后]|差[於于]|不如|弱[於于]|[達达]不到|少[於于])" + CLOSE + WANTED,
                    "高(?![標标端檔档位階阶])|[超優优好勝胜強强]",
                    "[低遜逊弱差少]|不[及如足到]|未[達达]|落[後后]"));

    /** What was expected itself. */
    static final Opposites REVISION = new Opposites(
            Ways.of(
                    "(?i)\\b(?:rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|increas(?:e[sd]?|ing)|hik(?:e[sd]?|ing)|upgrad\\w+)"
                            + NEAR + "(?:guidance|outlook|forecasts?|targets?|estimates?|projections?)\\b",
                    "(?i)\\b(?:lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|trim(?:s|med|ming)?|slash\\w*|downgrad\\w+)"
                            + NEAR + "(?:guidance|outlook|forecasts?|targets?|estimates?|projections?)\\b",
                    "(?i)\\b(?:higher|up|rais|increas)\\w*",
                    "(?i)\\b(?:lower|down|reduc|cut)\\w*"),
            Ways.of(
                    "(?:上[調调修]|[調调][高升]|提[高升])(?=" + CLOSE + WANTED + ")|" + WANTED + CLOSE + "(?:上[調调修]|[調调][高升])",
                    "(?:下[調调修]|[調调][低降]|降低|[削縮缩][減减])(?=" + CLOSE + WANTED + ")|" + WANTED + CLOSE
                            + "(?:下[調调修]|[調调][低降])",
                    "上[調调修]|[調调][高升]|提[高升]|增",
                    "下[調调修]|[調调][低降]|降|[減减]"));

    /** How something moves. */
    static final Opposites MOTION = new Opposites(
            Ways.of(
                    "(?i)\\b(?:grew|grow(?:s|ing|n|th)?|increas(?:e[sd]?|ing)|ris(?:e|es|en|ing)|rose|higher|climb(?:s|ed|ing)?"
                            + "|expand(?:s|ed|ing)?|accelerat(?:e[sd]?|ing))\\b",
                    "(?i)\\b(?:declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|fell|fall(?:s|ing|en)|dropp?(?:s|ed|ing)?|lower|shr[aiu]nk\\w*"
                            + "|contraction|decelerat(?:e[sd]?|ing|ion)|deteriorat(?:e[sd]?|ing|ion))\\b",
                    "(?i)\\b(?:up|upside|gain|rais|surg|jump|soar|ramp|improv|add|more|better|positiv|benefit|tailwind|lift|strong|above"
                            + "|great|high|larg|big|doubl|tripl|boost|recover|rebound|expan|accel|outpac|exceed|record|peak|build|extra"
                            + "|widen|long|scal|strength|momentum|over)\\w*",
                    "(?i)\\b(?:down|less|low|reduc|compress|headwind|moderat|decel|slow|loss|los[et]|soft|weak|pressur|negativ|cut|sav"
                            + "|impact|drag|offset|short|off\\b|worse|below|minus|remov|elimin|shed|lag|churn|few|small|cheap|eas(?:e|ed|ing)"
                            + "|mitigat|avoid|prevent|minimi[sz]|tight|narrow|trim|hurt|against|relie[fv]|free|fad|lessen|diminish|erod|stop"
                            + "|end|limit|control|half|halv|despite|not|no|never|without|instead|fall|drop|concern|risk|deplet|shift|away"
                            + "|efficien|optimi|streamlin|curb|constrain|combat|fight|address|resol)\\w*|n't"),
            Ways.of(
                    "增[長长加]|成長|上[升漲涨]|提[升高]|[擴扩]大|攀升|加速",
                    "下[降滑跌]|[減减]少|衰退|降低|萎[縮缩]|[惡恶]化|放[緩缓]",
                    "[增升漲涨高好多強强快大優优]|成長|[擴扩]|改善|[獲获]|推[動动]|突破|回[暖溫温]|正面|有利",
                    "[減减降跌低少縮缩慢弱負负虧亏損损小緩缓疲]|下[滑探行修調调]|衰退|[惡恶]化|不[利足]|[壓压]力|拖累|抵[消銷销]|影[響响]|未|不|[無无]"));

    /** Profit and loss. */
    static final Opposites RESULT = new Opposites(
            Ways.of(
                    "(?i)\\b(?:return(?:s|ed|ing)? to|reach(?:es|ed|ing)?|achiev\\w+|turn(?:s|ed|ing)?|bec(?:a|o)me|becoming)"
                            + "(?: a| net| operating)? profit(?:s|able|ability)?\\b",
                    "(?i)\\b(?:sw(?:ung|ing)|fell|fall|slipp\\w*|turn(?:s|ed|ing)?|post(?:s|ed|ing)?|report(?:s|ed|ing)?)"
                            + "(?: (?:in)?to)?(?: a| net| an| operating)+ loss(?:es)?\\b",
                    "(?i)\\bprofit\\w*",
                    "(?i)\\bloss\\w*|\\bnot\\b|n't"),
            Ways.of(
                    "[轉转][虧亏]?[為为]?盈|扭[虧亏]|恢[復复]盈利|恢[復复][獲获]利|[實实][現现]盈利|[達达]成[獲获]利|[轉转][為为][獲获]利",
                    "[轉转][為为]?[虧亏](?![為为損损]*盈)|陷入[虧亏][損损]|出[現现][虧亏][損损]",
                    "[盈獲获]",
                    "(?<![扭轉转])[虧亏](?![為为]盈)|[損损]"));
}

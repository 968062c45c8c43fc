package app.diptych.importing.assembly.head;

import app.diptych.importing.assembly.line.Label;
import app.diptych.importing.assembly.roster.Affiliation;
import app.diptych.importing.assembly.roster.Departments;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two signs of a line.
 *
 * @param text without a form of address
 * @param kind what it can be
 * @param comma whether no more than a comma stands before it
 */
record Segment(String text, Kind kind, boolean comma) {
    enum Kind {
        /** A person, or a house that is called like one. */
        NAME,
        OPERATOR,
        POSITION,
        HOUSE,
        /** Says that the line names somebody: "Speaker", "提問者". */
        LABEL,
        OTHER
    }

    private static final Pattern ANALYST = Pattern.compile("(?i).*\\banalyst");

    private static final Pattern SIGN =
            Pattern.compile("\\s+[-–—‒|/·•@]{1,2}\\s+|\\s*(?:--|—|／|[｜│┃])\\s*|\\s*[,，;；、]\\s*"
                    + "|\\s*[()（）\\[\\]【】<>〈〉《》「」{}|]\\s*|\\s*[:：]\\s*|\\t+|\\s{2,}|\\s*\u3000+\\s*"
                    + "|(?<=\\p{IsHan})\\s+(?=[\\p{IsHan}\\p{Lu}])|(?<=[\\p{L}\\p{N}.])\\s+(?=\\p{IsHan})"
                    + "|(?<=\\p{IsHan})(?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll})(?=\\p{IsHan})");
    private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*");
    private static final Pattern LABELS = Pattern.compile(
            "(?i)speaker(?: \\d+)?|name|participant(?: \\d+)?|management|管理[層层]|主持|公司(?:方|代表)?|(?:投資|投资)[者人]|questions?(?: from)?|answers?(?: from)?|asked by|answered by|from|[qa]\\d{0,2}|[發发]言(?:人|者)?|[講讲]者|主[講讲]人?|[提][問问]者?|[問问答]|[問问][題题]|回[答覆复]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:mr|ms|mrs|miss)\\.?\\s+(?=\\p{Lu})");
    private static final Pattern HAN_ADDRESS = Pattern.compile("(?<=\\p{IsHan}{2})(?:先生|女士|小姐|博士|教授)$");
    /** "Investor Relations at Halden". Behind "of" stands what a position is about: "Head of Sales". */
    private static final Pattern AT = Pattern.compile("(.{2,80}?) (?:at|with) (?=(?:the )?\\p{Lu})(.{2,80})");

    private static final Pattern OF = Pattern.compile("(.{2,80}?) of (?=(?:the )?\\p{Lu})(.{2,80})");
    /** Behind a comma, but of the name. */
    private static final Pattern DEGREE =
            Pattern.compile("(?i)cfa|cpa|ca|frm|mba|esq|ph\\.?\\s?d|m\\.?d|d\\.?phil|obe|cbe|mbe|\\d+");

    private static final int WORDS = 6;

    /** The segments of a line in their order. */
    static List<Segment> of(String line, Function<String, @Nullable String> person) {
        List<Segment> segments = of(line, person, false);
        // "財務長王小明": only where no name stands alone is one looked for within what has no sign in it
        return segments.stream().anyMatch(segment -> segment.kind() == Kind.NAME || segment.kind() == Kind.OPERATOR)
                ? segments
                : of(line, person, true);
    }

    private static List<Segment> of(String line, Function<String, @Nullable String> person, boolean within) {
        List<Segment> segments = new ArrayList<>();
        Matcher sign = SIGN.matcher(line);
        int from = 0;
        String before = "";
        while (sign.find()) {
            add(line.substring(from, sign.start()).strip(), before, segments, person, within);
            before = sign.group();
            from = sign.end();
        }
        add(line.substring(from).strip(), before, segments, person, within);
        return segments;
    }

    private static void add(
            String text, String sign, List<Segment> to, Function<String, @Nullable String> person, boolean within) {
        boolean comma = COMMA.matcher(sign).matches();
        if (text.isEmpty() || (comma && DEGREE.matcher(text).matches())) {
            return;
        }
        boolean suffix = comma && text.matches("(?i)jr\\.?|sr\\.?|i{2,3}|iv");
        if (suffix && !to.isEmpty()) {
            Segment name = to.removeLast();
            to.add(new Segment(name.text() + ", " + text, name.kind(), name.comma()));
            return;
        }
        String known = person.apply(ADDRESS.matcher(text).replaceFirst(""));
        if (known != null && !LABELS.matcher(text).matches()) {
            to.add(new Segment(known, Kind.NAME, comma));
            return;
        }
        if (Writing.han(text) > 0) {
            addChinese(text, comma, to, within);
            return;
        }
        Matcher at = AT.matcher(text);
        Matcher of = OF.matcher(text);
        if (!at.matches() && of.matches() && Affiliation.isHouse(of.group(2))) {
            at = of;
        }
        if (at.matches() && SpeakerShape.isRole(at.group(1)) && !SpeakerShape.isRole(at.group(2))) {
            to.add(new Segment(at.group(1), Kind.POSITION, comma));
            to.add(new Segment(at.group(2), Kind.HOUSE, false));
            return;
        }
        Affiliation housed = Affiliation.of(text, null);
        if (housed.isAnalyst() && housed.firm() != null && housed.title() != null) {
            to.add(new Segment(housed.firm(), Kind.HOUSE, comma));
            to.add(new Segment(housed.title(), Kind.POSITION, comma));
            return;
        }
        String plain = ADDRESS.matcher(text).replaceFirst("");
        boolean about = comma && !to.isEmpty() && to.getLast().kind() == Kind.POSITION;
        boolean department = about && Departments.is(plain);
        // Analysts say for whom they ask, and not what they do there.
        boolean asks =
                about && ANALYST.matcher(to.getLast().text()).matches() && (department || !SpeakerShape.isRole(plain));
        to.add(new Segment(plain, asks ? Kind.HOUSE : department ? Kind.POSITION : latin(plain), comma));
    }

    private static Kind latin(String text) {
        if (LABELS.matcher(text).matches()) {
            return Kind.LABEL;
        }
        if (SpeakerShape.isOperator(text)) {
            return Kind.OPERATOR;
        }
        if (Affiliation.isHouse(text)) {
            return Kind.HOUSE;
        }
        if (SpeakerShape.isRole(text) && !SpeakerShape.isStranger(text)) {
            return Kind.POSITION;
        }
        return text.indexOf(' ') > 0 && text.indexOf('&') < 0 && SpeakerShape.isName(text, WORDS)
                ? Kind.NAME
                : Kind.OTHER;
    }

    private static void addChinese(String text, boolean comma, List<Segment> to, boolean within) {
        if (LABELS.matcher(text).matches() && to.isEmpty()) {
            to.add(new Segment(text, Kind.LABEL, comma));
            return;
        }
        if (SpeakerShape.isOperator(text)) {
            to.add(new Segment(text, Kind.OPERATOR, comma));
            return;
        }
        String plain = HAN_ADDRESS.matcher(text).replaceFirst("");
        Label label = Label.of(plain);
        String behind = within ? label.behind() : null;
        if (behind != null && HanName.isLikely(label.person())) {
            Affiliation affiliation = Affiliation.of(behind, null);
            if (affiliation.firm() != null) {
                to.add(new Segment(affiliation.firm(), Kind.HOUSE, comma));
            }
            if (affiliation.title() != null) {
                to.add(new Segment(affiliation.title(), Kind.POSITION, comma));
            }
            to.add(new Segment(label.person(), Kind.NAME, comma));
            return;
        }
        Affiliation both = Affiliation.of(plain, null);
        if (both.firm() != null && both.title() != null) {
            to.add(new Segment(both.firm(), Kind.HOUSE, comma));
            to.add(new Segment(both.title(), Kind.POSITION, comma));
            return;
        }
        if (within) {
            // "簡淑芬財務長", of which nothing else is known
            Label behindName = Label.of(plain);
            if (behindName.behind() != null && HanName.is(behindName.person())) {
                to.add(new Segment(behindName.behind(), Kind.POSITION, comma));
                to.add(new Segment(behindName.person(), Kind.NAME, comma));
                return;
            }
        }
        boolean house = Affiliation.isHouse(plain);
        Kind kind = house
                ? Kind.HOUSE
                : SpeakerShape.isRole(plain)
                        ? Kind.POSITION
                        : HanName.isLikely(plain) || (!plain.equals(text) && HanName.is(plain))
                                ? Kind.NAME
                                : Kind.OTHER;
        to.add(new Segment(plain, kind, comma));
    }

    boolean isHan() {
        return Writing.han(text) > 0;
    }
}

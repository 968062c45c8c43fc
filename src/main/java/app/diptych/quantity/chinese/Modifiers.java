package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.chinese.number.NumeralCharacters;
import app.diptych.quantity.chinese.number.Numerals;
import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;

/** Takes in the words around a figure that limit it: 超过, 近, 以上, 左右. */
final class Modifiers {
    private static final int MOST = 3;
    private static final int REACH = 14;
    private static final String[] SAVINGS = {"节省", "省下", "缩短", "优惠", "便宜", "削减", "加快"};

    private final Words words;

    Modifiers(Words words) {
        this.words = words;
    }

    void apply(Reading reading, Draft draft) {
        int floor = reading.floor();
        int at = reading.skipSpacesBack(draft.start);
        for (int i = 0; i < MOST; i++) {
            int found = words.before.before(reading.chars(), at, floor);
            boolean faster = draft.kind == Kind.MULTIPLE && reading.at(at - 1) == '快';
            // 近三年 that opens a clause are the last three years, 历时近三年 nearly three.
            boolean recent =
                    draft.kind == Kind.DURATION && reading.at(at - 1) == '近' && !Letters.isHan(reading.at(at - 2));
            if (found == 0 || words.before.meaning(found) == Bound.EXACT || faster || recent) {
                break;
            }
            limit(draft, words.before.meaning(found));
            draft.outerStart = at - words.before.length(found);
            at = reading.skipSpacesBack(draft.outerStart);
        }
        if (draft.bound == Bound.AT_LEAST && reading.at(at - 1) == '上' && Numerals.isUpwards(reading, at)) {
            draft.outerStart = at - 1;
        }
        char left = reading.at(at - 1);
        if (left == '过'
                && draft.bound == Bound.EXACT
                && isScale(reading, draft)
                && "不通经越度".indexOf(reading.at(at - 2)) < 0) {
            draft.bound = Bound.MORE_THAN;
            draft.outerStart = at - 1;
        }
        if (draft.bound == Bound.EXACT) {
            ahead(reading, draft, floor);
        }
        boolean share = draft.kind == Kind.PERCENT || draft.kind == Kind.FRACTION;
        if ((share || draft.kind == Kind.MULTIPLE) && draft.bound == Bound.EXACT) {
            apart(reading, draft, share);
        }
        after(reading, draft);
    }

    /** 过万, 过亿元: a scale without a digit. */
    private static boolean isScale(Reading reading, Draft draft) {
        return NumeralCharacters.scale(reading.at(draft.start)) > 1;
    }

    /** 最高可提升 6.5 倍, 最多可节省 30%, 至少增加 5%: the limit stands before the verb. */
    private void ahead(Reading reading, Draft draft, int floor) {
        int end = reading.skipSpacesBack(draft.outerStart);
        end -= reading.at(end - 1) == '了' ? 1 : 0;
        int verb = words.direction.before(reading.chars(), end, floor);
        int length = words.direction.length(verb);
        for (String saving : SAVINGS) {
            length = length == 0 && reading.has(end - 2, saving) ? 2 : length;
        }
        int at = end - length;
        at -= length > 0 && (reading.at(at - 1) == '可' || reading.at(at - 1) == '能' || reading.at(at - 1) == '会')
                ? 1
                : 0;
        if (length == 0) {
            aboutVerb(reading, draft, end, floor);
            return;
        }
        int found = words.before.before(reading.chars(), at, floor);
        found = found == 0 ? words.before.before(reading.chars(), at + 1, floor) : found;
        Bound bound = found == 0 ? Bound.EXACT : words.before.meaning(found);
        boolean limit = words.before.length(found) > 1
                && (bound == Bound.AT_MOST || bound == Bound.AT_LEAST || isAbout(reading, at, bound));
        if (limit && draft.kind != Kind.COUNT && draft.kind != Kind.DURATION) {
            draft.bound = bound;
        }
    }

    /** 大约影响 0.4 个百分点, 大概落在 8%. */
    private void aboutVerb(Reading reading, Draft draft, int end, int floor) {
        int at = end - words.verb.length(words.verb.before(reading.chars(), end, floor));
        int found = at == end ? 0 : words.before.before(reading.chars(), at, floor);
        if (found > 0 && isAbout(reading, at, words.before.meaning(found))) {
            draft.bound = Bound.ABOUT;
        }
    }

    private static boolean isAbout(Reading reading, int at, Bound bound) {
        return bound == Bound.ABOUT
                && (reading.has(at - 2, "大约") || reading.has(at - 2, "大概") || reading.has(at - 2, "大致"));
    }

    /** 约为供给的六倍, 超过去年的两倍, 约占全国的一成: what limits stands before what is multiplied or shared. */
    private void apart(Reading reading, Draft draft, boolean share) {
        int end = reading.skipSpacesBack(draft.outerStart);
        int floor = Math.max(reading.amountFloor(), end - REACH);
        boolean of = reading.at(end - 1) == '的';
        for (int at = end - 1; at > floor; at--) {
            char c = reading.at(at - 1);
            if (c == ',' || c == '。' || c == ';' || c == '、') {
                return;
            }
            int found = words.before.before(reading.chars(), at, floor);
            boolean told = found > 0 && (share ? isShare(reading, at, found, of, end) : of);
            if (told && words.before.length(found) > 1 && words.before.meaning(found) != Bound.EXACT) {
                draft.bound = words.before.meaning(found);
                return;
            }
        }
    }

    /** 约占总数两成, 不到营收的百分之二; 超过去年的 30% is more than another figure. */
    private boolean isShare(Reading reading, int at, int found, boolean of, int end) {
        Bound bound = words.before.meaning(found);
        if (bound == Bound.ABOUT) {
            return of || reading.at(at - 1) == '占';
        }
        for (int i = at; i < end; i++) {
            if ("年季期月".indexOf(reading.at(i)) >= 0) {
                return false;
            }
        }
        return of
                && (reading.has(at - 2, "不到")
                        || reading.has(at - 2, "不足")
                        || reading.has(at - 2, "将近")
                        || reading.has(at - 2, "至少")
                        || reading.has(at - 2, "最多")
                        || reading.has(at - 2, "超过"));
    }

    private void after(Reading reading, Draft draft) {
        int at = reading.skipSpaces(Math.max(draft.end, draft.outerEnd));
        int found = words.after.at(reading.chars(), at, reading.length());
        if (found == 0 && draft.kind == Kind.COUNT) {
            // 三家以上: behind the measure word.
            at += words.measure.length(words.measure.at(reading.chars(), at, reading.length()));
            found = words.after.at(reading.chars(), at, reading.length());
            found = words.after.length(found) > 1 ? found : 0;
            // 两万人出头: behind a unit that needs no measure word.
            int unit = at + words.counted.length(words.counted.at(reading.chars(), at, reading.length()));
            // 300 人左右, 60 名司机以上: behind what is counted.
            unit = unit == at && isNounAt(reading, draft, at) ? at + draft.unit.length() : unit;
            int more = found == 0 && unit > at ? words.after.at(reading.chars(), unit, reading.length()) : 0;
            if (words.after.length(more) > 1) {
                at = unit;
                found = more;
            }
        }
        if (found == 0) {
            return;
        }
        int end = at + words.after.length(found);
        char c = reading.at(at);
        char next = reading.at(end);
        boolean word = (c == '多' && "数元种样半重边少于年个".indexOf(next) >= 0)
                || (c == '余' && "下额裕".indexOf(next) >= 0)
                || (c == '起' && words.after.length(found) == 1 && next != ',' && next != '。' && next != '的')
                || (c == '许' && next == '多')
                || ((c == '强' || c == '弱') && (Letters.isHan(next) || draft.kind == Kind.COUNT))
                || (c == '+' && next == '/')
                || (c == '上' && next == '文')
                || (c == '不' && words.direction.before(reading.chars(), at, draft.end) > 0);
        if (!word) {
            // 低于 21,000 人出头的峰值: what is compared with a little more than the figure; nobody limits it twice.
            boolean compared = draft.bound == Bound.LESS_THAN && (c == '出' || reading.has(at, "有余"));
            if (compared) {
                draft.bound = Bound.EXACT;
                draft.outerStart = draft.start;
            }
            limit(draft, words.after.meaning(found));
            draft.outerEnd = end;
        }
    }

    private static boolean isNounAt(Reading reading, Draft draft, int at) {
        return !draft.unit.isEmpty() && reading.text().startsWith(draft.unit, at);
    }

    /** The innermost word that is not merely "about" decides. */
    private static void limit(Draft draft, Bound bound) {
        if (draft.bound == Bound.EXACT || draft.bound == Bound.ABOUT) {
            draft.bound = bound;
        }
    }
}

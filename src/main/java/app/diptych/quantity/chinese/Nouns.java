package app.diptych.quantity.chinese;

import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;

/** Finds what is counted: the words up to a known head (净新增客户), else the characters up to a verb or a particle. */
final class Nouns {
    private static final int LONGEST = 8;
    private static final int LONGEST_LATIN = 30;

    private final Words words;

    Nouns(Words words) {
        this.words = words;
    }

    /** The noun behind a measure word, or an empty text. */
    String behindMeasure(Reading reading, int from) {
        int start = reading.skipSpaces(from);
        start = reading.at(start) == '的' ? start + 1 : start;
        int han = behindLatin(reading, start);
        int end = head(reading, han);
        if (end == han) {
            end = han + 1 < reading.length() && !isEnd(reading, han) ? plain(reading, han) : han;
        }
        return end > han ? reading.text().substring(han, end) : latin(reading, start, han);
    }

    /** The noun directly behind a number, only if its head is known. */
    String known(Reading reading, int from) {
        int start = behindLatin(reading, reading.skipSpaces(from));
        int end = head(reading, start);
        return end > start ? reading.text().substring(start, end) : "";
    }

    /** The end of a known head in reach, with the heads that follow it directly; the place itself if there is none. */
    private int head(Reading reading, int from) {
        int at = from;
        while (at < from + LONGEST && Letters.isHan(reading.at(at))) {
            int found = words.noun.at(reading.chars(), at, reading.length());
            if (found > 0) {
                int end = at;
                while (found > 0) {
                    end += words.noun.length(found);
                    found = words.noun.at(reading.chars(), end, reading.length());
                }
                return end;
            }
            if (isEnd(reading, at) && reading.at(at) != '的') {
                return from;
            }
            at++;
        }
        return from;
    }

    private int plain(Reading reading, int from) {
        int end = from;
        while (end < from + LONGEST && Letters.isHan(reading.at(end)) && !isEnd(reading, end)) {
            end++;
        }
        return Math.min(end, reading.length());
    }

    /** A particle, or a verb: 客户 ends before 采用. 会 ends a noun ("will"), but 会员 is one. */
    private boolean isEnd(Reading reading, int at) {
        if (reading.has(at, "会员") || reading.has(at, "会议")) {
            return false;
        }
        return words.isStop(reading.at(at)) || words.verb.at(reading.chars(), at, reading.length()) > 0;
    }

    private static int behindLatin(Reading reading, int from) {
        int at = from;
        while (at < from + LONGEST_LATIN && (Letters.isWord(reading.at(at)) || reading.at(at) == ' ')) {
            at++;
        }
        boolean number = at > from && Letters.isDigit(reading.at(from));
        return at < from + LONGEST_LATIN && !number ? at : from;
    }

    /** A noun left in English: 成千上万个 SKU. */
    private static String latin(Reading reading, int from, int to) {
        int end = from;
        while (end < to && Letters.isWord(reading.at(end))) {
            end++;
        }
        return reading.text().substring(Math.min(from, reading.length()), Math.min(end, reading.length()));
    }
}

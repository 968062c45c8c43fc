package app.diptych.quantity.chinese.count;

import app.diptych.quantity.chinese.word.Words;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;

/** Finds what is counted: the words up to a known head (净新增客户), else the characters up to a verb or a particle. */
public final class Nouns {
    private static final int LONGEST = 8;
    private static final int LONGEST_LATIN = 30;
    private static final int FARTHEST = 14;

    private final Words words;

    /** Reads with these words. */
    public Nouns(Words words) {
        this.words = words;
    }

    /** The noun behind a measure word, or an empty text. */
    public String behindMeasure(Reading reading, int from) {
        int start = reading.skipSpaces(from);
        start = reading.at(start) == '的' ? reading.skipSpaces(start + 1) : start;
        start += reading.has(start, "或更多") || reading.has(start, "或以上") ? 3 : 0;
        start += reading.has(start, "其他") || reading.has(start, "其它") ? 2 : 0;
        String noun = headed(reading, start);
        if (!noun.isEmpty()) {
            return noun;
        }
        int han = behindLatin(reading, start);
        int end = plain(reading, han);
        if (end > han) {
            return reading.text().substring(han, end);
        }
        noun = attributed(reading, han);
        return noun.isEmpty() ? latin(reading, start, han) : noun;
    }

    /** The noun directly behind a number, only if its head is known. */
    public String known(Reading reading, int from) {
        return headed(reading, reading.skipSpaces(from));
    }

    /** 四大增长支柱: the noun behind a number of great ones, which a verb may open; empty if none is in reach. */
    public String great(Reading reading, int from) {
        for (int at = from; at < from + LONGEST && Letters.isHan(reading.at(at)); at++) {
            if (at > from && isStop(reading, at)) {
                break;
            }
            int end = heads(reading, at);
            if (end > at) {
                return reading.text().substring(from, end);
            }
        }
        // 三大约定 is left alone: 大约 is "about".
        int end = reading.at(from) == '约' ? from : plain(reading, from);
        end = reading.at(from) == '洲' ? from + 1 : end;
        return end > from + 1 || reading.at(from) == '洲' ? reading.text().substring(from, end) : "";
    }

    /** The words up to a known head in reach, with the heads that follow it directly; empty if there is none. */
    private String headed(Reading reading, int from) {
        int start = from;
        int at = from;
        int left = LONGEST;
        while (left > 0 && at < reading.length()) {
            int latin = behindLatin(reading, at);
            if (latin > at) {
                start = latin;
                at = latin;
            }
            int end = heads(reading, at);
            if (end > at) {
                return reading.text().substring(start, end);
            }
            char c = reading.at(at);
            if (!Letters.isHan(c) || (isEnd(reading, at) && c != '的')) {
                return "";
            }
            at += Math.max(1, opening(reading, at));
            start = c == '的' ? at : start;
            left--;
        }
        return "";
    }

    private int heads(Reading reading, int from) {
        int end = from;
        int found = words.noun.at(reading.chars(), end, reading.length());
        while (found > 0) {
            end += words.noun.length(found);
            // 品牌贡献了: what can be a verb is one behind a head.
            int verb = words.verb.at(reading.chars(), end, reading.length());
            found = words.noun.at(reading.chars(), end, reading.length());
            found = words.verb.length(verb) < words.noun.length(found) ? found : 0;
        }
        return end > from && end < reading.length() && "师员商者店厂船".indexOf(reading.at(end)) >= 0 ? end + 1 : end;
    }

    /** 使用最广泛的模型: what stands behind 的 where a clause goes before the noun. */
    private String attributed(Reading reading, int from) {
        for (int at = from; at < from + FARTHEST; at++) {
            char c = reading.at(at);
            boolean inside = Letters.isHan(c) || Letters.isWord(c) || c == ' ';
            if (!inside || "了都也将会均已".indexOf(c) >= 0) {
                return "";
            }
            if (c == '的') {
                return headed(reading, at + 1);
            }
        }
        return "";
    }

    private int plain(Reading reading, int from) {
        int end = from;
        while (end < from + LONGEST && Letters.isHan(reading.at(end)) && !isEnd(reading, end)) {
            end += Math.max(1, opening(reading, end));
        }
        return Math.min(end, reading.length());
    }

    private int opening(Reading reading, int at) {
        return words.opening.length(words.opening.at(reading.chars(), at, reading.length()));
    }

    /** A particle, or a verb: 客户 ends before 采用. */
    private boolean isEnd(Reading reading, int at) {
        return isStop(reading, at) || words.verb.at(reading.chars(), at, reading.length()) > 0;
    }

    /** A particle that is not the start of a noun: 会 in 会影响, not in 会谈. */
    public boolean isStop(Reading reading, int at) {
        return words.isStop(reading.at(at)) && opening(reading, at) == 0;
    }

    private static int behindLatin(Reading reading, int from) {
        int at = from;
        if (reading.at(from) == ',') {
            return from;
        }
        while (at < from + LONGEST_LATIN && isLatin(reading, at)) {
            at++;
        }
        boolean number = at > from && Letters.isDigit(reading.at(from));
        return at < from + LONGEST_LATIN && !number ? at : from;
    }

    private static boolean isLatin(Reading reading, int at) {
        char c = reading.at(at);
        return Letters.isWord(c) || c == ' ' || (c == ',' && Letters.isDigit(reading.at(at + 1)));
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

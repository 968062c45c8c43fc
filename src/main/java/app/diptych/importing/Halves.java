package app.diptych.importing;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.text.Writing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The two languages of a manuscript that has the whole call in one and then in the other.
 *
 * @param english all that is in English
 * @param chinese all that is in Chinese
 */
record Halves(Manuscript english, Manuscript chinese) {
    /** A paragraph that tells its language; names and titles stand in either. */
    private static final int WORDS = 8;

    private static final int HAN = 10;
    /** So many paragraphs each language must have. */
    private static final int FEWEST = 6;
    /** This part of the paragraphs may be in the other language: a notice, a sentence that was left. */
    private static final double STRAYS = 0.04;
    /** A translation has nearly as many paragraphs. */
    private static final double ALIKE = 0.4;

    /** The halves; empty where the languages take turns, or one of them is missing. */
    static Optional<Halves> of(Manuscript whole) {
        List<Item> items = whole.items();
        int[] tongues = items.stream().mapToInt(Halves::tongue).toArray();
        int english = count(tongues, 1);
        int chinese = count(tongues, -1);
        if (Math.min(english, chinese) < FEWEST || Math.min(english, chinese) < ALIKE * Math.max(english, chinese)) {
            return Optional.empty();
        }
        boolean straight = first(tongues) > 0;
        int border = border(tongues, straight ? 1 : -1);
        int strays = strays(tongues, border, straight ? 1 : -1);
        if (strays > STRAYS * (english + chinese)) {
            return Optional.empty();
        }
        int cut = heading(items, border, tongues, straight);
        Manuscript one = part(whole, items.subList(0, cut), true);
        Manuscript other = part(whole, items.subList(cut, items.size()), false);
        return Optional.of(straight ? new Halves(one, other) : new Halves(other, one));
    }

    private static Manuscript part(Manuscript whole, List<Item> items, boolean first) {
        return new Manuscript(
                whole.importer(),
                items,
                first ? whole.apart() : List.of(),
                whole.known(),
                first ? whole.flaws() : List.of(),
                whole.charset());
    }

    /** 1 for English, -1 for Chinese, 0 where it does not tell. */
    private static int tongue(Item item) {
        if (!(item instanceof Item.Paragraph)) {
            return 0;
        }
        Writing writing = Writing.of(item.text());
        if (writing == Writing.ENGLISH && Writing.words(item.text()) >= WORDS) {
            return 1;
        }
        return writing == Writing.CHINESE && Writing.han(item.text()) >= HAN ? -1 : 0;
    }

    private static int count(int[] tongues, int tongue) {
        int count = 0;
        for (int each : tongues) {
            count += each == tongue ? 1 : 0;
        }
        return count;
    }

    /** The language of most of the first paragraphs: a notice in the other may stand before them. */
    private static int first(int[] tongues) {
        int sum = 0;
        int seen = 0;
        for (int i = 0; i < tongues.length && seen < FEWEST - 1; i++) {
            sum += tongues[i];
            seen += tongues[i] == 0 ? 0 : 1;
        }
        return sum;
    }

    /** Before which item the other language begins, so that as few paragraphs as can be are on the wrong side. */
    private static int border(int[] tongues, int first) {
        int balance = 0;
        int best = 0;
        int at = 0;
        for (int i = 0; i < tongues.length; i++) {
            balance += tongues[i] * first;
            if (balance > best) {
                best = balance;
                at = i + 1;
            }
        }
        return at;
    }

    private static int strays(int[] tongues, int border, int first) {
        int strays = 0;
        for (int i = 0; i < tongues.length; i++) {
            strays += tongues[i] == (i < border ? -first : first) ? 1 : 0;
        }
        return strays;
    }

    /**
     * Before the first paragraph of the second language stand its titles and the line of who speaks first: all that is in that
     * language, or was printed in the first half too, as names in Latin letters are.
     */
    private static int heading(List<Item> items, int border, int[] tongues, boolean straight) {
        Set<String> printed = new HashSet<>();
        items.subList(0, border).forEach(item -> printed.add(item.text()));
        int end = border;
        while (end < items.size() && tongues[end] == 0) {
            end++;
        }
        for (int i = border; i < end; i++) {
            boolean han = Writing.han(items.get(i).text()) > 0;
            if (han == straight || printed.contains(items.get(i).text())) {
                return i;
            }
        }
        return end;
    }
}

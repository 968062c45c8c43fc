package app.diptych.quantity.english.name;

import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Phrases;
import app.diptych.quantity.grammar.Reading;
import app.diptych.quantity.grammar.WordLists;

/** Tells numbers that are part of a name, an address or an idiom, by the roles of {@code english.tsv}. */
public final class Names extends WordLists {
    private static final int LONGEST_WORD = 24;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_IDIOM = 14;
    private static final int LONGEST_LABEL = 24;

    private final Phrases<String> known = list("known");
    private final Phrases<String> street = list("street");
    private final Phrases<String> code = list("code");
    private final Phrases<String> link = list("codelink");
    private final Phrases<String> screen = list("screen");
    private final Phrases<String> node = list("node");
    private final Phrases<String> idiomBefore = list("idiombefore");
    private final Phrases<String> idiomBehind = list("idiombehind");

    /** Loads the lists. */
    public Names(Folding folding) {
        super("english.tsv", true, folding);
    }

    /** The length of a known name that starts with digits here ("340B"), or 0; small letters make it a number. */
    public int known(Reading reading, int at) {
        return known.length(known.at(reading.chars(), at, reading.length()));
    }

    /** The end of a number that is a code to dial, a kind of screen or a process of making chips; −1 if it is none. */
    public int end(Reading reading, Draft draft) {
        int node = nodeEnd(reading, draft.end);
        node = reading.has(reading.skipSpaces(draft.end), "zip code") ? draft.end : node;
        return node > 0 ? node : isScreen(reading, draft) || isCode(reading, draft.start) ? draft.end : -1;
    }

    /** "1204 Alder Street": up to three words in capitals, the last of them a kind of street. */
    public boolean isHouse(Reading reading, int end) {
        int at = end;
        for (int i = 0; i < MOST_WORDS && reading.at(at) == ' ' && Character.isUpperCase(reading.raw(at + 1)); i++) {
            at++;
            if (i > 0 && street.at(reading.chars(), at, reading.length()) > 0) {
                return true;
            }
            int word = at;
            while (at < word + LONGEST_WORD && (Letters.isWord(reading.at(at)) || reading.at(at) == '.')) {
                at++;
            }
        }
        return false;
    }

    /** "4K screens": lines of a screen, not thousands of them. */
    private boolean isScreen(Reading reading, Draft draft) {
        boolean lines = draft.end == draft.start + 2 && reading.at(draft.start + 1) == 'k';
        return lines && screen.at(reading.chars(), reading.skipSpaces(draft.end), reading.length()) > 0;
    }

    /** "7 nanometers", "10-nanometer volumes", "3nm", which is one word. */
    private int nodeEnd(Reading reading, int end) {
        int at = reading.at(end) == '-' ? end + 1 : reading.skipSpaces(end);
        int found = node.at(reading.chars(), at, reading.length());
        return found == 0 ? -1 : at == end ? at + node.length(found) : end;
    }

    /** "conference ID is 8841207", "access code: 55". */
    private boolean isCode(Reading reading, int start) {
        int at = reading.skipSpacesBack(start);
        at = reading.at(at - 1) == ':' || reading.at(at - 1) == '#' ? reading.skipSpacesBack(at - 1) : at;
        int floor = Math.max(0, at - LONGEST_LABEL);
        int linked = link.before(reading.chars(), at, floor);
        at = linked > 0 ? reading.skipSpacesBack(at - link.length(linked)) : at;
        return code.before(reading.chars(), at, Math.max(0, at - LONGEST_LABEL)) > 0;
    }

    /** "thanks a million", "a thousand thanks", "give me one second". */
    public boolean isIdiom(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        return idiomBefore.before(reading.chars(), at, Math.max(0, at - LONGEST_IDIOM)) > 0
                || idiomBehind.at(reading.chars(), reading.skipSpaces(draft.end), reading.length()) > 0;
    }
}

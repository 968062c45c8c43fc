package app.diptych.check.term;

import app.diptych.check.CheckInput;
import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.Termbase;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.quantity.grammar.Letters;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the terms of passages. Thread-safe. */
public final class TermReader {
    private final Texts texts = new Texts();
    private final TermIndex index;

    /** Two rules read the same call one after the other; the second gets what the first has read. */
    private volatile @Nullable SoftReference<Reading> last;

    private record Reading(CheckInput input, List<PassageTerms> passages) {}

    /** @param base the terms to look for */
    public TermReader(Termbase base) {
        index = new TermIndex(base, texts);
    }

    /** The passages of a call that have both languages. */
    List<PassageTerms> read(CheckInput input) {
        SoftReference<Reading> reference = last;
        Reading known = reference == null ? null : reference.get();
        if (known == null || !known.input().equals(input)) {
            known = new Reading(input, readAnew(input));
            last = new SoftReference<>(known);
        }
        return known.passages();
    }

    private List<PassageTerms> readAnew(CheckInput input) {
        List<PassageTerms> read = new ArrayList<>();
        for (Passage passage : input.transcript().passages()) {
            String english = passage.english();
            String chinese = passage.chinese();
            if (english != null && chinese != null) {
                List<EnglishUse> uses = english(english);
                if (!uses.isEmpty()) {
                    List<ChineseUse> forms = chinese(chinese);
                    Beads beads = new Beads(passage, input.sentencesOf(passage.id()));
                    read.add(new PassageTerms(passage, uses, forms, new Renderings(uses, forms, beads), beads));
                }
            }
        }
        return read;
    }

    /** The terms of an English text: the longest at each word, none inside a name. */
    List<EnglishUse> english(String text) {
        char[] folded = texts.fold(text);
        List<EnglishUse> uses = new ArrayList<>();
        int at = 0;
        while (at < folded.length) {
            int found = Letters.isWord(folded[at]) ? index.english().at(folded, at, folded.length) : 0;
            if (found == 0) {
                at = nextWord(folded, at);
                continue;
            }
            TermIndex.EnglishForm form = index.english().meaning(found);
            int end = at + index.english().length(found);
            String said = text.substring(at, end);
            boolean counts = form.capitals() ? isCapitals(said, form.form()) : !InName.is(text, at, end);
            if (counts && form.term().level() != Level.SKIP) {
                uses.add(new EnglishUse(form.term(), form.number(), form.form(), new Span(at, end)));
            }
            at = counts ? end : nextWord(folded, at);
        }
        return uses;
    }

    /** The forms of a Chinese text, the longest at each place, not overlapping. */
    List<ChineseUse> chinese(String text) {
        char[] folded = texts.fold(text);
        List<ChineseUse> uses = new ArrayList<>();
        int at = 0;
        while (at < folded.length) {
            boolean insideWord = at > 0 && Letters.isLatin(folded[at]) && Letters.isLatin(folded[at - 1]);
            int found = insideWord ? 0 : index.chinese().at(folded, at, folded.length);
            if (found == 0) {
                at++;
                continue;
            }
            TermIndex.WrittenForm form = index.chinese().meaning(found);
            int end = at + index.chinese().length(found);
            uses.add(new ChineseUse(index.beside(form, folded, end), form.folded(), new Span(at, end)));
            at = end;
        }
        return uses;
    }

    /** A plural keeps its small s: "ASPs". */
    private static boolean isCapitals(String said, String form) {
        for (int i = 0; i < Math.min(said.length(), form.length()); i++) {
            if (Character.isLowerCase(said.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int nextWord(char[] text, int at) {
        int next = at;
        while (next < text.length && Letters.isWord(text[next])) {
            next++;
        }
        while (next < text.length && !Letters.isWord(text[next])) {
            next++;
        }
        return next;
    }
}

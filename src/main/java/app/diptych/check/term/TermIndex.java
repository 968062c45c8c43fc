package app.diptych.check.term;

import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.term.base.WrongForm;
import app.diptych.quantity.grammar.Phrases;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The forms of a termbase, to be found in folded texts. Thread-safe. */
final class TermIndex {
    /**
     * @param number the term's number in the termbase
     * @param capitals whether it counts only where it is written in capitals: an abbreviation
     */
    record EnglishForm(Term term, int number, String form, boolean capitals) {}

    /** A Chinese form with how it is written, folded. */
    record WrittenForm(String folded, ChineseForm form) {}

    private final Texts texts;
    private final Phrases<EnglishForm> english = new Phrases<>(true);
    private final Phrases<WrittenForm> chinese = new Phrases<>(true);
    private final IdentityHashMap<Term, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, ChineseForm> forms = new LinkedHashMap<>();

    TermIndex(Termbase base, Texts texts) {
        this.texts = texts;
        for (Term term : base.terms()) {
            numbers.put(term, numbers.size());
            term.english().forEach(form -> addEnglish(term, form));
            term.forms().forEach(form -> right(term, form, true));
            term.also().forEach(form -> right(term, form, false));
        }
        for (Term term : base.terms()) {
            // A form's own reason comes before that of the other term it belongs to.
            term.wrong().stream().filter(wrong -> wrong.form() != null).forEach(wrong -> wrong(term, wrong));
            term.wrong().stream().filter(wrong -> wrong.form() == null).forEach(wrong -> {
                Term other = Objects.requireNonNull(base.find(Objects.requireNonNull(wrong.names())));
                namesOther(term, wrong, other);
            });
        }
        forms.forEach((folded, form) -> {
            ChineseForm plain = FiguresBeside.isMarked(folded) ? forms.get(FiguresBeside.plain(folded)) : null;
            if (plain != null) {
                form.inherit(plain);
            }
        });
        forms.forEach((folded, form) -> {
            if (!FiguresBeside.isMarked(folded)) {
                chinese.add(folded, new WrittenForm(folded, form));
            }
        });
    }

    /** What a form stands for where it is given as a sum or in percent, if the termbase makes a difference there. */
    ChineseForm beside(WrittenForm written, char[] text, int end) {
        ChineseForm sum = forms.get(written.folded() + FiguresBeside.SUM);
        ChineseForm rate = forms.get(written.folded() + FiguresBeside.RATE);
        if (sum == null && rate == null) {
            return written.form();
        }
        String figure = FiguresBeside.after(text, end);
        ChineseForm meant = figure.equals(FiguresBeside.SUM) ? sum : figure.equals(FiguresBeside.RATE) ? rate : null;
        return meant == null ? written.form() : meant;
    }

    Phrases<EnglishForm> english() {
        return english;
    }

    Phrases<WrittenForm> chinese() {
        return chinese;
    }

    private void addEnglish(Term term, String form) {
        boolean capitals = form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
        var meaning = new EnglishForm(term, number(term), form, capitals);
        String folded = texts.folded(form);
        english.add(folded, meaning);
        char last = folded.charAt(folded.length() - 1);
        if (last == 'y' && folded.length() > 1 && "aeiou".indexOf(folded.charAt(folded.length() - 2)) < 0) {
            english.add(folded.substring(0, folded.length() - 1) + "ies", meaning);
        } else if (last != 's' && Character.isLetter(last)) {
            english.add(folded + "s", meaning);
        }
    }

    private void right(Term term, String form, boolean regular) {
        texts.spacings(form).forEach(folded -> form(folded).addRight(term, number(term), regular));
    }

    private void wrong(Term term, WrongForm wrong) {
        texts.spacings(Objects.requireNonNull(wrong.form()))
                .forEach(folded -> form(folded).addWrong(number(term), wrong));
    }

    private void namesOther(Term term, WrongForm wrong, Term other) {
        List<String> others = other.level() == Level.SKIP ? List.of() : other.forms();
        for (String form : others) {
            for (String folded : texts.spacings(form)) {
                ChineseForm meaning = form(folded);
                if (!meaning.isRight(number(term))) {
                    meaning.addWrong(number(term), wrong);
                }
            }
        }
    }

    private int number(Term term) {
        return Objects.requireNonNull(numbers.get(term));
    }

    private ChineseForm form(String folded) {
        return forms.computeIfAbsent(folded, key -> new ChineseForm());
    }
}

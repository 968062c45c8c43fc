package app.diptych.check.term;

import app.diptych.check.term.base.Term;
import app.diptych.model.Span;

/**
 * A term in the English of a passage.
 *
 * @param term which
 * @param number the term's number in the termbase
 * @param form how it is said: the termbase's form, in the singular
 * @param span where
 */
record EnglishUse(Term term, int number, String form, Span span) {}

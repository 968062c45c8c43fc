package app.diptych.check.term.base;

/**
 * A term of a person's own.
 *
 * @param term what it says
 * @param instead whether it stands instead of the shipped term that it shares a wording with; else it is laid over it, and
 *     what it does not mention stays
 */
public record OwnTerm(Term term, boolean instead) {}

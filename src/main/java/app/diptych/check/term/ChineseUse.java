package app.diptych.check.term;

import app.diptych.model.Span;

/**
 * A form of some term in the Chinese of a passage.
 *
 * @param form what it stands for
 * @param folded the form itself, in folded characters
 * @param span where
 */
record ChineseUse(ChineseForm form, String folded, Span span) {}

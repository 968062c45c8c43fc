/**
 * Compares two mentions of the two languages: whether they say the same amount, date or period, after conversion of their
 * units, and within what their words allow.
 */
package app.diptych.alignment.amount;

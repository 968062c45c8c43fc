/** Findings: the places where the translation does not say what the English says. */
package app.diptych.check;

/**
 * Findings: the places where the translation does not say what the English says. A {@link app.diptych.check.Rule} finds
 * one kind of fault, a {@link app.diptych.check.Checker} runs those that a {@link app.diptych.check.RuleSet} has on.
 */
package app.diptych.check;

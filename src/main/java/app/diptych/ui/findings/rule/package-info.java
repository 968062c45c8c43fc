/** The rules by which findings are made, as the window names and explains them. */
package app.diptych.ui.findings.rule;

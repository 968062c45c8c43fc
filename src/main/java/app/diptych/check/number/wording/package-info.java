/** Figures in words: their value in plain English, and the Chinese that a translator may take over. */
package app.diptych.check.number.wording;

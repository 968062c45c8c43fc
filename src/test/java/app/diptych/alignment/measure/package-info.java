/** Scores the alignment on the corpus beside the project, and lists what it makes of calls and translations. */
package app.diptych.alignment.measure;

/** Writes the facts where a person wants them. */
package app.diptych.ui.metrics.export;

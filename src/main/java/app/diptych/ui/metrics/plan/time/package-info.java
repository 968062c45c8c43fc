/** Charts along time: of quarters, and of one call from its first word to its last. */
package app.diptych.ui.metrics.plan.time;

package app.diptych.ui.shell;

import app.diptych.analysis.Analysis;

/**
 * A call that is open.
 *
 * @param origin where it came from
 * @param analysis what was read and computed
 * @param milliseconds that reading and computing took
 */
public record Call(Origin origin, Analysis analysis, long milliseconds) {}

package app.diptych.ui.review;

import app.diptych.analysis.Analyzer;
import app.diptych.ui.support.Background;

/**
 * Checks calls while they are mended.
 *
 * @param analyzer finds what is wrong in them
 * @param background a worker of its own, or whatever else it does waits for a long call
 */
public record Checking(Analyzer analyzer, Background background) {}

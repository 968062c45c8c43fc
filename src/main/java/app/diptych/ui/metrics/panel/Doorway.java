package app.diptych.ui.metrics.panel;

import app.diptych.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Where a mark leads.
 *
 * @param spoken what a screen reader says
 * @param evidence shown by pointing at the mark: the sentence, and the formula of what was computed
 * @param call that it leads to; null for the one that is shown
 * @param passage id of the passage
 */
public record Doorway(
        String spoken, String evidence, @Nullable Analysis call, int passage) {}

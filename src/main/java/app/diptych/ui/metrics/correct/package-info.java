/** What a person changes of the facts: kept with the review of the call, and taken back step by step. */
package app.diptych.ui.metrics.correct;

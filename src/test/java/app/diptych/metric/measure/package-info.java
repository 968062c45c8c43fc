/** Measures the finder of facts on the corpus beside the project; see docs/metrics.md. */
package app.diptych.metric.measure;

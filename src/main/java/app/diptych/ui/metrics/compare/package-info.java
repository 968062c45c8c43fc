/** Other calls that the metrics of one are compared with. */
package app.diptych.ui.metrics.compare;

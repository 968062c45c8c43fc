/** Measures the relations of real calls. */
package app.diptych.metric.relation.measure;

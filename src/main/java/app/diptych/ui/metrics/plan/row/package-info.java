/** Charts of rows: a name at the left, marks on one scale that has zero, and beside them what they say. */
package app.diptych.ui.metrics.plan.row;

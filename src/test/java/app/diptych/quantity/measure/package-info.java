/** Measures the recognisers against public suites, translations and hand-marked calls; see docs/quantities.md. */
package app.diptych.quantity.measure;

/** Measures the importers on the corpus beside the project; see docs/importing.md. */
package app.diptych.importing.measure;

/** Measures the checks on calls and translations beside the project; see docs/checks.md. */
package app.diptych.check.measure;

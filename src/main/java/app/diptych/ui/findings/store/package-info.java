/** Where decisions on findings are kept. */
package app.diptych.ui.findings.store;

/**
 * The findings of one or several calls as a report: lines as compilers print them, JSON, or a page.
 *
 * <p><b>Checked call</b>: a call with those of its findings that are to be reported.
 */
package app.diptych.exporting.findings;

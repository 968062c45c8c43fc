/** A call's findings as a page. */
package app.diptych.exporting.page;

/** What other programs and people take over from a call, one class a format. Exporters write text and keep nothing. */
package app.diptych.exporting;

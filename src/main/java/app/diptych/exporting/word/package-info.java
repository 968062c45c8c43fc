/** A call as a Word document: a table of two columns. */
package app.diptych.exporting.word;

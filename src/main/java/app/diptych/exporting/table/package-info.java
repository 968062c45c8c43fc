/** A row a sentence pair, for spreadsheets: CSV, TSV and XLSX with the same columns. */
package app.diptych.exporting.table;

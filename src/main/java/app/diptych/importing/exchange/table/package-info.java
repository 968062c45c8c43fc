/** Tables with an English and a Chinese column: which column holds what, and text with separators as a table. */
package app.diptych.importing.exchange.table;

/** Makes a call of the rows of a bilingual file. */
package app.diptych.importing.exchange.call;

/** Tells bilingual files by what is in them, whatever their names say. */
package app.diptych.importing.exchange.detect;

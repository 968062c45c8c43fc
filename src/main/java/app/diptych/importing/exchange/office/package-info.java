/** Bilingual tables in Word documents and workbooks, read only after their archives were measured. */
package app.diptych.importing.exchange.office;

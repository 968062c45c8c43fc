/** Reads TMX and XLIFF, without ever fetching or expanding anything. */
package app.diptych.importing.exchange.xml;

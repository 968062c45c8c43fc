/** The formats that a call is exported in. */
package app.diptych.exporting.format;

/** When there is something to see: for measuring how long a start takes. */
package app.diptych.ui.sight;

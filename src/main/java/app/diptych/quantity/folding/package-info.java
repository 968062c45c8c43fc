/** Which characters are the same to a reader: Traditional and Simplified, full and half width, spaces, dashes. */
package app.diptych.quantity.folding;

/** The recogniser that the program uses, put together from those of the two languages. */
package app.diptych.quantity.standard;

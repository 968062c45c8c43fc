/** Amounts that have changed places, told by what is said of each. */
package app.diptych.check.number.swap;

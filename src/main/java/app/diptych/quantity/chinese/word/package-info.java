/** The Chinese word lists. */
package app.diptych.quantity.chinese.word;

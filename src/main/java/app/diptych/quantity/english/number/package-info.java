/** English numerals: digits with scale words, numbers in words, vague numbers. */
package app.diptych.quantity.english.number;

/** Chinese numerals: digits and characters, their scales, and what is vague about them. */
package app.diptych.quantity.chinese.number;

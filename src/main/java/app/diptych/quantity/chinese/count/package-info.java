/** What a Chinese number counts, and which numbers are names. */
package app.diptych.quantity.chinese.count;

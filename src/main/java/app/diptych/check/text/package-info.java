/** Checks of the Chinese text itself: repeated, mixed in script, badly punctuated, left in English. */
package app.diptych.check.text;

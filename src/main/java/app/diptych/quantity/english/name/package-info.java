/** English names with a number in them, and idioms with one: what looks like an amount and is none. */
package app.diptych.quantity.english.name;

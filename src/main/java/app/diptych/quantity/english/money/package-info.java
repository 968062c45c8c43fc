/** English money: what stands before or behind a number, and what is paid in two units. */
package app.diptych.quantity.english.money;

/** The rules that the program has, put together. */
package app.diptych.check.standard;

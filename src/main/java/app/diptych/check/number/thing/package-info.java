/** What is counted: kinds of things, so that a number of one is not taken for the same number of another. */
package app.diptych.check.number.thing;

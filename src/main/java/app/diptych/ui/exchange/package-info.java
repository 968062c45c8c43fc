/** Hands calls on to other programs, and takes in what comes back. */
package app.diptych.ui.exchange;

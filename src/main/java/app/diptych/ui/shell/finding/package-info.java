/** What the frame of the window knows of findings: how many there are where, and what can be done with them. */
package app.diptych.ui.shell.finding;

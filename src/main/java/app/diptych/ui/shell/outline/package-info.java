/** The pane at the left: who speaks where, how many figures they give, and how long they talk. */
package app.diptych.ui.shell.outline;

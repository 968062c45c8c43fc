/** The window's views: the frame with its side panes, what stands there while no call is open, and the stage itself. */
package app.diptych.ui.shell.window;

/** What can fill the window: the text, or the page of the metrics; and what menus ask of the latter. */
package app.diptych.ui.shell.page;

/** The menus and the tool bar. Every command is in the menu bar, with its key; the page of keys is made from there. */
package app.diptych.ui.shell.menu;

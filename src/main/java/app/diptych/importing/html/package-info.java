/** Saved pages: what is read in them, without scripts, styles, navigation and the network. */
package app.diptych.importing.html;

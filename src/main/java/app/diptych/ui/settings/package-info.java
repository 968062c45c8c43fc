/** What the program remembers of a person between two starts: looks, places, sizes and the files last opened. */
package app.diptych.ui.settings;

/** What every part of the window shares: texts in three languages, type faces, themes, and the door off the FX thread. */
package app.diptych.ui.support;

/** The window put together from its parts, on the desktop or in a picture. */
package app.diptych.ui;

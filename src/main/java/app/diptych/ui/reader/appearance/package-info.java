/** How the text of a call is set besides its size: lines, air, faces, and how the languages stand to each other. */
package app.diptych.ui.reader.appearance;

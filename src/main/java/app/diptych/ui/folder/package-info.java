/** What holds for the calls of the folder in which the call shown lies. */
package app.diptych.ui.folder;

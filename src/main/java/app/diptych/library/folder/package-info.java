/**
 * What holds for the calls of one folder: which rules are on, and terms of one's own. Both are plain files beside the
 * calls, so that they go with the folder to another person and into a build.
 */
package app.diptych.library.folder;

/**
 * Where calls come from: files on disk and the samples that come with the program.
 *
 * <p><b>Library</b>: a folder of documents. <b>Sample</b>: an invented call that is part of the program.
 */
package app.diptych.library;

/** What was recognised in a file, for the person who opened it. */
package app.diptych.library.report;

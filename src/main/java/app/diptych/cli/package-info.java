/**
 * The command line: results on standard output, messages on standard error, exit codes 0 done, 1 findings, 2 usage, 3
 * unreadable input, 4 could not write.
 */
package app.diptych.cli;

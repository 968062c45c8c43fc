/**
 * What the program wants of the machine it runs on, whatever it shows there: folders, the record of a failure, and the
 * start that runs already.
 */
package app.diptych.host;

/**
 * The program as a whole: where its parts are put together.
 *
 * <p><b>Engine</b>: everything below the window, for this program and for any other on the JVM.
 */
package app.diptych;

/**
 * What a call is: company, symbol, fiscal period and date, from what is said when it opens.
 *
 * <ul>
 *   <li><b>Welcome</b>: the first things said in English, by the operator and the host.
 *   <li><b>Opening lines</b>: the publisher's Chinese lines before the call.
 * </ul>
 */
package app.diptych.importing.heading;

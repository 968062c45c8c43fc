/** What the program is made of: components, each with its version and its licence. */
package app.diptych.ui.about;

/** The window in which the termbase is looked through and edited. */
package app.diptych.ui.terms.view;

/** The window of the preferences: pages of options over the settings, with a search over all of them. */
package app.diptych.ui.settings.view;

/** The findings drawn: the list in the side pane, the popover in the text, the question for a note. */
package app.diptych.ui.findings.view;

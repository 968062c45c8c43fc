/** The commands' own words as a page for man(1). */
package app.diptych.cli.manual;

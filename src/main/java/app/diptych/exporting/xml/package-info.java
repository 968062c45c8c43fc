/** XML as exporters write it: indented, in UTF-8, with nothing in it that XML 1.0 forbids. */
package app.diptych.exporting.xml;

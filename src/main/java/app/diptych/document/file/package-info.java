/**
 * Documents on disk: written whole or not at all, with the version before kept beside, and never over what somebody else
 * has written in the meantime.
 */
package app.diptych.document.file;

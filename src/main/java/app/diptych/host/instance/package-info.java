/**
 * The one window of a person: the first start keeps a lock and listens at a local socket, a file; a later start hands its
 * files over there. No network is used.
 */
package app.diptych.host.instance;

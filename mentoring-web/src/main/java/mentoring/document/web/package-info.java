/**
 * Printed documents on their way to the browser.
 * One address serves all kinds; each feature offers its kind as a PrintSource.
 * Whether the caller may print is decided by the service that the source calls.
 */
package mentoring.document.web;

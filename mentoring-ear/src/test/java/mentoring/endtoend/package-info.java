/**
 * The product as it is delivered, seen from outside: {@link mentoring.endtoend.Installation} runs {@code mentoring.jar},
 * {@link mentoring.endtoend.BrowserTest} opens its pages in Chromium as the people of the demonstration.
 * One installation serves all browser tests of a run.
 */
package mentoring.endtoend;

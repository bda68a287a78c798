/**
 * The house that every page lives in: words, navigation, statuses, refusals as the user's words, and what the house's tags need.
 * Nothing here knows a feature; features add their bundles, statuses and navigation lines.
 * The tags themselves lie in WEB-INF/tags.
 */
package mentoring.shared.web;

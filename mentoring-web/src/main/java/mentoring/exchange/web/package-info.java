/**
 * Pages of the roster's import (upload with the template, progress, report, decision) and of documents collected in one ZIP.
 * The page of either job asks for its state every second while the machine works.
 * Of an import nothing is saved before somebody says so; a ZIP is made while it is taken away.
 */
package mentoring.exchange.web;

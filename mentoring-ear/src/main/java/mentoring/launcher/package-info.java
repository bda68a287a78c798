/**
 * Starts the application with one command: {@code java -jar mentoring.jar}.
 * It prepares the data folder and the database, boots Payara Micro, deploys the EAR and says the address.
 * Whatever goes wrong is told in one line; everything else is written to the log in the data folder.
 */
package mentoring.launcher;

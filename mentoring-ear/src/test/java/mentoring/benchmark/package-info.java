/**
 * The benchmark that README names. It fills both databases with a municipality made of copies of the demonstration, measures pages, the
 * import, documents, start and memory, and prints tables in Markdown. It asserts no speed, and no test runs it.
 */
package mentoring.benchmark;

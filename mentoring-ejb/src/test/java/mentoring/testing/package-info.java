/**
 * What the service tests stand on: one Payara Micro with one deployment for all classes, on Derby or on PostgreSQL.
 * A test class extends {@link mentoring.testing.ServiceTest} and is named {@code ...IT}; its methods run inside the server,
 * each in a transaction that is rolled back.
 */
package mentoring.testing;

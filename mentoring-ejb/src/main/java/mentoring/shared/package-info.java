/**
 * What every service stands on: the caller, declared access, the audit, the clock and the migrations.
 * A service is {@code @Stateless @Guarded}; each public method bears one rule annotation and takes its target first.
 * Nothing here knows a feature.
 */
package mentoring.shared;

/**
 * Fills an empty installation with invented schools, a closed year and the present one half-way, through the services, as different
 * people on different days.
 * It owns no tables and touches no entity manager.
 * It also says at start what a database may be used for.
 */
package mentoring.demo;

package mentoring.testing;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All service tests on PostgreSQL. */
@Suite
@SelectPackages("mentoring")
@IncludeClassNamePatterns(".*IT")
@OnDatabase("postgresql")
class ServicesOnPostgresql {
}

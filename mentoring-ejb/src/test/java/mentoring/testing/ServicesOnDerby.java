package mentoring.testing;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All service tests on the built-in database. */
@Suite
@SelectPackages("mentoring")
@IncludeClassNamePatterns(".*IT")
@OnDatabase("derby")
class ServicesOnDerby {
}

package mentoring.testing;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The services, the model and their libraries in one WAR: the test server takes no EAR. */
@ArquillianSuiteDeployment
public class ServiceTestDeployment {

    private static final File CLASSES = new File("target/classes");
    private static final File LIBRARIES = new File("target/service-tests/lib");

    @Deployment
    public static WebArchive services() {
        JavaArchive services = ShrinkWrap.create(ExplodedImporter.class, "mentoring-ejb.jar").importDirectory(CLASSES).as(JavaArchive.class);
        JavaArchive tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
            .importDirectory("target/test-classes", Filters.exclude(".*/META-INF/services/.*|.*/arquillian.xml")).as(JavaArchive.class);
        return ShrinkWrap.create(WebArchive.class, "services.war")
            .addAsLibraries(LIBRARIES.listFiles())
            .addAsLibraries(services, tests)
            .addAsWebInfResource(new File(CLASSES, "META-INF/ejb-jar.xml"))
            .addAsWebInfResource(new File(CLASSES, "META-INF/beans.xml"));
    }
}

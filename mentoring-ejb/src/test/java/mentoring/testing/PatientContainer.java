package mentoring.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * The container of Payara Micro reads the list of servlets from the server's output and, on a busy machine, sometimes too early: it then
 * has none. Ours names the one servlet that the tests need, and waits longer for the server's start.
 */
public class PatientContainer extends PayaraMicroDeployableContainer {

    private static final String RUNNER = "ArquillianServletRunnerEE9";
    private static final int PATIENCE_SECONDS = 600;

    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        configuration.setStartupTimeoutInSeconds(PATIENCE_SECONDS);
        super.setup(configuration);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        ProtocolMetaData deployed = super.deploy(archive);
        for (HTTPContext context : deployed.getContexts(HTTPContext.class)) {
            if (context.getServlets().isEmpty()) {
                context.add(new Servlet(RUNNER, "/" + archive.getName().replace(".war", "")));
            }
        }
        return deployed;
    }

    /** Puts ours in the place of theirs. */
    public static class Extension implements LoadableExtension {

        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, PatientContainer.class);
        }
    }
}

asadmin add-library derby.jar derbyshared.jar derbytools.jar
asadmin create-jvm-options '-Dmentoring.data=/srv/mentoring:-Duser.timezone=UTC'
asadmin create-jdbc-connection-pool --restype java.sql.Driver --driverclassname org.apache.derby.jdbc.EmbeddedDriver \
    --isolationlevel read-committed --property 'URL=jdbc\:derby\:/srv/mentoring/db;create\=true:user=APP:password=APP' mentoring
asadmin create-jdbc-resource --connectionpoolid mentoring jdbc/mentoring
asadmin set configs.config.server-config.network-config.protocols.protocol.http-listener-1.http.cookie-same-site-enabled=true
asadmin restart-domain
asadmin deploy --name mentoring mentoring.ear

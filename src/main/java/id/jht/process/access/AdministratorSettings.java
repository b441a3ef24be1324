package id.jht.process.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The first administrator, {@code jht.admin.user} and {@code jht.admin.password}; read at the first start only. */
@ConfigurationProperties("jht.admin")
record AdministratorSettings(
        @DefaultValue("") String user, @DefaultValue("") String password) {}

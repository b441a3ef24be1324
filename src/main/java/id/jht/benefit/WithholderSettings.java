package id.jht.benefit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who withholds the tax, as named on the slip. @param npwp empty when it is not to be printed */
@ConfigurationProperties("jht.withholder")
record WithholderSettings(
        @DefaultValue("Penyelenggara Jaminan Hari Tua") String name,
        @DefaultValue("") String npwp) {}

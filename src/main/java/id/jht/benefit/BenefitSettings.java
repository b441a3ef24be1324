package id.jht.benefit;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param provisionalRate percent a year, until the directors have set the year's rate */
@ConfigurationProperties("jht.benefit")
record BenefitSettings(@DefaultValue("5.7") BigDecimal provisionalRate) {}

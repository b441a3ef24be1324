package id.jht;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class JhtClaimsApplication {

    public static void main(String[] args) {
        SpringApplication.run(JhtClaimsApplication.class, args);
    }
}

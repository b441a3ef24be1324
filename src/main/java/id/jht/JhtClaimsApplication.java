package id.jht;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class JhtClaimsApplication {

    public static void main(String[] args) {
        SpringApplication.run(JhtClaimsApplication.class, args);
    }
}

package id.jht.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EngineAfterMigrationsTest {

    @Test
    void theEngineWaitsForFlyway() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
                .withBean(DriverManagerDataSource.class)
                .withUserConfiguration(Engine.class)
                .run(context -> assertThat(List.of(context.getSourceApplicationContext()
                                .getBeanFactory()
                                .getBeanDefinition("engine")
                                .getDependsOn()))
                        .anySatisfy(name -> assertThat(
                                        context.getSourceApplicationContext().getType(name))
                                .isEqualTo(FlywayMigrationInitializer.class)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Engine {

        @Bean
        static ProcessEngineFactoryBean engine() {
            return new ProcessEngineFactoryBean();
        }

        @Bean
        static BeanFactoryPostProcessor nothingIsMade() {
            return factory -> {
                for (var name : factory.getBeanDefinitionNames()) {
                    factory.getBeanDefinition(name).setLazyInit(true);
                }
            };
        }
    }
}

package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.RoomDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The engine itself takes the models of bpmn/ on a real PostgreSQL. */
class DeploymentTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void startEngine() {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("models");
        configuration.setDataSource(databaseOfItsOwn());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void theEngineTakesEveryModel() throws IOException {
        var deployment = engine.getRepositoryService().createDeployment();
        models().forEach(model -> deployment.addString(model.getFileName().toString(), textOf(model)));
        deployment.deploy();

        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getKey)
                .contains("jht-claim", "payout", "undelivered-notice")
                .doesNotHaveDuplicates();
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(1);
    }

    private static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.sorted().toList();
        }
    }

    private static String textOf(Path model) {
        try {
            return Files.readString(model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DataSource databaseOfItsOwn() {
        RoomDatabase.jdbc().sql("create database models").update();
        try (var connection = RoomDatabase.dataSource().getConnection()) {
            var url = connection.getMetaData();
            var own = new PGSimpleDataSource();
            own.setUrl(url.getURL());
            own.setUser(url.getUserName());
            own.setDatabaseName("models");
            return own;
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}

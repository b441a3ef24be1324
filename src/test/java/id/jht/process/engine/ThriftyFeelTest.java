package id.jht.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Timestamp;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables say does not depend on who reads their cells. */
class ThriftyFeelTest {

    private static final VariableContext CLAIM = Variables.createVariables()
            .putValue("balance", 15_000_001L)
            .putValue("cause", "RESIGNATION")
            .putValue("filedOn", Timestamp.valueOf("2026-03-02 00:00:00"))
            .putValue("partialPercent", null)
            .asVariableContext();

    private final FeelEngine original = new ScalaFeelEngine(List.of());
    private final FeelEngine thrifty = ThriftyFeel.forTables();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> 15000000",
                "<= 15000000",
                "-",
                "[1..20000000]",
                "not(15000001)",
                "15000001, 3",
                "\"RESIGNATION\"",
                "null",
                "unknown",
                "> unknown",
                "? > balance - 1",
                "string length(cause) > 3",
                "> > 3"
            })
    void aCellIsMetAsTheOriginalSays(String cell) {
        assertAlike(engine -> engine.evaluateSimpleUnaryTests(cell, "balance", CLAIM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "balance + 1",
                "upper case(cause)",
                "if partialPercent = null then 100 else partialPercent",
                "date(\"2026-01-01\") + duration(\"P1Y\")",
                "count([1, 2, 3])",
                "unknown",
                "unknown + 1",
                "assert(balance, balance < 3)",
                "1 +"
            })
    void aValueIsThatOfTheOriginal(String expression) {
        assertAlike(engine -> engine.evaluateSimpleExpression(expression, CLAIM));
    }

    /** Twice, for the second time meets what the first one has kept. */
    private void assertAlike(Question question) {
        for (var time = 0; time < 2; time++) {
            assertThat(answer(thrifty, question)).isEqualTo(answer(original, question));
        }
    }

    /** The value, or the words of the refusal. */
    private static String answer(FeelEngine engine, Question question) {
        var said = new @Nullable Object[1];
        var refused = catchThrowable(() -> said[0] = question.ask(engine));
        return refused == null ? String.valueOf(said[0]) : refused.toString();
    }

    private interface Question {
        @Nullable
        Object ask(FeelEngine engine);
    }
}

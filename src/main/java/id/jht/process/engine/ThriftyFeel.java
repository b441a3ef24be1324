package id.jht.process.engine;

import camundajar.impl.scala.util.Either;
import camundajar.impl.scala.util.Right;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.VariableProvider.EmptyVariableProvider$;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvaluationFailureCollector;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.valuemapper.ValueMapper;
import org.jspecify.annotations.Nullable;

/**
 * FEEL for the tables, the engine's own, which for every cell parses the text and builds all built-in functions anew; here
 * both happen once. What does not end in a plain value is left to the original, so that failures read as always.
 */
final class ThriftyFeel extends FeelEngine {

    /** Bounded by the cells of all tables asked since the start. */
    private final ConcurrentMap<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();

    private final ConcurrentMap<String, Either<Failure, ParsedExpression>> unaryTests = new ConcurrentHashMap<>();
    private final FeelInterpreter interpreter;
    private final FunctionProvider functions;

    private ThriftyFeel(FeelEngine original, FunctionProvider functions) {
        super(original.functionProvider(), original.valueMapper(), original.configuration(), original.clock());
        this.interpreter = new FeelInterpreter(valueMapper());
        this.functions = functions;
    }

    /** As the engine sets FEEL up, with mappers and functions. */
    static ScalaFeelEngine forTables() {
        return new ScalaFeelEngine(List.of()) {
            @Override
            protected FeelEngine buildFeelEngine(
                    CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper mapper) {
                var original = super.buildFeelEngine(functions, mapper);
                var all = toScalaList(
                        new BuiltinFunctions(original.clock(), original.valueMapper()), original.functionProvider());
                return new ThriftyFeel(original, new FunctionProvider.CompositeFunctionProvider(all));
            }
        };
    }

    @Override
    public Either<Failure, Object> evalExpression(String text, Context context) {
        return evaluated(expressions.computeIfAbsent(text, this::parseExpression), context);
    }

    @Override
    public Either<Failure, Object> evalUnaryTests(String text, Context context) {
        return evaluated(unaryTests.computeIfAbsent(text, this::parseUnaryTests), context);
    }

    @SuppressWarnings("unchecked")
    private Either<Failure, Object> evaluated(Either<Failure, ParsedExpression> parsed, Context context) {
        if (!(parsed instanceof Right<Failure, ParsedExpression> readable)) {
            return (Either<Failure, Object>) (Either<?, ?>) parsed;
        }
        var plain = plainValue(readable.value(), context);
        return plain == null ? eval(readable.value(), context) : plain;
    }

    private @Nullable Either<Failure, Object> plainValue(ParsedExpression expression, Context context) {
        var failures = new EvaluationFailureCollector();
        try {
            var value = interpreter.eval(
                    expression.expression(),
                    new EvalContext(valueMapper(), EmptyVariableProvider$.MODULE$, functions, failures).merge(context));
            return value instanceof ValError || !failures.failures().isEmpty()
                    ? null
                    : new Right<>(valueMapper().unpackVal(value));
        } catch (RuntimeException thrown) {
            return null; // the original turns it into a failure with its words
        }
    }
}

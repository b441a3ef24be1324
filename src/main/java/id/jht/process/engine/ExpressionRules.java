package id.jht.process.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.IdentifierNode;
import org.camunda.bpm.impl.juel.Tree;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** An expression reads variables that the program declares, and calls nothing: the builder knows no methods. */
final class ExpressionRules {

    private final Set<String> variables;

    ExpressionRules(Set<String> variables) {
        this.variables = variables;
    }

    /** A condition without braces would be a text, never an answer. */
    Optional<String> faultInCondition(String condition) {
        if (condition.startsWith("${") && condition.endsWith("}")) {
            return faultIn(condition);
        }
        return Optional.of("syarat \"" + condition + "\" harus ditulis di antara ${ dan }.");
    }

    Optional<String> faultIn(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return Optional.empty();
        }
        try {
            return faultIn(text, new Builder().build(text.strip()));
        } catch (TreeBuilderException unreadable) {
            return Optional.of("ekspresi " + text.strip()
                    + " tidak terbaca atau memanggil kode; tulis seperti ${route == 'FAST'}.");
        }
    }

    private Optional<String> faultIn(String text, Tree expression) {
        if (expression.getFunctionNodes().iterator().hasNext()) {
            return Optional.of("ekspresi " + text.strip() + " memanggil kode; pakai variabel saja.");
        }
        return StreamSupport.stream(expression.getIdentifierNodes().spliterator(), false)
                .map(IdentifierNode::getName)
                .filter(name -> !variables.contains(name))
                .findFirst()
                .map(name -> "variabel \"" + name + "\" tidak dikenal; pakai salah satu dari "
                        + String.join(", ", variables.stream().sorted().toList()) + ".");
    }
}

package id.jht.monitoring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as sentences instead of a stack trace. */
class CannotRunAnalyzer extends AbstractFailureAnalyzer<CannotRunException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotRunException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}

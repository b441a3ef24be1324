package id.jht.membership.load;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the mistakes of a file as sentences instead of a stack trace. */
class MalformedFileAnalyzer extends AbstractFailureAnalyzer<MalformedFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MalformedFileException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Nothing was imported. Mend these lines and start again. The columns are: " + CsvLines.MEMBER_COLUMNS,
                cause);
    }
}

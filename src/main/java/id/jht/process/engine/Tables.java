package id.jht.process.engine;

import id.jht.policy.AsOf;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** Evaluates a table in the version that was known then. */
interface Tables {

    DmnDecisionResult evaluate(String table, VariableMap facts, AsOf rules);

    /** As it is drawn. */
    DecisionTable drawn(String table, AsOf rules);
}

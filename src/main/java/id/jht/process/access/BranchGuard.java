package id.jht.process.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own check of the branch. It says no by an exception that the REST resources take for a breakdown and answer
 * with 500; here it is what it is, a missing right.
 */
final class BranchGuard {

    private static final CommandChecker TENANTS = new TenantCommandChecker();

    private BranchGuard() {}

    static CommandChecker checker() {
        return (CommandChecker) Proxy.newProxyInstance(
                BranchGuard.class.getClassLoader(),
                new Class<?>[] {CommandChecker.class},
                (proxy, check, subject) -> check(check, subject));
    }

    private static @Nullable Object check(Method check, Object @Nullable [] subject) throws Throwable {
        try {
            return check.invoke(TENANTS, subject);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof ProcessEngineException) {
                throw new AuthorizationException("Ini milik cabang lain dan tidak dapat dibuka atau diubah dari sini.");
            }
            throw refused.getCause();
        }
    }
}

package id.jht.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Puts managers of ours in the place of the engine's own; each command of the engine opens its own. */
public final class SessionFactories {

    private SessionFactories() {}

    public static <S extends Session> void replace(
            ProcessEngineConfigurationImpl engine, Class<S> manager, Supplier<? extends S> ours) {
        var all = new ArrayList<SessionFactory>(
                engine.getCustomSessionFactories() == null ? List.of() : engine.getCustomSessionFactories());
        all.add(new Opening(manager, ours));
        engine.setCustomSessionFactories(all);
    }

    private record Opening(Class<? extends Session> manager, Supplier<? extends Session> ours)
            implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return manager;
        }

        @Override
        public Session openSession() {
            return ours.get();
        }
    }
}

package id.jht.process.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.type.TypeHandler;
import org.jspecify.annotations.Nullable;

/** One statement of the engine that changes rows, not sent yet. */
record EngineWrite(
        MappedStatement statement, BoundSql sql, @Nullable Object parameter) {

    /** More belong to a clean-up, which names its rows one by one. */
    private static final int PARAMETERS_OF_A_ROW = 100;

    String text() {
        return sql.getSql();
    }

    boolean isLike(EngineWrite other) {
        return statement == other.statement && text().equals(other.text());
    }

    boolean isOfManyRows() {
        return sql.getParameterMappings().size() > PARAMETERS_OF_A_ROW;
    }

    /** @return the place after its last parameter */
    int bind(PreparedStatement target, int place) throws SQLException {
        var configuration = statement.getConfiguration();
        var isValue =
                parameter == null || configuration.getTypeHandlerRegistry().hasTypeHandler(parameter.getClass());
        var values = isValue ? null : configuration.newMetaObject(parameter);
        var next = place;
        for (var mapping : sql.getParameterMappings()) {
            bind(target, next++, mapping, valueOf(mapping, values));
        }
        return next;
    }

    private @Nullable Object valueOf(ParameterMapping mapping, @Nullable MetaObject values) {
        var name = mapping.getProperty();
        if (sql.hasAdditionalParameter(name)) {
            return sql.getAdditionalParameter(name);
        }
        return values == null ? parameter : values.getValue(name);
    }

    @SuppressWarnings("unchecked")
    private void bind(PreparedStatement target, int place, ParameterMapping mapping, @Nullable Object value)
            throws SQLException {
        var type = mapping.getJdbcType() == null && value == null
                ? statement.getConfiguration().getJdbcTypeForNull()
                : mapping.getJdbcType();
        ((TypeHandler<Object>) mapping.getTypeHandler()).setParameter(target, place, value, type);
    }
}

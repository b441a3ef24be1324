package id.jht.sandbox;

import id.jht.membership.CivilRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the simulated registries, tables {@code sandbox.person} and {@code sandbox.registry_behaviour}. */
@Component
@Profile({"sandbox", "simulators"})
class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(DemoMember demo) {
        var member = demo.member();
        jdbc.sql("""
                insert into sandbox.person (identity, name, birth_place, birth_date, mother_maiden_name, deceased, story, digest)
                values (:identity, :name, :birthPlace, :birthDate, :mother, :deceased, :story, :digest)
                on conflict (identity) do update
                set name = excluded.name, birth_place = excluded.birth_place, birth_date = excluded.birth_date,
                    mother_maiden_name = excluded.mother_maiden_name, deceased = excluded.deceased,
                    story = excluded.story, digest = excluded.digest
                """)
                .param("identity", member.identity().value())
                .param("name", member.name())
                .param("birthPlace", member.birthPlace())
                .param("birthDate", member.birthDate())
                .param("mother", member.motherMaidenName())
                .param("deceased", demo.isDeceased())
                .param("story", demo.story())
                .param("digest", demo.digest())
                .update();
    }

    boolean isUnchanged(DemoMember demo) {
        return jdbc.sql("select count(*) from sandbox.person where identity = ? and digest = ?")
                        .params(demo.member().identity().value(), demo.digest())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @param identity NIK or passport number */
    Optional<Person> find(String identity) {
        return jdbc.sql("select * from sandbox.person where identity = ?")
                .param(identity)
                .query((row, index) -> person(row))
                .optional();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("name"),
                row.getString("birth_place"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("mother_maiden_name"),
                row.getBoolean("deceased"),
                row.getString("story"));
    }

    /** NIKs, then passport numbers, of those with a story, in the order of the file. */
    List<String> identitiesWithStory() {
        return jdbc.sql("""
                        select identity from sandbox.person where story <> ''
                        order by length(identity) desc, substring(identity from 13), identity
                        """).query(String.class).list();
    }

    void tell(Behaviour behaviour) {
        jdbc.sql("""
                insert into sandbox.registry_behaviour (nik, result, face_matched, down, face_down)
                values (:nik, :result, :faceMatched, coalesce(:down, false), coalesce(:faceDown, false))
                on conflict (nik) do update
                set result = coalesce(excluded.result, registry_behaviour.result),
                    face_matched = coalesce(excluded.face_matched, registry_behaviour.face_matched),
                    down = coalesce(:down, registry_behaviour.down),
                    face_down = coalesce(:faceDown, registry_behaviour.face_down)
                """)
                .param("nik", behaviour.nik())
                .param(
                        "result",
                        Optional.ofNullable(behaviour.result()).map(Enum::name).orElse(null))
                .param("faceMatched", behaviour.faceMatched())
                .param("down", behaviour.down(), Types.BOOLEAN)
                .param("faceDown", behaviour.faceDown(), Types.BOOLEAN)
                .update();
    }

    /** Somebody whom the registries are asked about: what they were told to answer, and whom they know. */
    record Asked(Behaviour behaviour, Optional<Person> person) {}

    Asked ask(String nik) {
        return jdbc.sql("""
                        select person.*, told.*
                        from (select cast(:nik as text) as nik) asked
                            left join sandbox.registry_behaviour told on told.nik = asked.nik
                            left join sandbox.person on person.identity = asked.nik
                        """)
                .param("nik", nik)
                .query((row, index) -> new Asked(
                        behaviour(nik, row),
                        row.getString("identity") == null ? Optional.empty() : Optional.of(person(row))))
                .single();
    }

    private static Behaviour behaviour(String nik, ResultSet row) throws SQLException {
        return new Behaviour(
                nik,
                Optional.ofNullable(row.getString("result"))
                        .map(CivilRegistry.Result::valueOf)
                        .orElse(null),
                row.getObject("face_matched", Boolean.class),
                row.getBoolean("down"),
                row.getBoolean("face_down"));
    }

    record Person(
            String name,
            String birthPlace,
            LocalDate birthDate,
            String motherMaidenName,
            boolean deceased,
            String story) {}

    /**
     * What the registries shall answer about somebody instead; what is null stays as it was.
     *
     * @param down no answer from the civil registry; {@code faceDown} none from the face check
     */
    record Behaviour(
            String nik,
            CivilRegistry.@Nullable Result result,
            @Nullable Boolean faceMatched,
            @Nullable Boolean down,
            @Nullable Boolean faceDown) {

        boolean isDown() {
            return Boolean.TRUE.equals(down);
        }

        boolean isFaceDown() {
            return Boolean.TRUE.equals(faceDown);
        }
    }
}

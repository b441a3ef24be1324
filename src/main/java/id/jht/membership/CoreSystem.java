package id.jht.membership;

import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import java.util.Optional;

/** Seam to the institution's core system, which knows every member. The ids of its answers do not matter. */
public interface CoreSystem {

    /** @throws NeighbourUnavailableException when no usable answer came */
    Optional<Member> byNik(Nik nik);

    /** @throws NeighbourUnavailableException when no usable answer came */
    Optional<Member> byKpj(Kpj kpj);
}

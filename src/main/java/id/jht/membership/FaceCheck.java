package id.jht.membership;

import id.jht.shared.Nik;

/** Seam to the face check: compares a picture with the face that the registry holds. */
public interface FaceCheck {

    /**
     * @param picture JPEG or PNG
     * @throws NeighbourUnavailableException when no answer came
     */
    boolean matches(Nik nik, byte[] picture);
}

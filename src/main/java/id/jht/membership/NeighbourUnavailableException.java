package id.jht.membership;

/** A neighbouring system gave no usable answer; asking again later is safe. */
public class NeighbourUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NeighbourUnavailableException(String neighbour, Throwable cause) {
        super(neighbour + " gave no answer", cause);
    }
}

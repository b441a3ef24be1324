package id.jht.disbursement;

/** The bank gave no usable answer to a question; asking again is safe. */
public class BankUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BankUnavailableException(String message) {
        super(message);
    }
}

package id.jht.process;

import org.camunda.bpm.engine.AuthorizationException;

/** Somebody else works on the task. */
public class HeldTaskException extends AuthorizationException {

    private static final long serialVersionUID = 1L;

    public HeldTaskException(String taskName, String holder) {
        super("Tugas \"" + taskName + "\" sedang dikerjakan oleh " + holder
                + ". Ambil alih di halaman klaim dengan alasan, lalu ulangi.");
    }
}

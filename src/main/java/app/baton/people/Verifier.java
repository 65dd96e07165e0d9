package app.baton.people;

/** Turns a PIN or password into something that can be kept and compared, and nothing can be read back from. */
public interface Verifier {

    String make(char[] secret);

    boolean matches(char[] secret, String verifier);
}

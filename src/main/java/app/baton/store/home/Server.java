package app.baton.store.home;

/** The PostgreSQL server that a dealership with many desks keeps its store on; {@code url} starts with jdbc:postgresql:. */
public record Server(String url, String user, String password) {

    public Server {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("a server's address starts with jdbc:postgresql: " + url);
        }
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}

package app.baton.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** What differs between the two engines. */
enum Engine {
    EMBEDDED("H2", SQLDialect.H2, List.of("classpath:db/common")) {
        @Override
        void committed(DSLContext dsl) {
            // a commit has reached the file; this takes it past the operating system's cache, so that a power cut is harmless
            dsl.execute("checkpoint sync");
        }
    },
    SERVER("PostgreSQL", SQLDialect.POSTGRES, List.of("classpath:db/common", "classpath:db/postgresql")) {
        @Override
        void committed(DSLContext dsl) {
            // the server has flushed its log
        }
    };

    private final String title;
    private final SQLDialect dialect;
    private final List<String> scripts;

    Engine(String title, SQLDialect dialect, List<String> scripts) {
        this.title = title;
        this.dialect = dialect;
        this.scripts = scripts;
    }

    String title() {
        return title;
    }

    SQLDialect dialect() {
        return dialect;
    }

    List<String> scripts() {
        return scripts;
    }

    abstract void committed(DSLContext dsl);
}

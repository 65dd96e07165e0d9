package app.baton.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** What differs between the two engines. */
enum Engine {
    EMBEDDED(SQLDialect.H2, List.of("classpath:db/common")) {
        @Override
        void committed(DSLContext dsl) {
            // a commit has reached the file; this takes it past the operating system's cache, so that a power cut is harmless
            dsl.execute("checkpoint sync");
        }
    },
    SERVER(SQLDialect.POSTGRES, List.of("classpath:db/common", "classpath:db/postgresql")) {
        @Override
        void committed(DSLContext dsl) {
            // the server has flushed its log
        }
    };

    private final SQLDialect dialect;
    private final List<String> scripts;

    Engine(SQLDialect dialect, List<String> scripts) {
        this.dialect = dialect;
        this.scripts = scripts;
    }

    SQLDialect dialect() {
        return dialect;
    }

    List<String> scripts() {
        return scripts;
    }

    abstract void committed(DSLContext dsl);
}

package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.store.home.StoreKey;
import app.baton.store.home.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    private static final String TABLES = "select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'"
            + " and table_name not like 'flyway%' order by 1";

    private final Path file;
    private final StoreKey key = TestKeys.random();

    SchemaTest(@TempDir Path folder) {
        file = folder.resolve("store");
    }

    @Test
    void everyScriptHasRunOnceAndNoneIsLeft() throws IOException {
        long scripts;
        try (Stream<Path> common = Files.list(Path.of("src/main/resources/db/common"))) {
            scripts = common.count();
        }
        try (Database made = Database.embedded(file, key, true, List.of())) {
            assertThat(dsl(made).fetch("select \"script\" from \"flyway_schema_history\" where \"type\" = 'SQL'"
                    + " and \"success\"").getValues(0))
                    .hasSize(Math.toIntExact(scripts));
            assertThat(Schema.judge(Engine.EMBEDDED, made.pool())).isEqualTo(new Schema.State(false, 0));
        }
        try (Database again = Database.embedded(file, key, false, List.of())) {
            assertThat(dsl(again).fetchValue("select count(*) from \"flyway_schema_history\" where \"type\" = 'SQL'"))
                    .isEqualTo(scripts);
        }
    }

    @Test
    void everyTableIsKeyedByDealershipAndIdAndCarriesAVersion() {
        try (Database made = Database.embedded(file, key, true, List.of())) {
            List<?> tables = dsl(made).fetch(TABLES).getValues(0);
            assertThat(tables).hasSizeGreaterThan(12);
            assertThat(dsl(made).fetch("select lower(table_name) from information_schema.columns where column_name = 'VERSION'"
                    + " and data_type = 'BIGINT' and is_nullable = 'NO' order by 1").getValues(0)).isEqualTo(tables);
            assertThat(dsl(made).fetch("select lower(table_name) from information_schema.key_column_usage"
                    + " where constraint_name not like 'flyway%' group by table_name having listagg(lower(column_name), ',')"
                    + " within group (order by ordinal_position) = 'dealership,id' order by 1").getValues(0)).isEqualTo(tables);
        }
    }

    @Test
    void everyMomentKeepsItsZoneAndMicroseconds() {
        try (Database made = Database.embedded(file, key, true, List.of())) {
            assertThat(dsl(made).fetch("select distinct data_type || ' ' || datetime_precision from information_schema.columns"
                    + " where table_schema = 'PUBLIC' and data_type like 'TIMESTAMP%' and table_name not like 'flyway%'")
                    .getValues(0))
                    .isEqualTo(List.of("TIMESTAMP WITH TIME ZONE 6"));
        }
    }

    private static DSLContext dsl(Database database) {
        return DSL.using(database.jooq(database.pool()));
    }
}

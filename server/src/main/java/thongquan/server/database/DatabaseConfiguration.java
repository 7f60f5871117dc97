package thongquan.server.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the modules one pool of connections to a database whose schemas are already up to date. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** The folder of a program that was not started by {@code ./thongquan run}, such as a test: taken by its path. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("thongquan.data")
    DataFolder dataFolder(@Value("${thongquan.data}") Path path) {
        return DataFolder.open(path);
    }

    /** The embedded server, unless an existing database is named. */
    @Bean
    @ConditionalOnProperty(
            name = "thongquan.database.url",
            matchIfMissing = true,
            havingValue = DatabaseSettings.EMBEDDED)
    PostgresServer postgresServer(DataFolder folder) {
        return PostgresServer.start(folder);
    }

    /** The pool; migrations run before anyone gets hold of it. */
    @Bean
    HikariDataSource dataSource(DatabaseSettings settings, ObjectProvider<PostgresServer> embedded) {
        var server = embedded.getIfAvailable();
        var effective = server == null ? settings : settings.on(server);
        var pool = Connections.open(effective);
        try {
            Migrations.apply(pool);
            return pool;
        } catch (CannotStart refused) {
            pool.close();
            throw refused;
        }
    }
}

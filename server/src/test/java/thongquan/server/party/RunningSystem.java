package thongquan.server.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;
import thongquan.server.Thongquan;
import thongquan.server.database.DataFolder;
import thongquan.server.database.TestDatabase;

/** The whole system on a free port of this machine, over a database of its own; started once per test run. */
public final class RunningSystem implements AutoCloseable {
    private static final class Shared {
        private static final RunningSystem SYSTEM = new RunningSystem(null, List.of());
    }

    private final ConfigurableApplicationContext context;
    private final Parties parties;

    private RunningSystem(@Nullable Clock clock, List<String> settings) {
        var database = TestDatabase.ofAllModules();
        var arguments = new ArrayList<>(List.of("--server.port=0", "--thongquan.party.freshness=1s"));
        database.properties().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.addAll(settings);
        this.context = new SpringApplicationBuilder(Thongquan.class)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("dataFolder", folder()))
                .initializers(starting -> setClock((GenericApplicationContext) starting, clock))
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
        this.parties = new Parties(context.getBean(Registration.class), context.getBean(Passwords.class));
    }

    /** Where the system under test keeps its key; removed when the test run ends. */
    private static DataFolder folder() {
        try {
            var path = Files.createTempDirectory("thongquan-party-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(path)));
            return DataFolder.open(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** The one system of this test run. */
    public static RunningSystem shared() {
        return Shared.SYSTEM;
    }

    /** A system of a test's own that reads the time from that clock; close it. */
    public static RunningSystem with(Clock clock) {
        return new RunningSystem(clock, List.of());
    }

    /** A system of a test's own with those settings, such as {@code --name=value}; close it. */
    public static RunningSystem with(List<String> settings) {
        return new RunningSystem(null, settings);
    }

    private static void setClock(GenericApplicationContext starting, @Nullable Clock clock) {
        if (clock != null) {
            starting.registerBean("clockOfTheTest", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        }
    }

    /** A part of the system. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** The people and programs registered in it. */
    public Parties parties() {
        return parties;
    }

    /** Its address. */
    public String base() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }

    /** A visitor without cookies. */
    public Visitor visitor() {
        return new Visitor(base());
    }
}

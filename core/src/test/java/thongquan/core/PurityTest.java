package thongquan.core;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The core is a pure function of its inputs: no clock, no chance, no world outside, no framework, no cycle. */
@AnalyzeClasses(packages = "thongquan.core", importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {

    @ArchTest
    static final ArchRule READS_NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(owner(HasName.Predicates.nameStartingWith("java.time.")))
                    .and(target(nameMatching("now|system|systemUTC|systemDefaultZone|systemDefault|tick.*"))))
            .orShould()
            .callMethodWhere(target(owner(HasName.Predicates.name("java.lang.System")))
                    .and(target(nameMatching("currentTimeMillis|nanoTime|getenv|getProperty|getProperties"))))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .because("a decision is made again in five years to the same bytes");

    @ArchTest
    static final ArchRule TAKES_NO_CHANCE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)"
                    + "|java\\.security\\.SecureRandom|java\\.util\\.random\\..*")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "identityHashCode", Object.class)
            .because("the random share is drawn from a seed in the input");

    @ArchTest
    static final ArchRule TOUCHES_NOTHING_OUTSIDE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..", "javax..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.(Thread|ProcessBuilder|Process|Runtime)")
            .because("the core reads and writes nothing");

    @ArchTest
    static final ArchRule KNOWS_NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..",
                    "thongquan.core..",
                    "org.bouncycastle..",
                    "dev.cel..",
                    "com.google.re2j..",
                    "org.jspecify.annotations..")
            .because("the core outlives every framework");

    @ArchTest
    static final ArchRule ONLY_RISK_CONDITIONS_ARE_EXPRESSIONS = noClasses()
            .that()
            .resideOutsideOfPackage("thongquan.core.risk")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cel..", "com.google..");

    @ArchTest
    static final ArchRule HAS_NO_CYCLES =
            slices().matching("thongquan.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule HAS_NO_EMPTY_NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Manager|Helper|Processor|Handler|Data|Info|Dto)")
            .because("a name says what the thing is to customs");

    @ArchTest
    static final ArchRule HOLDS_NO_STATE_THAT_ALL_SHARE = noFields()
            .that()
            .areStatic()
            .should()
            .notBeFinal()
            .because("the same input gives the same output in every thread");
}

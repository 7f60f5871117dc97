package thongquan.server;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

/** Every room in its place: modules call downwards and see each other's roots only, and a few things have one home. */
@AnalyzeClasses(packages = "thongquan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void modulesCallOnlyThoseBelowAndOnlyTheirRoots() {
        ApplicationModules.of(Thongquan.class).verify();
    }

    @ArchTest
    static void packagesInsideAModuleHaveNoCycles(JavaClasses classes) {
        ApplicationModules.of(Thongquan.class)
                .forEach(module -> slices().matching(module.getBasePackage().getName() + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true)
                        .check(classes));
    }

    /** Law, deadlines and drawn lots depend on the time; whoever asks another clock cannot be tested or replayed. */
    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CUSTOMS_CLOCK = noClasses()
            .that()
            .resideInAPackage("thongquan.server..")
            .and()
            .doNotHaveFullyQualifiedName(CustomsClock.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(RunCommand.class.getName())
            .should()
            .callMethodWhere(target(nameMatching("now"))
                    .and(target(rawParameterTypes(new Class<?>[0])))
                    .and(target(HasOwner.Predicates.With.owner(nameMatching("java\\.time\\..*")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethodWhere(target(nameMatching("system.*"))
                    .and(target(HasOwner.Predicates.With.owner(
                            nameMatching(Clock.class.getName().replace(".", "\\."))))))
            .orShould()
            .callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule XML_IS_READ_BY_SECURE_PARSERS_ONLY = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("thongquan.formats.xml.SecureXml")
            .should()
            .callMethodWhere(target(nameMatching("new(Default|NS)?(Instance|Factory)"))
                    .and(target(HasOwner.Predicates.With.owner(nameMatching("javax\\.xml\\..*")))));

    @ArchTest
    static final ArchRule WHAT_A_CLASS_NEEDS_STANDS_IN_ITS_CONSTRUCTOR =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .that()
            .resideOutsideOfPackage("gg.jte..")
            .should()
            .haveNameMatching(".*(Impl|Utils?|Manager|Helper|Processor|Handler|Dto|DTO|Data|Info)");

    @ArchTest
    static final ArchRule ONE_LOG = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}

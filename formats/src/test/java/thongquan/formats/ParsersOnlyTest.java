package thongquan.formats;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Formats turn bytes into core records and back: they parse, and do nothing else. */
@AnalyzeClasses(packages = "thongquan.formats", importOptions = ImportOption.DoNotIncludeTests.class)
class ParsersOnlyTest {

    @ArchTest
    static final ArchRule REACH_NOTHING_OUTSIDE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.sql..", "javax.sql..", "java.nio.channels..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.(Thread|ProcessBuilder|Process|Runtime)|java\\.util\\.Random")
            .because("what a text means depends on the text alone");

    @ArchTest
    static final ArchRule READ_NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(owner(HasName.Predicates.nameStartingWith("java.time.")))
                    .and(target(nameMatching("now|system|systemUTC|systemDefaultZone|systemDefault"))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule OPEN_FILES_ONLY_FOR_LAW_PACKS = noClasses()
            .that()
            .resideOutsideOfPackage("thongquan.formats.law..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..");

    @ArchTest
    static final ArchRule KNOW_NO_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.slf4j..", "tools.jackson.databind..")
            .because("names come from the tables of elements, not from a mapper");
}

package thongquan.formats.xml;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** XML parsers are made in one place, so that they are hardened in one place. */
class OneXmlFactoryTest {

    private static final String FACTORIES = "javax\\.xml\\..*(Factory|TransformerFactory|SAXParser|DocumentBuilder)"
            + "|com\\.fasterxml\\.aalto\\.(stax\\..*|AsyncXMLInputFactory)|org\\.codehaus\\.stax2\\.XMLInputFactory2";

    @Test
    void onlySecureXmlMakesParsers() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("thongquan");
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(SecureXml.class.getName())
                .should()
                .dependOnClassesThat()
                .haveNameMatching(FACTORIES)
                .check(classes);
    }
}

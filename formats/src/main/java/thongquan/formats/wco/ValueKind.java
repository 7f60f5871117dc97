package thongquan.formats.wco;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a value of the message is made of, and which attributes may stand beside it (UN/CEFACT core data types). */
enum ValueKind {
    TOKEN(Names.TOKEN_ATTRIBUTES),
    STRING(Map.of(Names.LANGUAGE_ID, Names::any)),
    CODE(Names.CODE_ATTRIBUTES),
    ID(Names.ID_ATTRIBUTES),
    TEXT(Map.of(Names.LANGUAGE_ID, Names::isLanguage)),
    AMOUNT(Map.of(Names.CURRENCY, Names::isCurrency)),
    MEASURE(Map.of(Names.UNIT, Names::isUnit)),
    NUMERIC(Map.of()),
    DATE(Map.of(Names.FORMAT, Names::isFormat));

    @SuppressWarnings("ImmutableEnumChecker") // an immutable map, made once
    private final Map<String, Predicate<String>> attributes;

    ValueKind(Map<String, Predicate<String>> attributes) {
        this.attributes = attributes;
    }

    boolean isNumber() {
        return this == AMOUNT || this == MEASURE || this == NUMERIC;
    }

    /** Whether white space around and within the value carries no meaning (XSD token and decimal). */
    boolean isCollapsed() {
        return this != TEXT && this != STRING && this != DATE;
    }

    boolean knows(String attribute) {
        return attributes.containsKey(attribute);
    }

    boolean allows(String attribute, String value) {
        var check = attributes.get(attribute);
        return check != null && check.test(value);
    }

    /** The attribute the value cannot do without, or null. */
    @Nullable
    String requiredAttribute() {
        return this == DATE ? Names.FORMAT : null;
    }

    /** The names and forms of the attributes. */
    static final class Names {
        static final String CURRENCY = "currencyID";
        static final String UNIT = "unitCode";
        static final String FORMAT = "formatCode";
        static final String LANGUAGE_ID = "languageID";

        private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
        private static final Map<String, Predicate<String>> CODE_ATTRIBUTES = codeAttributes(Names::isLanguage);
        private static final Map<String, Predicate<String>> TOKEN_ATTRIBUTES = codeAttributes(Names::any);
        private static final Map<String, Predicate<String>> ID_ATTRIBUTES = Map.of(
                "schemeID", Names::any,
                "schemeName", Names::any,
                "schemeAgencyID", Names::isAgency,
                "schemeAgencyName", Names::any,
                "schemeVersionID", Names::any,
                "schemeDataURI", Names::any,
                "schemeURI", Names::any);

        private Names() {}

        private static Map<String, Predicate<String>> codeAttributes(Predicate<String> language) {
            return Map.of(
                    "listID",
                    Names::any,
                    "listAgencyID",
                    Names::isAgency,
                    "listAgencyName",
                    Names::any,
                    "listName",
                    Names::any,
                    "listVersionID",
                    Names::any,
                    "name",
                    Names::any,
                    LANGUAGE_ID,
                    language,
                    "listURI",
                    Names::any,
                    "listSchemeURI",
                    Names::any);
        }

        private static boolean any(String value) {
            return true;
        }

        private static boolean isAgency(String value) {
            return !value.isEmpty() && value.length() <= 3;
        }

        private static boolean isLanguage(String value) {
            return LANGUAGE.matcher(value.strip()).matches();
        }

        private static boolean isCurrency(String value) {
            return value.length() == 3 && value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        }

        private static boolean isUnit(String value) {
            return !value.isEmpty() && value.length() <= 5;
        }

        private static boolean isFormat(String value) {
            return value.equals("102") || value.equals("304");
        }
    }
}

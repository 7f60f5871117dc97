package thongquan.core.risk;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.CelStandardFunctions.StandardFunction;
import dev.cel.runtime.CelVariableResolver;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The expression language of risk rules: Common Expression Language over the facts of a declaration. Conditions are
 * typed when they are released, reach nothing but these facts, and always end.
 */
public final class RiskConditions {

    private static final Map<String, CelType> VARIABLES = variables();

    private static final CelCompiler COMPILER = compiler();

    private static final CelRuntime RUNTIME = runtime();

    private RiskConditions() {}

    private static Map<String, CelType> variables() {
        var texts = ListType.create(SimpleType.STRING);
        var all = new LinkedHashMap<String, CelType>();
        for (var text : new String[] {
            "declaration.typeCode",
            "declaration.customsProcedureCode",
            "declaration.declarationOfficeId",
            "declaration.goodsClassCode",
            "declaration.modeCode",
            "declaration.exportCountryCode",
            "declaration.loadingLocationId",
            "declaration.deliveryTerm",
            "declaration.agentId",
            "trader.id",
            "item.hs",
            "item.chapter",
            "item.heading",
            "item.origin",
            "item.schedule",
            "item.originCriterion",
            "item.pricePosition",
            "item.unit",
            "item.description",
            "item.lowerDescription"
        }) {
            all.put(text, SimpleType.STRING);
        }
        for (var number : new String[] {
            "declaration.customsValue",
            "declaration.grossMassKg",
            "item.customsValue",
            "item.quantity",
            "item.unitValue"
        }) {
            all.put(number, SimpleType.DOUBLE);
        }
        for (var whole : new String[] {
            "declaration.itemCount", "trader.complianceLevel", "trader.registeredDays", "trader.overdueDays"
        }) {
            all.put(whole, SimpleType.INT);
        }
        all.put("declaration.documentTypes", texts);
        all.put("item.documentTypes", texts);
        all.put("item.outOfQuota", SimpleType.BOOL);
        all.put("declaration.deviatesFromRuling", SimpleType.BOOL);
        return all;
    }

    private static CelCompiler compiler() {
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
        VARIABLES.forEach(builder::addVar);
        return builder.build();
    }

    /** The standard runtime, save that it compiles each pattern once and not at every question. */
    private static CelRuntime runtime() {
        return CelRuntimeFactory.plannerRuntimeBuilder()
                .setStandardFunctions(CelStandardFunctions.newBuilder()
                        .excludeFunctions(StandardFunction.MATCHES)
                        .build())
                .addFunctionBindings(CelFunctionBinding.fromOverloads(
                        "matches",
                        CelFunctionBinding.from("matches", String.class, String.class, RiskPatterns::matches),
                        CelFunctionBinding.from("matches_string", String.class, String.class, RiskPatterns::matches)))
                .build();
    }

    /**
     * The condition, ready to be asked.
     *
     * @throws IllegalArgumentException where it is not a truth value over the facts; the message says what and where
     */
    public static Condition compile(String condition) {
        try {
            var program = RUNTIME.createProgram(COMPILER.compile(condition).getAst());
            return facts -> {
                try {
                    return (Boolean) program.eval(facts);
                } catch (CelEvaluationException e) {
                    throw new IllegalStateException("cannot evaluate " + condition, e);
                }
            };
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** A compiled condition. */
    public interface Condition {
        /** Whether the facts meet it. */
        boolean holds(CelVariableResolver facts);
    }
}

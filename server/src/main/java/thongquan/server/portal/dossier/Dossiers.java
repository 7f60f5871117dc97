package thongquan.server.portal.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import thongquan.core.risk.RiskRule;
import thongquan.server.clearance.DeclarationSummary;
import thongquan.server.clearance.Declarations;
import thongquan.server.clearance.Replay;
import thongquan.server.journal.Journal;
import thongquan.server.journal.RecordedEntry;
import thongquan.server.party.Caller;
import thongquan.server.risk.RuleRegister;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens declarations for whoever may see them. */
@Service
public class Dossiers {

    private final Declarations declarations;
    private final Replay replay;
    private final Journal journal;
    private final RuleRegister rules;
    private final JsonMapper json;

    Dossiers(Declarations declarations, Replay replay, Journal journal, RuleRegister rules, JsonMapper json) {
        this.declarations = declarations;
        this.replay = replay;
        this.journal = journal;
        this.rules = rules;
        this.json = json;
    }

    /** The declaration of that number, opened; nothing where the caller may not see it. */
    public Optional<Dossier> open(String number, Caller caller) {
        return declarations.find(number, caller).map(found -> open(found, caller));
    }

    private Dossier open(DeclarationSummary found, Caller caller) {
        var versions = declarations.versions(found);
        var newest = versions.getLast();
        return new Dossier(
                found,
                versions,
                replay.again(newest),
                declarations.events(found),
                journal.receipt(newest),
                caller.isCustoms() ? reasons(found, newest) : null);
    }

    /** The entries of a declaration that the caller may see, version by version; none where he may not. */
    public List<RecordedEntry> versions(String number, Caller caller) {
        return declarations.find(number, caller).map(declarations::versions).orElse(List.of());
    }

    /** The receipt of an entry. */
    public byte[] receipt(RecordedEntry entry) {
        return journal.receipt(entry).toJson().getBytes(StandardCharsets.UTF_8);
    }

    /** Why a declaration was selected: for customs only. */
    public Reasons reasons(DeclarationSummary found, RecordedEntry entry) {
        var sealed = json.readTree(entry.sealed().array());
        var matched = new ArrayList<Reasons.Matched>();
        for (var match : sealed.path("matches")) {
            rule(entry.ruleRelease(), match)
                    .ifPresent(rule -> matched.add(
                            new Reasons.Matched(rule, match.path("item").asInt())));
        }
        return new Reasons(
                matched,
                found.reasonClass().equals("RANDOM"),
                sealed.path("draw").asInt(),
                entry.sealed().hash());
    }

    private Optional<RiskRule> rule(String release, JsonNode match) {
        var id = match.path("rule").asString();
        var version = match.path("version").asInt();
        return rules.findRelease(release).flatMap(selector -> selector.release().rules().stream()
                .filter(rule -> rule.id().equals(id) && rule.version() == version)
                .findFirst());
    }
}

package thongquan.server.clearance;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import thongquan.core.risk.Channel;
import thongquan.server.law.LawRegister;
import thongquan.server.party.Organisations;
import thongquan.server.risk.RuleRegister;

/**
 * Looks again at a declaration lodged before its goods arrived: what was assessed stands, since the law of the
 * registration counts; what customs knows may have changed, so it is selected again by the rules of now.
 */
@Component
class Arrivals {

    private final Replay replay;
    private final LatestVersions versions;
    private final LawRegister law;
    private final RuleRegister rules;
    private final Organisations organisations;
    private final Clock clock;

    Arrivals(
            Replay replay,
            LatestVersions versions,
            LawRegister law,
            RuleRegister rules,
            Organisations organisations,
            Clock clock) {
        this.replay = replay;
        this.versions = versions;
        this.law = law;
        this.rules = rules;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The channel the rules of now ask for, where it is stricter than what the declaration was selected for; drawn from
     * the same seed, so that chance alone changes nothing, and what officers decided since stands.
     */
    Optional<Channel> stricter(DeclarationSummary declaration) {
        var again = replay.again(versions.entry(declaration));
        var now = clock.instant();
        var today = now.atZone(Vietnam.ZONE).toLocalDate();
        var selected = rules.of(law.at(now))
                .select(
                        again.declaration(),
                        again.decision().requireAssessment(),
                        again.law(),
                        organisations.standing(declaration.trader(), today),
                        again.facts().seed())
                .channel();
        return Optional.of(selected)
                .filter(channel ->
                        channel.compareTo(again.decision().requireSelection().channel()) > 0);
    }
}

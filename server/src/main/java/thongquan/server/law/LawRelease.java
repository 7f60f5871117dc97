package thongquan.server.law;

import java.time.Instant;
import thongquan.core.check.Bilingual;

/**
 * A release of law: a whole pack with what it is called, the legal text it carries out and the minute of its effect.
 *
 * @param effectiveAt the minute from which declarations are decided under it, if it is approved by then
 * @param lawEdition fingerprint of its law
 * @param ruleRelease fingerprint of its rules of selection
 * @param baseEdition fingerprint of the law it changes
 * @param baseRules fingerprint of the rules it changes
 * @param acts how often somebody changed its state, by which the next act knows that none came between
 */
public record LawRelease(
        String id,
        Bilingual title,
        String instrument,
        Instant effectiveAt,
        String lawEdition,
        String ruleRelease,
        String baseEdition,
        String baseRules,
        ReleaseAct loaded,
        ReleaseState state,
        int acts) {}

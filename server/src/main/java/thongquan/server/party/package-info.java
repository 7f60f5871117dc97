/**
 * Who may do what: traders, brokers and customs offices, their people and programs, delegations, sign-in, access tokens
 * and the authorisation table. Owns the schema {@code party}. Does not own any filing: which organisation a declaration
 * belongs to is asked by its own module, with {@link thongquan.server.party.Caller} and
 * {@link thongquan.server.party.Delegations}.
 */
@ApplicationModule(
        displayName = "Party",
        allowedDependencies = {"journal", "database"})
@NullMarked
package thongquan.server.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package thongquan.formats.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import thongquan.core.check.Bilingual;
import thongquan.core.law.Validity;
import thongquan.formats.law.LawChange.Field;
import thongquan.formats.law.LawChange.Kind;
import thongquan.formats.law.LawChange.Stand;

/**
 * What one law pack says differently from another, subject by subject, as a lawyer asks it: which rate took the place of
 * which, from which day, on which basis. A new row for a subject is set against the row that would have held on its first
 * day.
 *
 * @param changes ordered by table, tax, goods and day
 */
public record PackDifference(
        String fromEdition, String toEdition, String fromRules, String toRules, List<LawChange> changes) {

    private static final Comparator<LawChange> ORDER = Comparator.comparing(LawChange::part)
            .thenComparing(LawChange::tax, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(LawChange::goods)
            .thenComparing(change -> String.join(" ", change.subject()))
            .thenComparing(PackDifference::day);

    public PackDifference {
        changes = List.copyOf(changes);
    }

    /** Compares two packs. */
    public static PackDifference between(LawPack before, LawPack after) {
        var names = goodsNames(before);
        names.putAll(goodsNames(after));
        var old = bySubject(before, names);
        var now = bySubject(after, names);
        var changes = new ArrayList<LawChange>();
        var keys = new HashSet<>(old.keySet());
        keys.addAll(now.keySet());
        for (var key : keys) {
            var was = old.getOrDefault(key, List.of());
            var is = now.getOrDefault(key, List.of());
            if (!was.equals(is)) {
                new Subject(was, is, changes).compare();
            }
        }
        changes.sort(ORDER);
        return new PackDifference(
                before.edition().fingerprint(),
                after.edition().fingerprint(),
                before.rulesFingerprint(),
                after.rulesFingerprint(),
                changes);
    }

    /** Whether the packs say the same, whatever the order of their rows. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The difference with the changes of one part left out, such as the rules of selection, which are not for all. */
    public PackDifference without(PackPart part) {
        var rest = changes.stream().filter(change -> change.part() != part).toList();
        return new PackDifference(fromEdition, toEdition, fromRules, toRules, rest);
    }

    private static String day(LawChange change) {
        var stand = Objects.requireNonNullElse(change.after(), change.before());
        return stand == null ? "" : stand.validity().from().toString();
    }

    private static Map<String, Bilingual> goodsNames(LawPack pack) {
        var names = new HashMap<String, Bilingual>();
        for (var line : pack.edition().rows().tariffLines()) {
            names.put(line.code().value(), new Bilingual(line.vi(), line.en()));
        }
        return names;
    }

    private static Map<ComparedRow.Key, List<ComparedRow>> bySubject(LawPack pack, Map<String, Bilingual> names) {
        var result = new LinkedHashMap<ComparedRow.Key, List<ComparedRow>>();
        ComparedRow.of(pack, names).forEach(row -> result.computeIfAbsent(row.key(), _ -> new ArrayList<>(2))
                .add(row));
        return result;
    }

    /** The rows for one subject in both packs. */
    private record Subject(List<ComparedRow> was, List<ComparedRow> is, List<LawChange> changes) {

        void compare() {
            var gone = new ArrayList<>(was);
            var come = new ArrayList<>(is);
            gone.removeIf(come::remove);
            var ended = new ArrayList<LawChange>();
            pair(gone, come, ended, Subject::isSameStretch);
            pair(gone, come, ended, (a, b) -> !a.id().isEmpty() && a.id().equals(b.id()));
            for (var row : come) {
                var before = standing(row);
                changes.add(change(before == null ? Kind.ADDED : Kind.CHANGED, before, row));
            }
            ended.stream().filter(end -> !isFollowed(end, come)).forEach(changes::add);
            gone.forEach(row -> changes.add(change(Kind.REMOVED, row, null)));
        }

        private void pair(
                List<ComparedRow> gone,
                List<ComparedRow> come,
                List<LawChange> ended,
                BiPredicate<ComparedRow, ComparedRow> isSame) {
            for (var old : List.copyOf(gone)) {
                come.stream().filter(row -> isSame.test(old, row)).findFirst().ifPresent(row -> {
                    gone.remove(old);
                    come.remove(row);
                    boolean isEnd = isShortened(old, row);
                    (isEnd ? ended : changes).add(change(isEnd ? Kind.ENDED : Kind.CHANGED, old, row));
                });
            }
        }

        private static boolean isSameStretch(ComparedRow a, ComparedRow b) {
            var one = a.stand().validity();
            var other = b.stand().validity();
            return one.from().equals(other.from()) && one.knownSince().equals(other.knownSince());
        }

        /** Whether nothing but an earlier end is new about a row. */
        private static boolean isShortened(ComparedRow old, ComparedRow row) {
            var end = old.stand().validity().to();
            var next = row.stand().validity().to();
            return next != null
                    && (end == null || next.isBefore(end))
                    && fields(old.stand(), row.stand()).equals(Set.of(Field.TO));
        }

        private static boolean isFollowed(LawChange end, List<ComparedRow> come) {
            var after = end.after();
            var to = after == null ? null : after.validity().to();
            return to != null
                    && come.stream()
                            .anyMatch(row -> row.stand().validity().from().equals(to.plusDays(1)));
        }

        /** What the earlier pack had for the first day of the row, or else for the day before. */
        private @Nullable ComparedRow standing(ComparedRow row) {
            var validity = row.stand().validity();
            var same = was.stream()
                    .filter(old -> old.stand().validity().holds(validity.from(), validity.knownSince()))
                    .max(Subject::lastKnown);
            return same.or(() -> was.stream()
                            .filter(old ->
                                    old.stand().validity().holds(validity.from().minusDays(1), validity.knownSince()))
                            .max(Subject::lastKnown))
                    .orElse(null);
        }

        private static int lastKnown(ComparedRow a, ComparedRow b) {
            return Comparator.comparing(Validity::knownSince)
                    .thenComparing(Validity::from)
                    .compare(a.stand().validity(), b.stand().validity());
        }

        private static LawChange change(Kind kind, @Nullable ComparedRow old, @Nullable ComparedRow row) {
            var shown = Objects.requireNonNull(row == null ? old : row);
            var before = old == null ? null : old.stand();
            var after = row == null ? null : row.stand();
            return new LawChange(
                    shown.part(),
                    kind,
                    shown.subject(),
                    shown.tax(),
                    shown.goods(),
                    shown.stand().name(),
                    before,
                    after,
                    before == null || after == null ? Set.of() : fields(before, after));
        }

        private static Set<Field> fields(Stand before, Stand after) {
            var fields = EnumSet.noneOf(Field.class);
            note(fields, Field.VALUE, before.value(), after.value());
            note(fields, Field.NAME, before.name(), after.name());
            note(fields, Field.NOTE, before.note(), after.note());
            note(fields, Field.FROM, before.validity().from(), after.validity().from());
            note(fields, Field.TO, before.validity().to(), after.validity().to());
            note(
                    fields,
                    Field.KNOWN,
                    before.validity().knownSince(),
                    after.validity().knownSince());
            note(
                    fields,
                    Field.BASIS,
                    before.validity().basis(),
                    after.validity().basis());
            note(
                    fields,
                    Field.CERTAINTY,
                    before.validity().certainty(),
                    after.validity().certainty());
            return fields;
        }

        private static void note(Set<Field> fields, Field field, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) {
                fields.add(field);
            }
        }
    }
}

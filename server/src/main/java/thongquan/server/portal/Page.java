package thongquan.server.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import thongquan.server.party.Caller;
import thongquan.server.party.FormToken;

/**
 * What every page is drawn with. Each view finds it in its model as {@code page}; title and section are the template's.
 *
 * @param caller who looks at the page; null: nobody signed in
 * @param language the language of its texts and numbers
 * @param path path and query of this page, to come back to after a switch of language or theme
 * @param now the moment it is drawn
 * @param isTraining whether the demonstration country runs, whose data is invented
 * @param sections sections open to the caller whose pages stand
 * @param assets from the path of an asset to its address with the hash of its content
 */
public record Page(
        @Nullable Caller caller,
        Language language,
        Theme theme,
        Density density,
        String path,
        Instant now,
        boolean isTraining,
        List<Section> sections,
        UnaryOperator<String> assets) {

    public Page {
        sections = List.copyOf(sections);
    }

    /** The texts in the language of the page. */
    public Texts texts() {
        return Texts.in(language);
    }

    /** How this page writes numbers and times. */
    public Format format() {
        return new Format(language);
    }

    /** One of two texts that came in both languages. */
    public String either(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    /** The address of an asset, such as {@code app.css}, that changes with its content. */
    public String asset(String name) {
        return assets.apply("/assets/" + name);
    }

    /** What unsafe forms carry. Asked for only by pages that have such a form, for it makes a session. */
    public Optional<FormToken> token() {
        return FormToken.current();
    }

    /** The address of this page with one parameter of its query set anew, such as the column it is sorted by. */
    public String with(String parameter, Object value) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam(parameter, UriUtils.encodeQueryParam(value.toString(), StandardCharsets.UTF_8))
                .build(true)
                .toUriString();
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, Format.ZONE);
    }

    /** The sections of one group, in their order in the rail. */
    public List<Section> sections(Section.Group group) {
        return sections.stream().filter(section -> section.group() == group).toList();
    }

    /** An amount of dong in few figures, such as {@code 214,6 tỷ ₫}, for where the order of size is enough. */
    public String shortDong(long dong) {
        if (dong < 1_000_000) {
            return format().dong(BigDecimal.valueOf(dong));
        }
        var isBillions = dong >= 1_000_000_000;
        var amount = BigDecimal.valueOf(dong, isBillions ? 9 : 6).setScale(1, RoundingMode.HALF_UP);
        return texts().get(isBillions ? "dong.billions" : "dong.millions", format().number(amount));
    }
}

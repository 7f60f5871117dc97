package thongquan.server.portal;

import java.util.Locale;
import java.util.Optional;

/** A language pages are written in; Vietnamese is the language of customs, English the one beside it. */
public enum Language {
    VI("vi-VN"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The two letters by which pages, cookies and links name it. */
    public String tag() {
        return locale.getLanguage();
    }

    /** How numbers are written in it. */
    public Locale locale() {
        return locale;
    }

    /** The language the switch leads to. */
    public Language other() {
        return this == VI ? EN : VI;
    }

    /** The language of the two letters, if it is one of ours. */
    public static Optional<Language> of(String tag) {
        for (var language : values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}

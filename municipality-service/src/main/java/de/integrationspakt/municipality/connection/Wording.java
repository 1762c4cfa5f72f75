package de.integrationspakt.municipality.connection;

import de.integrationspakt.municipality.level.Area;
import de.integrationspakt.municipality.level.Scale;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says in German or English what a check found and why something is proposed. */
final class Wording {
    private static final String BUNDLE = "packages";

    private final Locale language;
    private final Scale scale;
    private final Map<String, String> titles;
    private final ResourceBundle texts;

    /** @param titles of the steps, by key */
    Wording(Locale language, Scale scale, Map<String, String> titles) {
        this.language = language;
        this.scale = scale;
        this.titles = titles;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                language,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(Break found) {
        var steps =
                found.steps().stream().map(key -> titles.getOrDefault(key, key)).collect(Collectors.joining(" → "));
        return text(
                found.code().name(),
                steps,
                level(found.area(), found.has()),
                level(found.area(), found.needs()),
                found.persons(),
                found.places(),
                found.days(),
                found.other());
    }

    String of(Proposal.Reason reason) {
        return text("reason." + reason.code().name(), reason.number());
    }

    private String level(Area area, String code) {
        if (area == null || code == null) {
            return null;
        }
        var title = scale.find(area, code).map(level -> level.title(language)).orElse(code);
        return area.title(language) + " " + title;
    }

    private String text(String key, Object... numbersAndNames) {
        return new MessageFormat(texts.getString(key), language).format(numbersAndNames);
    }
}

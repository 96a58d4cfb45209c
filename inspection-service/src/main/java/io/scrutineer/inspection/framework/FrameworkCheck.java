package io.scrutineer.inspection.framework;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.framework.Framework.Illustration;
import io.scrutineer.inspection.framework.Framework.Indicator;
import io.scrutineer.inspection.framework.Framework.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks what a schema can not say of a framework: that what is referred to is there, and that nothing is twice. */
final class FrameworkCheck {

    private final Framework framework;
    private final FieldErrors errors = new FieldErrors();
    private final Set<String> indicators = new HashSet<>();
    private final Set<String> illustrations = new HashSet<>();

    private FrameworkCheck(Framework framework) {
        this.framework = framework;
    }

    /** Refuses a framework that contradicts itself or its address. */
    static void require(Framework framework, String id, String version) {
        FrameworkCheck check = new FrameworkCheck(framework);
        check.same("id", framework.id(), id);
        check.same("version", framework.version(), version);
        check.scale();
        check.unique("themes", framework.themes(), Theme::code);
        for (int i = 0; i < framework.themes().size(); i++) {
            check.theme("themes[" + i + "].indicators", framework.themes().get(i));
        }
        check.unique("sourceKinds", framework.sourceKinds(), Framework.SourceKind::code);
        check.unique("flags", framework.flags(), Framework.Term::code);
        check.errors.throwIfAny();
    }

    private void same(String field, String said, String addressed) {
        if (!said.equals(addressed)) {
            errors.add(field, "is not that of the address");
        }
    }

    private void scale() {
        List<Framework.Level> levels = framework.scale().levels();
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).value() >= levels.get(i - 1).value()) {
                errors.add("scale.levels[" + i + "].value", "is not lower than the one before; the best comes first");
            }
        }
    }

    private void theme(String path, Theme theme) {
        for (int i = 0; i < theme.indicators().size(); i++) {
            Indicator indicator = theme.indicators().get(i);
            if (!indicators.add(indicator.code())) {
                errors.add(path + "[" + i + "].code", "is the code of another indicator");
            }
            for (int j = 0; j < indicator.illustrations().size(); j++) {
                illustration(
                        path + "[" + i + "].illustrations[" + j + "]",
                        indicator.illustrations().get(j));
            }
        }
    }

    private void illustration(String path, Illustration illustration) {
        if (!illustrations.add(illustration.id())) {
            errors.add(path + ".id", "is the id of another illustration");
        }
        if (!framework.hasLevel(illustration.level())) {
            errors.add(path + ".level", "is not on the scale");
        }
    }

    private <T> void unique(String path, List<T> list, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(code.apply(list.get(i)))) {
                errors.add(path + "[" + i + "].code", "occurs twice");
            }
        }
    }
}

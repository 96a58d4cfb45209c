package io.scrutineer.contracts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Makes every component of a record required when it is read, except those marked {@code @Nullable}. */
final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        if (isCreatorParameter(member)) {
            return !isNullable(member);
        }
        return super.hasRequiredMarker(member); // null where nothing is said, so no ternary
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return annotated instanceof AnnotatedMember member && isCreatorParameter(member) && !isNullable(member)
                ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
                : super.findSetterInfo(annotated);
    }

    private static boolean isCreatorParameter(AnnotatedMember member) {
        return member instanceof AnnotatedParameter
                && member.getDeclaringClass().isRecord();
    }

    private static boolean isNullable(AnnotatedMember member) {
        RecordComponent component =
                member.getDeclaringClass().getRecordComponents()[((AnnotatedParameter) member).getIndex()];
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}

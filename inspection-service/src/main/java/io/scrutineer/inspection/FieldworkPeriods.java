package io.scrutineer.inspection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;

/** Keeps stretches of fieldwork as ISO 8601 intervals in an array of text. */
@Converter
class FieldworkPeriods implements AttributeConverter<List<FieldworkPeriod>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(List<FieldworkPeriod> periods) {
        return periods.stream().map(FieldworkPeriod::toString).toArray(String[]::new);
    }

    @Override
    public List<FieldworkPeriod> convertToEntityAttribute(String[] intervals) {
        return Arrays.stream(intervals).map(FieldworkPeriod::parse).toList();
    }
}

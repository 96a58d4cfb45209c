package io.scrutineer.contracts;

/** How far one area for improvement of the reviewed inspection has come. */
public record ProgressFact(String area, String areaText, String judgement, String narrative) {}

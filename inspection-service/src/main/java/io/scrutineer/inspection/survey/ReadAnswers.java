package io.scrutineer.inspection.survey;

import io.scrutineer.inspection.Inspection;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads a file of answers through, before anything is locked for it. */
@Singleton
class ReadAnswers {

    private final SurveyRules rules;

    ReadAnswers(SurveyRules rules) {
        this.rules = rules;
    }

    /** Whoever gives the body closes it. */
    ReadFile read(Inspection inspection, Survey survey, InputStream body) throws IOException {
        Mapping mapping = rules.check(inspection.plan(), survey, 0).mapping();
        DigestInputStream hashed = new DigestInputStream(body, sha256());
        FileReport report = AnswerReader.read(new AnswerFile(hashed, mapping.separator()), mapping);
        hashed.transferTo(OutputStream.nullOutputStream());
        return new ReadFile(HexFormat.of().formatHex(hashed.getMessageDigest().digest()), report);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

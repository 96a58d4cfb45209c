package io.scrutineer.publication.published;

import io.scrutineer.calendar.PartialDate;

/** The date that a report bears and its short link. */
record PublicationTerms(PartialDate datePublished, String shortCode) {}

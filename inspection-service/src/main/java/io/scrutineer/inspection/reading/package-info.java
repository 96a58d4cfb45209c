/**
 * Reading the case records of the sample: two people rate each record on their own, how far they agree is measured, a third
 * one reads where they are far apart, and what it comes to becomes findings.
 */
@NullMarked
package io.scrutineer.inspection.reading;

import org.jspecify.annotations.NullMarked;

/**
 * Versions of evidence as people and devices make them apart from each other: each names those that it is based on, and
 * what nothing is based on yet is a head. More than one head is a conflict, which stays until somebody resolves it.
 */
@NullMarked
package io.scrutineer.inspection.history;

import org.jspecify.annotations.NullMarked;

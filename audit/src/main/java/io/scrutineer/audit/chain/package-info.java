/** Chains the entries by hashes and signs where the chain stands; knows no HTTP and, to verify, no framework. */
@NullMarked
package io.scrutineer.audit.chain;

import org.jspecify.annotations.NullMarked;

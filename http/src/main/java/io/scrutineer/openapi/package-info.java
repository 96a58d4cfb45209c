/** What the descriptions of all APIs say alike, so that no resource has to: how requests fail, and how bodies look. */
@NullMarked
package io.scrutineer.openapi;

import org.jspecify.annotations.NullMarked;

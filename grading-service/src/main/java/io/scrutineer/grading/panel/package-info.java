/**
 * The panel of the bodies at work: {@link io.scrutineer.grading.panel.RecordPanelAction} takes what its members do,
 * {@link io.scrutineer.grading.panel.ReadModeration} shows how far they have come and what waits for them.
 */
@NullMarked
package io.scrutineer.grading.panel;

import org.jspecify.annotations.NullMarked;

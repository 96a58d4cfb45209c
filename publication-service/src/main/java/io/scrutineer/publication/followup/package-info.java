/**
 * What comes after a publication: the partnership's reply, its improvement plan, what progress reviews found of each area, and
 * whether grades moved.
 *
 * <p>What is written here is for those who took part; the public reads what a publisher has released of it.
 */
@NullMarked
package io.scrutineer.publication.followup;

import org.jspecify.annotations.NullMarked;

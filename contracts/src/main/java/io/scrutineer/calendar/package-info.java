/** Days on which people work: what services count in when they speak of working days and weeks. */
@NullMarked
package io.scrutineer.calendar;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import journey.dsl.validation.Rule;

/** Marks a test that shows rules finding something. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Fires {

	/** The rules. */
	Rule[] value();
}

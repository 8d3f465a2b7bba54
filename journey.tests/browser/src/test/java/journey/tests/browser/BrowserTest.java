// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser. It is skipped, and says why, where no browser is installed. Its methods and constructor may
 * ask for a {@link Browser}, for {@link GeneratedSites} and for {@link Inspections}, which all tests share.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {
}

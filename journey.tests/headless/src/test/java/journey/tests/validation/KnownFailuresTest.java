// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import journey.dsl.validation.KnownFailures;

/** A failure that repeats itself is logged once. */
class KnownFailuresTest {

	private final KnownFailures failures = new KnownFailures();

	@BeforeEach
	void fail() {
		failures.isNew("a.journey", "check", new IllegalStateException("first"));
	}

	@Test
	void aFailureIsKnownTheSecondTime() {
		assertThat(failures.isNew("a.journey", "check", new IllegalStateException("second"))).isFalse();
	}

	@Test
	void oneOfAnotherFileIsNew() {
		assertThat(failures.isNew("b.journey", "check", new IllegalStateException("first"))).isTrue();
	}

	@Test
	void oneOfAnotherCheckIsNew() {
		assertThat(failures.isNew("a.journey", "other", new IllegalStateException("first"))).isTrue();
	}

	@Test
	void oneOfAnotherKindIsNew() {
		assertThat(failures.isNew("a.journey", "check", new IllegalArgumentException("first"))).isTrue();
	}
}

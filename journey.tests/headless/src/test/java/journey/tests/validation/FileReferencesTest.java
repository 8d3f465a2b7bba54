// SPDX-License-Identifier: EPL-2.0
package journey.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;

import org.apache.log4j.Logger;
import org.apache.log4j.SimpleLayout;
import org.apache.log4j.WriterAppender;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import journey.dsl.validation.FileReferences;
import journey.tests.Models;

/** Rules that need the whole project can be told what its other files refer to. */
class FileReferencesTest {

	private static final String EVIDENCE = """
			evidence Survey { kind survey level observed date 2026-02 }
			evidence Idle { kind survey level observed date 2026-02 }
			""";

	private static final String CITING = "journey J { phase P { step S { emotion 1 from Survey } } }";

	@Test
	void whatAFileRefersToIsFoundWithoutIt() {
		// given
		XtextResource evidence = aloneWith(CITING);

		// when
		List<Issue> issues = Models.issues(evidence);

		// then
		assertThat(Models.findings(issues, "evidence-unused")).containsExactly("2:10 evidence-unused");
	}

	@Test
	void whatItRefersToInItselfIsNoneOfTheOthersConcern() {
		assertThat(FileReferences.of(Models.load(CITING + EVIDENCE).get(0)).targets()).isEmpty();
	}

	@Test
	void nothingIsUnusedWhileItHasAnUnresolvedReference() {
		// given
		XtextResource evidence = aloneWith(CITING.replace("Survey", "Surveys"));

		// when
		List<Issue> issues = Models.issues(evidence);

		// then
		assertThat(Models.findings(issues, "evidence-unused")).isEmpty();
	}

	@Test
	void aRuleThatFailsIsLoggedOnceAndFoundEachTime() {
		// given
		XtextResource file = Models.load("channel Web").get(0);
		FileReferences.ofOthers(file.getResourceSet(), () -> {
			throw new UnsupportedOperationException("nothing is known");
		});
		Logger logger = Logger.getLogger("journey.dsl.validation.RuleChecks");
		StringWriter log = new StringWriter();
		WriterAppender appender = new WriterAppender(new SimpleLayout(), log);
		logger.setAdditivity(false);
		logger.addAppender(appender);
		try {
			// when
			List<Issue> first = Models.issues(file);
			List<Issue> second = Models.issues(file);

			// then
			assertThat(log.toString()).containsOnlyOnce("A rule failed in " + file.getURI());
			assertThat(List.of(first, second)).allSatisfy(
					issues -> assertThat(issues).extracting(Issue::getCode).containsExactly("internal-error"));
		} finally {
			logger.removeAppender(appender);
			logger.setAdditivity(true);
		}
	}

	/** The evidence, told of the other file. */
	private static XtextResource aloneWith(String other) {
		FileReferences references = FileReferences.of(Models.load(EVIDENCE, other).get(1));
		XtextResource evidence = Models.load(EVIDENCE).get(0);
		FileReferences.ofOthers(evidence.getResourceSet(), () -> List.of(references));
		return evidence;
	}
}

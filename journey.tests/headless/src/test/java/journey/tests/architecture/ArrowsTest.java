// SPDX-License-Identifier: EPL-2.0
package journey.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Set;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the parts: model, analysis, then rules, pages and exchange, then services and windows. */
@AnalyzeClasses(packages = "journey", importOptions = { ImportOption.DoNotIncludeTests.class,
		ArrowsTest.WithoutParsers.class })
class ArrowsTest {

	/** Generated parsers are large and depend on their runtime only. */
	static final class WithoutParsers implements ImportOption {

		@Override
		public boolean includes(Location location) {
			return !location.contains("/antlr/");
		}
	}

	private static final String MODEL = "journey.dsl.journey..";
	private static final String ANALYSIS = "journey.dsl.analysis..";
	private static final String VALIDATION = "journey.dsl.validation..";
	private static final String DOCUMENTATION = "journey.dsl.documentation..";
	private static final String EXCHANGE = "journey.dsl.exchange..";
	private static final String IDE = "journey.dsl.ide..";
	private static final String UI = "journey.dsl.ui..";
	private static final String SIRIUS = "journey.sirius..";
	private static final String CLI = "journey.cli..";
	private static final Set<String> RESULTS = Set.of("ChannelPhaseMatrix", "EmotionCurve", "ExpectationGap", "Flow",
			"Funnel", "MomentScore", "Priority");

	@ArchTest
	static final ArchRule MODEL_KNOWS_NOTHING = noClasses().that().resideInAPackage(MODEL).should()
			.dependOnClassesThat().resideInAnyPackage(ANALYSIS, VALIDATION, DOCUMENTATION, EXCHANGE, IDE, UI, SIRIUS, CLI,
					"org.eclipse.xtext..");

	@ArchTest
	static final ArchRule ANALYSIS_READS_PLAIN_OBJECTS = noClasses().that().resideInAPackage(ANALYSIS).should()
			.dependOnClassesThat().resideInAnyPackage(VALIDATION, DOCUMENTATION, EXCHANGE, IDE, UI, SIRIUS, CLI,
					"org.eclipse.xtext..", "org.eclipse.core..", "org.eclipse.swt..", "com.google.inject..", "java.io..",
					"java.nio..", "java.net..", "java.lang.reflect..");

	@ArchTest
	static final ArchRule DOCUMENTATION_STANDS_ON_ANALYSIS = noClasses().that().resideInAPackage(DOCUMENTATION).should()
			.dependOnClassesThat().resideInAnyPackage(VALIDATION, EXCHANGE, IDE, UI, SIRIUS, CLI, "org.eclipse.xtext..",
					"org.eclipse.core..", "java.awt..");

	@ArchTest
	static final ArchRule EXCHANGE_STANDS_ON_ANALYSIS = noClasses().that().resideInAPackage(EXCHANGE).should()
			.dependOnClassesThat().resideInAnyPackage(DOCUMENTATION, IDE, UI, SIRIUS, CLI, "org.eclipse.core..");

	@ArchTest
	static final ArchRule VALIDATION_STANDS_ON_ANALYSIS = noClasses().that().resideInAPackage(VALIDATION).should()
			.dependOnClassesThat().resideInAnyPackage(DOCUMENTATION, EXCHANGE, IDE, UI, SIRIUS, CLI);

	@ArchTest
	static final ArchRule SERVICES_NEED_NO_WINDOW = noClasses().that()
			.resideInAnyPackage("journey.dsl..", SIRIUS, CLI).and().resideOutsideOfPackage(UI).should()
			.dependOnClassesThat().resideInAnyPackage(UI, "org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..",
					"org.eclipse.core.resources..");

	@ArchTest
	static final ArchRule NOTHING_STANDS_ON_THE_COMMAND_LINE = noClasses().that().resideOutsideOfPackage(CLI).should()
			.dependOnClassesThat().resideInAPackage(CLI);

	@ArchTest
	static final ArchRule PARTS_OF_THE_LANGUAGE_FORM_NO_CIRCLE = slices()
			.matching("journey.dsl.(*)..").should()
			.beFreeOfCycles();

	@ArchTest
	static final ArchRule NOTHING_REACHES_THE_NETWORK = noClasses().that().resideInAPackage("journey..").should()
			.dependOnClassesThat().haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|URL|.*URLConnection)");

	/** A service that computed a result by itself would do so for each element of a diagram. */
	@ArchTest
	static final ArchRule DIAGRAMS_TAKE_RESULTS_THAT_ARE_COMPUTED_ONCE = noClasses().that().resideInAPackage(SIRIUS)
			.and().haveSimpleNameNotEndingWith("Results").should().callMethodWhere(describe("a computation of a result",
					call -> RESULTS.contains(call.getTarget().getOwner().getSimpleName()) && call.getTarget().resolveMember()
							.filter(method -> method.getModifiers().contains(JavaModifier.STATIC)).isPresent()));

	@ArchTest
	static final ArchRule REFLECTION_STAYS_IN_ONE_CLASS = noClasses().that().resideInAPackage("journey..").and()
			.doNotHaveFullyQualifiedName("journey.sirius.reflection.SiriusApi").and()
			.resideOutsideOfPackages(MODEL, "journey.dsl.parser..", "journey.dsl.services..", "journey.dsl.serializer..")
			.should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");
}

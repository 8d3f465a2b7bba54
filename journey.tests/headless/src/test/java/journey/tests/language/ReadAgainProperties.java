// SPDX-License-Identifier: EPL-2.0
package journey.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.JourneyResource;
import journey.dsl.ide.coloring.JourneySemanticHighlighting;
import journey.dsl.scoping.JourneyResourceDescriptionStrategy;
import journey.dsl.parsing.TextChange;
import journey.dsl.validation.FileReferences;
import journey.tests.Models;
import journey.tests.TextChanges;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Reading a changed part of a text gives what reading all of it gives. */
class ReadAgainProperties {

	private static final String TEXT = """
			package shop
			import lib.*
			language en
			scale Feeling from -2 to 2
			department Care
			channel Web digital "Web" owner Care { }
			channel Call physical
			evidence Study { kind survey level observed date 2026-01 }
			evidence Old { kind survey expires 2026-02 }
			metric Calls { unit "calls" }
			resource Crm to create
			persona Camille "Camille, 34" { age 34 goal Sit "Sit well" need Help from Study }
			// what clients do
			journey Buy "Buy a sofa" {
				persona Camille state current basis observed scale Feeling owner Care team Care
				phase Search "Search" before {
					step Look "I look around" {
						emotion 2 "curious" from Study
						answers Camille.Sit
						touchpoint Site "Site" via Web { rating irritant from Old share 80% volume 12 per day }
						pain Slow "It is slow" { severity high cause "Too few servers" blocks Camille.Sit }
						next Ask 60%, Pay 30% handover broken "Again", abandon 10%
					} /* then */
					step Ask { touchpoint Line via Call moment of truth importance 5 measure Calls 12 from Study }
				}
				phase Order purchase {
					step Pay "It is paid" { backstage Bill "Bill" by Care uses Crm next Done }
					step Wait "I wait" { next Wait touchpoint Note via Post }
				}
				outcome Done "Done" success value 10 EUR
				allocate Calls over Ask 40%
			}
			journey Next "Better" revises Buy { phase Search before { step Look { pain Slow { } next end } } }
			actual Path of Buy { persona Camille visit Look on 2026-03-01 emotion 3 visit Ask visit Done }
			initiative Faster { addresses Buy.Search.Look.Slow needs Crm effort 9 }
			atlas All { journey Buy, Next Buy precedes Next }
			""";

	private static final String OTHER_FILE = "package lib channel Post physical evidence Diary { level observed }";

	private static final List<String> PIECES = List.of("x", "q", " ", "\n", "\r\n", "\r", "{", "}", "\"", "'", "/*",
			"*/", "//", ".", ",", "%", "-", "1", "7", "step New { }", "next Wait", "next Look 50%", "pain Slow",
			"Web", "Call", "from Old", "phase", "outcome", "journey X { }", "emotion 9", "moment", "\nchannel C",
			"\ntask T {", "^", "é", "12,5", "via Nowhere", "via Post", "from Diary", "next Pay", "to create",
			"evidence", "handover broken", "title", "share 120%");

	/** One change of a text. */
	record Edit(double place, int removed, String inserted) {

		TextChange change(String text) {
			int start = (int) (place * text.length());
			return new TextChange(start, Math.min(text.length(), start + removed), inserted);
		}

		String apply(String text) {
			TextChange change = change(text);
			return text.substring(0, change.start()) + inserted + text.substring(change.end());
		}
	}

	@Property(tries = 150)
	void aPartReadAgainIsAsTheWholeReadAnew(@ForAll("edits") List<Edit> edits) {
		// given
		XtextResource edited = readForAnEditor(TEXT);
		String text = TEXT;
		for (Edit edit : edits) {
			List<String> before = description(edited);
			TextChange change = edit.change(text);

			// when
			text = edit.apply(text);
			if (!((JourneyResource) edited).readAgain(change)) {
				edited = readForAnEditor(text);
			}
			giveUpChecks(edited, (int) (edit.place() * 100));

			// then
			assertThat(before).isNotNull();
			assertThat(description(edited)).isEqualTo(description(read(text)));
		}
	}

	@Provide
	Arbitrary<List<Edit>> edits() {
		Arbitrary<Integer> removed = Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(3, 1),
				Tuple.of(1, 7), Tuple.of(1, 40));
		Arbitrary<String> inserted = Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.just(""));
		return Combinators.combine(Arbitraries.doubles().between(0, 1).withSpecialValue(0.5), removed, inserted)
				.as(Edit::new).list().ofMinSize(1).ofMaxSize(6);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"via Web { rating     | via Webq { rating", // a reference that leads nowhere
			"\"curious\"          | \"bored\"",
			"share 80%            | share 80% bogus ( 12", // faults
			"kind survey level    | level", // an element of the file
			"emotion 3            | emotion -3",
			"effort 9             | effort 3" })
	void onlyThePartIsRead(String old, String changed) {
		// given
		JourneyResource resource = (JourneyResource) read(TEXT);
		EObject untouched = resource.getEObject("/Buy/Order/Pay");
		String text = TEXT.replace(old, changed);

		// when
		boolean done = resource.readAgain(TextChanges.between(TEXT, text));

		// then
		assertThat(done).isTrue();
		assertThat(resource.getEObject("/Buy/Order/Pay")).isSameAs(untouched);
		assertThat(description(resource)).isEqualTo(description(read(text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"step Ask             | step Inquire", // another name
			"outcome Done         | outcome Do", "cause \"Too few    | cause Too few", "channel Call | channel Phone",
			"package shop | package shops", "language en | language fr" })
	void nothingChangesWhereAllHasToBeRead(String old, String changed) {
		// given
		JourneyResource resource = (JourneyResource) read(TEXT);
		List<String> before = description(resource);

		// when
		boolean done = resource.readAgain(TextChanges.between(TEXT, TEXT.replace(old, changed)));

		// then
		assertThat(done).isFalse();
		assertThat(description(resource)).isEqualTo(before);
	}

	/** Of two faults of which one follows the other the parser tells the first. */
	@Test
	void aFaultBehindThePartIsReadWithIt() {
		// given
		String faulty = TEXT.replace("atlas All", "atlasnext All");
		JourneyResource resource = (JourneyResource) read(faulty);
		String text = faulty.replace("effort 9", "effort 9 phase");

		// when
		boolean done = resource.readAgain(TextChanges.between(faulty, text));

		// then
		assertThat(done).isFalse();
	}

	/** That a brace is missing is told at the first word behind the place. */
	@Test
	void aFaultBeforeThePartIsReadWithIt() {
		// given
		String faulty = TEXT.replace("} /* then */", "/* then */");
		JourneyResource resource = (JourneyResource) read(faulty);
		String text = faulty.replace("importance 5", "importance 4");

		// when
		boolean done = resource.readAgain(TextChanges.between(faulty, text));

		// then
		assertThat(done).isFalse();
	}

	@Test
	void referencesOfOtherFilesFollow() {
		// given
		List<XtextResource> files = Models.load(TEXT,
				"package shop initiative Other { addresses Buy.Search.Look.Slow }");
		files.forEach(EcoreUtil::resolveAll);

		// when
		boolean done = ((JourneyResource) files.get(0))
				.readAgain(TextChanges.between(TEXT, TEXT.replace("It is slow", "It is very slow")));

		// then
		assertThat(done).isTrue();
		EObject addressed = files.get(1).getEObject("/Other").eCrossReferences().get(0);
		assertThat(addressed).isSameAs(files.get(0).getEObject("/Buy/Search/Look/Slow"));
	}

	private static XtextResource read(String text) {
		XtextResource resource = Models.load(text, OTHER_FILE).get(0);
		EcoreUtil.resolveAll(resource);
		return resource;
	}

	/** Findings of steps are kept where an editor has told what other files refer to. */
	private static XtextResource readForAnEditor(String text) {
		XtextResource resource = read(text);
		FileReferences.ofOthers(resource.getResourceSet(), List::of);
		return resource;
	}

	/**
	 * All that there is to know of a file: its findings, what it exports and refers to, its colours, its elements and
	 * references, its nodes.
	 */
	private static List<String> description(XtextResource resource) {
		List<String> description = new ArrayList<>(issues(resource));
		FileReferences.of(resource).targets().entrySet().stream()
				.map(entry -> entry.getKey().getName() + entry.getValue().stream().map(URI::toString).sorted().toList())
				.sorted().forEach(description::add);
		description.add(names(FileReferences.of(resource).unresolved()));
		Models.service(IResourceDescription.Manager.class).getResourceDescription(resource).getExportedObjects()
				.forEach(element -> description.add("%s %s %s %s".formatted(element.getEClass().getName(),
						element.getName(), element.getEObjectURI(),
						element.getUserData(JourneyResourceDescriptionStrategy.TITLE))));
		Models.service(JourneySemanticHighlighting.class).tokens(resource, CancelIndicator.NullImpl)
				.forEach(token -> description.add(token.toString()));
		description.addAll(resource.getErrors().stream()
				.map(error -> "%d:%d %s".formatted(error.getLine(), error.getColumn(), error.getMessage())).sorted()
				.toList());
		for (Notifier each : (Iterable<Notifier>) () -> EcoreUtil.getAllContents(resource, true)) {
			description.add(description(resource, (EObject) each));
		}
		description.add(resource.getParseResult().getRootNode().getText());
		for (INode node : resource.getParseResult().getRootNode().getAsTreeIterable()) {
			String grammar = node.getGrammarElement() == null ? ""
					: EcoreUtil.getURI(node.getGrammarElement()).fragment();
			description.add("%d+%d line %d %s %s %s %s".formatted(node.getTotalOffset(), node.getTotalLength(),
					node.getStartLine(), grammar, node.getSyntaxErrorMessage(),
					node.hasDirectSemanticElement() ? resource.getURIFragment(node.getSemanticElement()) : "",
					node instanceof ICompositeNode composite ? composite.getLookAhead() : node.getText()));
		}
		return description;
	}

	/** Somebody waits for the text after a while, as in an editor. */
	private static void giveUpChecks(XtextResource resource, int questions) {
		AtomicInteger asked = new AtomicInteger();
		try {
			Models.service(IResourceValidator.class).validate(resource, CheckMode.ALL,
					() -> asked.incrementAndGet() > questions);
		} catch (OperationCanceledError e) {
			assertThat(asked).hasValueGreaterThan(questions);
		}
	}

	private static String names(Collection<EReference> references) {
		return references.stream().map(EReference::getName).sorted().toList().toString();
	}

	private static String description(XtextResource resource, EObject element) {
		return resource.getURIFragment(element) + element.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> element.eIsSet(feature))
				.map(feature -> feature.getName() + " " + value(element, feature))
				.collect(Collectors.joining(", "));
	}

	private static String value(EObject element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		return (value instanceof Collection<?> values ? values : List.of(value)).stream()
				.map(each -> each instanceof EObject object
						? object.eIsProxy() ? "?" : EcoreUtil.getURI(object).toString()
						: String.valueOf(each))
				.toList().toString();
	}

	private static List<String> issues(XtextResource resource) {
		return Models.service(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)
				.stream().map(issue -> "%d:%d %d+%d to %d:%d %s %s %s %s".formatted(issue.getLineNumber(),
						issue.getColumn(), issue.getOffset(), issue.getLength(), issue.getLineNumberEnd(),
						issue.getColumnEnd(), issue.getSeverity(), issue.getCode(), issue.getMessage(),
						issue.getUriToProblem()))
				.sorted().toList();
	}
}

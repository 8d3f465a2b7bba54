// SPDX-License-Identifier: EPL-2.0
package journey.tests.writing;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.JourneyResource;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.NamedElement;
import journey.dsl.writing.UnwritableText;
import journey.tests.Models;

/** A file whose model is changed as a diagram would change it. */
record WriteHarness(JourneyResource resource) {

	private static final String SHOP = """
			// the shop's journeys
			package shop

			department Stores  "Magasins"   // in town
			department Care
			channel Shop physical "Shop" owner Stores // ours
			channel Web digital

			/** How people buy. */
			journey Buy "Acheter" {
			    // who
			    persona Ana /* first */, Bob
			    team Stores,
			         Care
			    purpose "Sell"

			    phase Search before {
			        // the first step
			        step Notice "Je remarque" { // notice
			            emotion -1 "sad" from Talks
			            thought "Hm"
			            thought "Well" // really
			            touchpoint Ad via Web { rating basic share 35% }
			            next Compare 60%,
			                 Order 30% handover broken "lost",
			                 abandon 10%
			        }

			        // the second step
			        step Compare "Je compare"
			    }
			    phase Buy purchase {
			        step Order "Je commande" {
			            pain Slow from Talks {
			                severity low
			            }
			        }
			    }
			    outcome Loyal success value 850 EUR
			}
			persona Ana { need N goal G }
			persona Bob
			evidence Talks
			initiative Faster { addresses Buy.Buy.Order.Slow }
			""";

	/** The first of some files. */
	static WriteHarness of(String... texts) {
		List<XtextResource> files = Models.load(texts);
		files.forEach(EcoreUtil::resolveAll);
		return new WriteHarness((JourneyResource) files.get(0));
	}

	/** A file with comments and lists in several styles. */
	static WriteHarness shop() {
		return of(SHOP);
	}

	JourneyFile file() {
		return (JourneyFile) resource.getContents().get(0);
	}

	/** {@return the first element of a type and a name} */
	<T extends NamedElement> T find(Class<T> type, String name) {
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext();) {
			EObject next = all.next();
			if (type.isInstance(next) && name.equals(((NamedElement) next).getName())) {
				return type.cast(next);
			}
		}
		throw new NoSuchElementException(name);
	}

	/** Changes an element. */
	<T extends NamedElement> WriteHarness change(Class<T> type, String name, Consumer<T> change) {
		change.accept(find(type, name));
		return this;
	}

	/** {@return the text after the change, which reads as the model does} */
	String text() {
		try {
			String text = resource.text();
			ReadBack.assertSame(resource, text);
			return text;
		} catch (UnwritableText e) {
			throw new AssertionError(e);
		}
	}

	/** {@return the lines that differ, as a diff writes them} */
	List<String> diff() {
		return Diff.of(resource.getParseResult().getRootNode().getText(), text());
	}

	/** {@return why the model cannot be written} */
	String refusal() {
		try {
			throw new AssertionError("written: " + resource.text());
		} catch (UnwritableText e) {
			return e.getMessage();
		}
	}
}

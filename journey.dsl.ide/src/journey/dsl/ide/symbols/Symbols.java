// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

import journey.dsl.analysis.QualifiedNames;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.ide.labels.ElementLabels;
import journey.dsl.journey.NamedElement;

/** Lists the named elements of a text; nothing is linked for it. */
public final class Symbols {

	private final ILocationInFileProvider locations;

	@Inject
	Symbols(ILocationInFileProvider locations) {
		this.locations = locations;
	}

	/**
	 * The named elements in the order of the text.
	 *
	 * @param resource the parsed text; nobody else may use it meanwhile
	 */
	public List<Symbol> in(XtextResource resource) {
		List<Symbol> symbols = new ArrayList<>();
		EcoreUtil.<EObject>getAllContents(resource, false).forEachRemaining(element -> {
			if (element instanceof NamedElement named && named.getName() != null && !named.getName().isEmpty()) {
				symbols.add(symbol(named));
			}
		});
		symbols.sort(Comparator.comparingInt(Symbol::offset));
		return List.copyOf(symbols);
	}

	private Symbol symbol(NamedElement element) {
		ITextRegion name = locations.getSignificantTextRegion(element);
		return new Symbol(element.getName(), PlainText.of(element.getTitle()), ElementLabels.kind(element),
				QualifiedNames.of(element), name.getOffset(), name.getLength());
	}
}

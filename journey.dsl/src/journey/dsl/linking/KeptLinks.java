// SPDX-License-Identifier: EPL-2.0
package journey.dsl.linking;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

import journey.dsl.journey.Step;
import journey.dsl.parsing.Surroundings;
import journey.dsl.scoping.FileNames;

/**
 * What is known of how a file is linked, taken over where a part of it is replaced by another with the same names. Of
 * another part than a step nothing is kept: much else may depend on it.
 */
public final class KeptLinks {

	private final XtextResource file;
	private final EObject old;
	private final Surroundings surroundings;
	private final FileNames names;
	/** Empty where all of the file has to be looked through for references. */
	private final Optional<Referrers> referrers;

	/**
	 * What is known while the part is still in the file.
	 *
	 * @param old the part that will be replaced
	 */
	public KeptLinks(XtextResource file, EObject old) {
		this.file = file;
		this.old = old;
		this.surroundings = Surroundings.of(file);
		this.names = FileNames.of(file);
		this.referrers = old instanceof Step && surroundings.areLinked() ? Optional.of(Referrers.of(file))
				: Optional.empty();
	}

	/** Leads the references of all files of the set to the part that is in the place of the old one now. */
	public void redirect(Redirection redirection) {
		ReferenceWalk walk = referrers.map(Referrers::walk).orElseGet(redirection::walk);
		List<Resource> files = file.getResourceSet() == null ? List.of(file) : file.getResourceSet().getResources();
		for (Resource each : files) {
			if (each != file || referrers.isEmpty()) {
				redirection.apply(each, walk);
			}
		}
		referrers.ifPresent(known -> {
			known.remove(old);
			known.redirect(redirection);
		});
	}

	/** Takes over what holds on, before references are looked up: that needs the names of the file. */
	public void keep(EObject fresh) {
		if (old instanceof Step before && fresh instanceof Step now) {
			surroundings.keepIn(file);
			names.keepIn(file, before, now);
		}
	}

	/** Takes over what refers to what, once the references of the new part have been looked up. */
	public void keepReferrers(EObject fresh) {
		referrers.ifPresent(known -> {
			known.add(fresh);
			known.keepIn(file);
		});
	}
}

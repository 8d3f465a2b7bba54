// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.index;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;

import com.google.common.base.Predicate;
import com.google.inject.Singleton;

/** Remembers the names that a file asks other files for, found or not: by them {@link NameDependencies} knows them. */
@Singleton
public class AskedNames extends DefaultGlobalScopeProvider {

	@Override
	public IScope getScope(Resource file, EReference reference, Predicate<IEObjectDescription> filter) {
		return ImportedNamesAdapter.findOrInstall(file).wrap(super.getScope(file, reference, filter));
	}
}

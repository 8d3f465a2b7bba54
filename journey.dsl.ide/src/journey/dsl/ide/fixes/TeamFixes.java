// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;

import journey.dsl.analysis.Contents;
import journey.dsl.analysis.References;
import journey.dsl.journey.Channel;
import journey.dsl.journey.Department;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Touchpoint;
import journey.dsl.writing.TextInsertion;
import journey.dsl.writing.UnwritableText;

/** Mends the people behind a journey: its team, and who has validated it. */
final class TeamFixes {

	private final TextInsertion insertion;
	private final IScopeProvider scopes;
	private final IValueConverterService converters;
	private final IQualifiedNameConverter names;

	@Inject
	TeamFixes(TextInsertion insertion, IScopeProvider scopes, IValueConverterService converters,
			IQualifiedNameConverter names) {
		this.insertion = insertion;
		this.scopes = scopes;
		this.converters = converters;
		this.names = names;
	}

	List<Fix> team(Finding finding) {
		Optional<Journey> journey = finding.element(Journey.class);
		Optional<String> name = journey.flatMap(found -> Contents.touchpoints(found).stream()
				.map(Touchpoint::getChannel).flatMap(channel -> References.resolved(channel).stream())
				.map(Channel::getOwner).flatMap(owner -> References.resolved(owner).stream())
				.filter(owner -> finding.data().contains(owner.getName()) && !found.getTeam().contains(owner)).findFirst()
				.flatMap(owner -> written(found, owner)));
		if (name.isEmpty()) {
			return List.of();
		}
		ReplaceRegion edit = insertion.entry(journey.get(), Literals.JOURNEY__TEAM, name.get());
		return List.of(Fix.of("team." + name.get(), Texts.text("team", name.get()), edit));
	}

	List<Fix> validation(Finding finding) throws UnwritableText {
		Optional<Journey> journey = finding.element(Journey.class);
		Optional<String> name = journey.flatMap(found -> found.getTeam().stream()
				.filter(department -> finding.data().contains(department.getName())).findFirst()
				.flatMap(department -> written(found, department)));
		return name.isEmpty() ? List.of()
				: List.of(new Fix("validated." + name.get(), Texts.text("validated", name.get()), insertion
						.items(journey.get(), Literals.JOURNEY__VALIDATIONS, List.of("validated by " + name.get()))));
	}

	private Optional<String> written(Journey journey, Department department) {
		IEObjectDescription found = scopes.getScope((EObject) journey, Literals.JOURNEY__TEAM).getSingleElement(department);
		return Optional.ofNullable(found).map(element -> converters.toString(names.toString(element.getName()),
				"QualifiedName"));
	}
}

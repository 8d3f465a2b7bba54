// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

import journey.dsl.journey.Import;
import journey.dsl.journey.JourneyFile;

/**
 * How a file's package and imports complete a written name.
 *
 * @param ownPackage the file's package; empty for the unnamed package
 * @param imports the file's imports
 */
record PackageNames(QualifiedName ownPackage, List<QualifiedName> imports) {

	private static final String WILDCARD = "*";

	static PackageNames of(JourneyFile file, IQualifiedNameConverter converter) {
		if (file == null) {
			return new PackageNames(QualifiedName.EMPTY, List.of());
		}
		QualifiedName own = file.getPackageName() == null ? QualifiedName.EMPTY
				: converter.toQualifiedName(file.getPackageName());
		return new PackageNames(own, file.getImports().stream().map(Import::getImportedNamespace)
				.filter(name -> name != null && !name.isBlank()).map(converter::toQualifiedName).distinct().toList());
	}

	/** {@return the full name that a written name has in the own package} */
	QualifiedName inOwnPackage(QualifiedName written) {
		return ownPackage.append(written);
	}

	/** {@return the full names that a written name can have through the imports} */
	List<QualifiedName> throughImports(QualifiedName written) {
		List<QualifiedName> full = new ArrayList<>();
		for (QualifiedName imported : imports) {
			if (isWildcard(imported) || imported.getLastSegment().equals(written.getFirstSegment())) {
				full.add(imported.skipLast(1).append(written));
			}
		}
		return full;
	}

	/** {@return the shortest name under which an element can be written in the file} */
	QualifiedName shortest(QualifiedName full) {
		if (full.getSegmentCount() > ownPackage.getSegmentCount() && full.startsWith(ownPackage)) {
			return full.skipFirst(ownPackage.getSegmentCount());
		}
		return imports.stream()
				.filter(imported -> full.getSegmentCount() >= imported.getSegmentCount()
						&& full.startsWith(isWildcard(imported) ? imported.skipLast(1) : imported))
				.map(imported -> full.skipFirst(imported.getSegmentCount() - 1)).findFirst().orElse(full);
	}

	private static boolean isWildcard(QualifiedName imported) {
		return WILDCARD.equals(imported.getLastSegment());
	}
}

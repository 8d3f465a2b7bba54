// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;

import journey.dsl.ui.build.Rebuild;
import journey.dsl.ui.index.FileIndex;
import journey.dsl.ui.index.FileIndexes;
import journey.dsl.ui.index.FileReader;
import journey.dsl.ui.index.ProjectFiles;
import journey.dsl.ui.rules.RuleChanges;
import journey.dsl.ui.rules.RuleSources;

/** The models of the documents that viewers show; a document has one model however many viewers show it. */
public final class DocumentModels {

	private static final class Shared {
		private final DocumentModel model;
		private int users;

		Shared(DocumentModel model) {
			this.model = model;
		}
	}

	private final Language language = Language.shared();
	private final FileIndexes indexes;
	private final RuleSources rules = new RuleSources();
	private final RuleChanges ruleChanges;
	private final IPreferenceChangeListener severities = change -> severitiesChanged();
	private final Map<IDocument, Shared> models = new HashMap<>();
	private final SharedTokens tokens = new SharedTokens();

	DocumentModels(IWorkspace workspace) {
		indexes = new FileIndexes(workspace, new FileReader(language), this::revalidate);
		ruleChanges = new RuleChanges(workspace, this::rulesChanged);
	}

	void start() {
		indexes.start();
		ruleChanges.start();
		InstanceScope.INSTANCE.getNode(RuleSources.PREFERENCES).addPreferenceChangeListener(severities);
	}

	void stop() {
		InstanceScope.INSTANCE.getNode(RuleSources.PREFERENCES).removePreferenceChangeListener(severities);
		ruleChanges.stop();
		indexes.stop();
		all().forEach(DocumentModel::stop);
	}

	/** The language's services. */
	public Language language() {
		return language;
	}

	/** What is known of files, also of those that no editor shows. */
	public FileIndexes indexes() {
		return indexes;
	}

	/** The tokens of documents. */
	public SharedTokens tokens() {
		return tokens;
	}

	/** Gives the model of a document, and keeps it until {@link #disconnect} was called as often. */
	public synchronized DocumentModel connect(IDocument document) {
		Shared shared = models.computeIfAbsent(document, this::create);
		shared.users++;
		return shared.model;
	}

	/** Ends what {@link #connect} began. */
	public synchronized void disconnect(IDocument document) {
		Shared shared = models.get(document);
		if (shared != null && --shared.users == 0) {
			models.remove(document);
			shared.model.stop();
			indexes.disconnect(shared.model.files());
			revalidate();
		}
	}

	/** The model of a document that a viewer shows. */
	public synchronized Optional<DocumentModel> find(IDocument document) {
		return Optional.ofNullable(models.get(document)).map(shared -> shared.model);
	}

	private Shared create(IDocument document) {
		DocumentOrigin origin = DocumentOrigin.of(document);
		FileIndex index = indexes.connect(origin.files());
		DocumentModel model = new DocumentModel(document, origin, index, rules, language, this::revalidate);
		if (origin.files() instanceof ProjectFiles project) {
			RuleChanges.check(project.project());
			Rebuild.ifMissing(project.project());
		}
		model.start();
		return new Shared(model);
	}

	private void rulesChanged(IProject project) {
		indexes.find(new ProjectFiles(project)).ifPresent(FileIndex::rulesChanged);
		revalidate();
	}

	private void severitiesChanged() {
		indexes.rulesChanged();
		revalidate();
	}

	private void revalidate() {
		all().forEach(DocumentModel::revalidate);
	}

	private synchronized List<DocumentModel> all() {
		return models.values().stream().map(shared -> shared.model).toList();
	}
}

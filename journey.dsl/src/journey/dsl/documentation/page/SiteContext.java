// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.dsl.analysis.Finding;
import journey.dsl.analysis.Project;
import journey.dsl.analysis.QualifiedNames;
import journey.dsl.documentation.figure.Figure;
import journey.dsl.documentation.figure.FigureContext;
import journey.dsl.documentation.figure.Laid;
import journey.dsl.documentation.figure.ProjectFigure;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.SceneParts;
import journey.dsl.documentation.style.SiteStyle;
import journey.dsl.documentation.text.FileNames;
import journey.dsl.documentation.text.ModelLanguages;
import journey.dsl.documentation.text.Wording;
import journey.dsl.journey.Element;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;

/**
 * What pages are made of. A figure that stands in a page and in a file of its own is laid out once. Several threads may
 * ask for figures.
 */
public final class SiteContext {

	private final FigureContext figures;
	private final List<Finding> findings;
	private final FindingsByElement located;
	private final Function<JourneyFile, String> sourcePath;
	private final Set<JourneyFile> files;
	private final SiteStyle style;
	private final FileNames fileNames;
	private final ElementsByName elements;
	private final RankedInitiatives initiatives;
	private final ModelLanguages languages;
	private final Map<String, LaidOnce> laid = new ConcurrentHashMap<>();

	private SiteContext(FigureContext figures, List<Finding> findings, Function<JourneyFile, String> sourcePath,
			SiteStyle style) {
		this.figures = figures;
		this.findings = List.copyOf(findings);
		this.located = new FindingsByElement(this.findings);
		this.sourcePath = sourcePath;
		this.files = Set.copyOf(figures.project().files());
		this.style = style;
		this.elements = new ElementsByName(figures.project());
		this.initiatives = new RankedInitiatives(figures.project());
		this.languages = new ModelLanguages(figures.project(), figures.wording().language());
		this.fileNames = FileNames.of(figures.project().elements(Element.class).toList());
	}

	/**
	 * Gathers what pages are made of.
	 *
	 * @param figures    what figures may look at
	 * @param findings   what the check found
	 * @param sourcePath path of a file as readers know it
	 * @param style      a company's own look
	 * @return the context of one site
	 */
	public static SiteContext of(FigureContext figures, List<Finding> findings,
			Function<JourneyFile, String> sourcePath, SiteStyle style) {
		return new SiteContext(figures, findings, sourcePath, style);
	}

	/**
	 * Returns what is documented.
	 *
	 * @return the project
	 */
	public Project project() {
		return figures.project();
	}

	/**
	 * Lays a figure out, or returns it where that is done already.
	 *
	 * @param <S>     kind of element
	 * @param figure  kind of figure
	 * @param subject what it is drawn of
	 * @return the figure
	 */
	public <S extends Element> Scene scene(Figure<S> figure, S subject) {
		return laid(figure, subject).whole();
	}

	/**
	 * Lays a figure out for screen and paper, or returns it where that is done already.
	 *
	 * @param <S>     kind of element
	 * @param figure  kind of figure
	 * @param subject what it is drawn of
	 * @return the figure
	 */
	public <S extends Element> Laid laid(Figure<S> figure, S subject) {
		return laid(figurePath(figure, subject), () -> figure.laid(subject, figures));
	}

	private Laid spoken(Laid figure) {
		if (languages.isEmpty()) {
			return figure;
		}
		var parts = new SceneParts(languages::of);
		return new Laid(parts.spoken(figure.whole()),
				sheet -> figure.broken().apply(sheet).stream().map(parts::spoken).toList());
	}

	/**
	 * Returns which texts are in another language than the site's own words.
	 *
	 * @return the languages of the model's texts
	 */
	public ModelLanguages languages() {
		return languages;
	}

	/**
	 * Returns where a figure's file is.
	 *
	 * @param figure  kind of figure
	 * @param subject what it is drawn of
	 * @return path inside the site
	 */
	public String figurePath(Figure<?> figure, Element subject) {
		return "figures/" + fileNames.name(subject) + "-" + figure.suffix() + ".svg";
	}

	/**
	 * Lays a figure of the project out, or returns it where that is done already.
	 *
	 * @param figure the figure
	 * @return the figure
	 */
	public Scene scene(ProjectFigure figure) {
		return laid(figure).whole();
	}

	/**
	 * Lays a figure of the project out for screen and paper, or returns it where that is done already.
	 *
	 * @param figure the figure
	 * @return the figure
	 */
	public Laid laid(ProjectFigure figure) {
		return laid(figurePath(figure), () -> figure.laid(figures));
	}

	private Laid laid(String path, Supplier<Laid> layout) {
		return laid.computeIfAbsent(path, key -> new LaidOnce(() -> spoken(layout.get()))).figure();
	}

	/**
	 * Gives up a figure that is not needed any more; whoever asks for it all the same gets it laid out again.
	 *
	 * @param path where its file is
	 */
	public void forget(String path) {
		laid.remove(path);
	}

	/**
	 * Returns where the file of a figure of the project is. No element's figure is there, for those have a hyphen.
	 *
	 * @param figure the figure
	 * @return path inside the site
	 */
	public String figurePath(ProjectFigure figure) {
		return "figures/" + figure.name() + ".svg";
	}

	/**
	 * Returns how the site looks.
	 *
	 * @return the style
	 */
	public SiteStyle style() {
		return style;
	}

	/** A figure as a page shows it; the root leads from the page's folder to that of the site. */
	<S extends Element> FigureView view(Figure<S> figure, S subject, String root) {
		return FigureView.of(laid(figure, subject), root + FileNames.link(figurePath(figure, subject)));
	}

	/** Puts a figure of the project into a part of a page at the top, where there is anything to show. */
	Section showing(Section section, ProjectFigure figure) {
		return figure.isShown(project()) ? section.showing(FigureView.of(laid(figure), FileNames.link(figurePath(figure))))
				: section;
	}

	String journeyPath(Journey journey) {
		return "journeys/" + fileNames.name(journey) + ".html";
	}

	/**
	 * Returns the words of the site.
	 *
	 * @return words in its language
	 */
	public Wording wording() {
		return figures.wording();
	}

	/**
	 * Returns what figures may look at.
	 *
	 * @return the context of figures
	 */
	public FigureContext figures() {
		return figures;
	}

	List<Finding> findings() {
		return findings;
	}

	/** What was found at an element or inside it. */
	List<Finding> findingsIn(EObject element) {
		return located.in(QualifiedNames.of(element));
	}

	/** What was found at an element itself, for the place that shows it. */
	List<FindingView> findingsAt(EObject element) {
		return FindingView.of(located.at(QualifiedNames.of(element)), wording());
	}

	/** The initiatives by priority. */
	RankedInitiatives initiatives() {
		return initiatives;
	}

	/** The element that a finding names, or the nearest one around it; null where the project has none. */
	EObject element(String qualifiedName) {
		return elements.of(qualifiedName);
	}

	/** The file that an element stands in, as readers know it. */
	String sourceOf(EObject element) {
		for (EObject owner = element; owner != null; owner = owner.eContainer()) {
			if (owner instanceof JourneyFile file) {
				return PlainText.of(sourcePath.apply(file));
			}
		}
		return "";
	}

	/** Tells whether an element stands in one of the files that are documented. */
	boolean holds(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof JourneyFile file && files.contains(file);
	}

	/** Every file, as readers know it. */
	List<String> sources() {
		return project().files().stream().map(sourcePath).map(PlainText::of).toList();
	}

	/** A figure that the first who asks for it lays out; others wait. */
	private static final class LaidOnce {

		private final Supplier<Laid> layout;
		private Laid figure;

		LaidOnce(Supplier<Laid> layout) {
			this.layout = layout;
		}

		synchronized Laid figure() {
			if (figure == null) {
				figure = layout.get();
			}
			return figure;
		}
	}
}

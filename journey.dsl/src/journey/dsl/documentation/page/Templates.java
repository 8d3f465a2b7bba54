// SPDX-License-Identifier: EPL-2.0
package journey.dsl.documentation.page;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;

import journey.dsl.documentation.figure.Sheet;
import journey.dsl.documentation.page.PageCatalogue.MenuEntry;
import journey.dsl.documentation.scene.PlainText;
import journey.dsl.documentation.scene.Repeats;
import journey.dsl.documentation.scene.Scene;
import journey.dsl.documentation.scene.SvgWriter;
import journey.dsl.documentation.style.SiteStyle;
import journey.dsl.documentation.text.FileNames;
import journey.dsl.documentation.text.Wording;

/**
 * Fills templates. Everything that a template shows is escaped for HTML; only figures, which escape for themselves, go
 * in as they are. Templates come from the program alone and cannot make objects or call into them.
 */
public final class Templates {

	private static final Templates SHIPPED = new Templates();

	private final Configuration configuration;

	private Templates() {
		configuration = new Configuration(Configuration.VERSION_2_3_34);
		configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, ""));
		configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
		configuration.setLocalizedLookup(false);
		configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
		configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		configuration.setAPIBuiltinEnabled(false);
		configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		configuration.setLogTemplateExceptions(false);
		configuration.setWrapUncheckedExceptions(true);
		configuration.setNumberFormat("computer");
		configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
	}

	/**
	 * Returns the templates of the program.
	 *
	 * @return one shared instance
	 */
	public static Templates shipped() {
		return SHIPPED;
	}

	/** An entry of the menu as templates see it. */
	public record MenuLink(String title, String link, boolean current) {
	}

	/** Entries of the menu that belong together as templates see them; one alone has no title. */
	public record MenuGroup(String title, boolean current, List<MenuLink> links) {
	}

	/** What every template sees of the site. */
	public record Frame(String language, String title, String root, List<MenuGroup> menu, List<String> sources,
			Look style) {
	}

	/** A company's own look as templates see it; the name of a logo that is missing is empty. */
	public record Look(boolean sheet, String logo, String logoText, List<String> footer) {

		static Look of(SiteStyle style) {
			return new Look(style.sheet().isPresent(), style.logo().map(SiteStyle.Logo::fileName).orElse(""),
					style.logo().map(SiteStyle.Logo::text).orElse(""), style.footer());
		}
	}

	/**
	 * Writes a page.
	 *
	 * @param page  the page
	 * @param site  what is documented
	 * @param paths the paths of all pages, for the menu
	 * @return HTML
	 */
	public String render(Page page, SiteContext site, Set<String> paths) {
		Wording wording = site.wording();
		List<MenuGroup> menu = menu(page, wording, paths);
		Frame frame = new Frame(wording.language().toLanguageTag(), page.title(), page.root(), menu, page.sources(),
				Look.of(site.style()));
		TemplateMethodModelEx text = arguments -> text(wording, arguments);
		TemplateMethodModelEx drawing = arguments -> drawing(SvgWriter::inPage, arguments);
		TemplateMethodModelEx printed = arguments -> drawing(
				repeats -> SvgWriter.onPaper(Sheet.PER_MILLIMETRE, repeats), arguments);
		TemplateMethodModelEx lang = arguments -> lang(site, arguments);
		TemplateMethodModelEx said = arguments -> said(site, arguments);
		var out = new StringWriter(1 << 15);
		try {
			configuration.getTemplate(page.template())
					.process(Map.of("frame", frame, "view", page.view().get(), "text", text, "drawing", drawing, "printed", printed,
							"lang", lang, "said", said), out);
		} catch (IOException | TemplateException e) {
			throw new IllegalStateException("The page " + page.path() + " cannot be written: " + e.getMessage(), e);
		}
		return PlainText.printable(out.toString());
	}

	private static List<MenuGroup> menu(Page page, Wording wording, Set<String> paths) {
		var groups = new LinkedHashMap<String, List<MenuEntry>>();
		PageCatalogue.MENU.stream().filter(entry -> paths.contains(entry.path())).forEach(entry -> groups
				.computeIfAbsent(entry.group().isEmpty() ? entry.path() : entry.group(), key -> new ArrayList<>())
				.add(entry));
		return groups.values().stream().map(entries -> {
			String group = entries.get(0).group();
			List<MenuLink> links = entries.stream().map(entry -> new MenuLink(wording.text(entry.key()),
					page.root() + FileNames.link(entry.path()), entry.path().equals(page.path()))).toList();
			return new MenuGroup(group.isEmpty() ? "" : wording.text(group), links.stream().anyMatch(MenuLink::current),
					links);
		}).toList();
	}

	private static Object text(Wording wording, List<?> arguments) throws TemplateModelException {
		Object[] values = new Object[arguments.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i));
		}
		return wording.text(values[0].toString(), Arrays.copyOfRange(values, 1, values.length));
	}

	/** An attribute for an element that holds a text in another language than the page's, else nothing. */
	private static TemplateHTMLOutputModel lang(SiteContext site, List<?> arguments) throws TemplateModelException {
		Object shown = DeepUnwrap.unwrap((TemplateModel) arguments.get(0));
		String language = shown == null ? "" : site.languages().of(shown.toString());
		return HTMLOutputFormat.INSTANCE.fromMarkup(language.isEmpty() ? "" : " lang=\"" + language + "\"");
	}

	/** A text; what is in another language or direction than the page says so. */
	private static TemplateHTMLOutputModel said(SiteContext site, List<?> arguments) throws TemplateModelException {
		String shown = DeepUnwrap.unwrap((TemplateModel) arguments.get(0)).toString();
		return HTMLOutputFormat.INSTANCE.fromMarkup(new MixedText(site.languages()).html(shown));
	}

	/** A figure, and what its parts show again where it has parts. */
	private static TemplateHTMLOutputModel drawing(Function<Repeats, SvgWriter> writer, List<?> arguments)
			throws TemplateModelException {
		Scene scene = (Scene) DeepUnwrap.unwrap((TemplateModel) arguments.get(0));
		Repeats repeats = arguments.size() == 1 ? Repeats.NONE
				: (Repeats) DeepUnwrap.unwrap((TemplateModel) arguments.get(1));
		return HTMLOutputFormat.INSTANCE.fromMarkup(writer.apply(repeats).write(scene));
	}
}

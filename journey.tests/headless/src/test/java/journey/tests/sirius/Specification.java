// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.EClass;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import journey.dsl.journey.JourneyPackage;

/** The viewpoint specification as a tree of XML elements, with the few things that Sirius reads into them. */
final class Specification {

	private static final Pattern SEGMENT = Pattern.compile("@(\\w+)(?:\\[name='([^']*)'])?");
	private static final String DOMAIN_PREFIX = "journey::";

	private final Element root;

	private Specification(Element root) {
		this.root = root;
	}

	static Specification load() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return new Specification(
					factory.newDocumentBuilder().parse(ProjectFiles.specification().toFile()).getDocumentElement());
		} catch (ParserConfigurationException | SAXException | IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	Element root() {
		return root;
	}

	/** All elements, in document order. */
	Stream<Element> all() {
		return subtree(root);
	}

	/** All elements with one of the tags, in document order. */
	Stream<Element> all(String... tags) {
		return all().filter(element -> Arrays.asList(tags).contains(element.getTagName()));
	}

	static List<Element> children(Element element) {
		List<Element> children = new ArrayList<>();
		NodeList nodes = element.getChildNodes();
		for (int i = 0; i < nodes.getLength(); i++) {
			if (nodes.item(i) instanceof Element child) {
				children.add(child);
			}
		}
		return children;
	}

	static Optional<Element> parent(Element element) {
		Node parent = element.getParentNode();
		return parent instanceof Element owner ? Optional.of(owner) : Optional.empty();
	}

	/** The nearest owner with one of the tags. */
	static Element ancestor(Element element, String... tags) {
		Element candidate = element;
		while (!Arrays.asList(tags).contains(candidate.getTagName())) {
			candidate = parent(candidate).orElseThrow();
		}
		return candidate;
	}

	/** The class of the model that an element stands for, by its domainClass or a tool's typeName. */
	static EClass modelClass(String name) {
		String simple = name.startsWith(DOMAIN_PREFIX) ? name.substring(DOMAIN_PREFIX.length()) : "";
		if (!(JourneyPackage.eINSTANCE.getEClassifier(simple) instanceof EClass found)) {
			throw new AssertionError("The model has no class " + name);
		}
		return found;
	}

	/** The elements with an attribute that refers to another one. */
	Stream<Element> referring(String attribute, Element target) {
		return all().filter(element -> element.hasAttribute(attribute))
				.filter(element -> referenced(element, attribute).contains(target));
	}

	/** All elements inside of another one. */
	static Stream<Element> inside(Element element) {
		return children(element).stream().flatMap(Specification::subtree);
	}

	/** The elements that a reference attribute names, separated by spaces. */
	List<Element> referenced(Element element, String attribute) {
		return Stream.of(element.getAttribute(attribute).split(" ")).filter(path -> !path.isEmpty())
				.map(this::resolve).toList();
	}

	/** The element at a path such as {@code //@ownedViewpoints[name='…']/@ownedRepresentations[name='…']}. */
	Element resolve(String path) {
		Element current = root;
		for (String segment : path.substring(2).split("/")) {
			Matcher matcher = SEGMENT.matcher(segment);
			if (!path.startsWith("//") || !matcher.matches()) {
				throw new AssertionError("Not a path of this specification: " + path);
			}
			current = child(current, matcher.group(1), matcher.group(2))
					.orElseThrow(() -> new AssertionError("Nothing at " + path));
		}
		return current;
	}

	/** Where an element is, for people. */
	static String place(Element element) {
		String name = element.hasAttribute("name") ? element.getAttribute("name") : element.getTagName();
		return parent(element).filter(owner -> parent(owner).isPresent())
				.map(owner -> place(owner) + " / " + name).orElse(name);
	}

	static String type(Element element) {
		String type = element.getAttribute("xsi:type");
		return type.substring(type.indexOf(':') + 1);
	}

	private static Optional<Element> child(Element owner, String tag, String encodedName) {
		String name = encodedName == null ? null : URLDecoder.decode(encodedName, StandardCharsets.UTF_8);
		return children(owner).stream().filter(child -> child.getTagName().equals(tag))
				.filter(child -> name == null || child.getAttribute("name").equals(name)).findFirst();
	}

	private static Stream<Element> subtree(Element element) {
		return Stream.concat(Stream.of(element), children(element).stream().flatMap(Specification::subtree));
	}
}

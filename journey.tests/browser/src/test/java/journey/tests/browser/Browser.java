// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A browser that all tests of this module share, one after the other. */
final class Browser implements CloseableResource {

	private static final int HEIGHT = 900;
	private static final int PATIENCE = 20;

	private final ChromeDriver driver;

	Browser(ChromeDriver driver) {
		this.driver = driver;
	}

	/** What a page asked for: where, and whether it was refused or failed. */
	record Request(String address, boolean failed) {
	}

	/** Opens a file and waits until the page and its fonts are there. */
	void open(Path file) {
		open(file.toUri());
	}

	void open(URI address) {
		// a fragment alone would not load the page again
		driver.get("about:blank");
		driver.get(address.toString());
		driver.executeAsyncScript("const done = arguments[0]; document.fonts.ready.then(() => done())");
	}

	/** Opens a file that may have no script of its own and waits until it is there. */
	void openPlain(Path file) {
		driver.get(file.toUri().toString());
	}

	/** Whether pages may run scripts. */
	void withoutScripts(boolean without) {
		driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", without));
	}

	/** Shows pages as they are printed. */
	void print(boolean print) {
		driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", print ? "print" : ""));
	}

	/** Prints the page as its style sheet says and returns the PDF. */
	byte[] pdf() {
		Map<String, Object> printed = driver.executeCdpCommand("Page.printToPDF",
				Map.of("preferCSSPageSize", true, "printBackground", true));
		return Base64.getDecoder().decode(printed.get("data").toString());
	}

	/** Sets the width of the window and whether its owner prefers the dark. */
	void look(int width, boolean dark) {
		driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
		driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
				List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
	}

	Object evaluate(String script, Object... arguments) {
		return driver.executeScript(script, arguments);
	}

	/** Waits for something to appear. */
	WebElement await(String selector) {
		return new FluentWait<>(this).withTimeout(Duration.ofSeconds(PATIENCE)).pollingEvery(Duration.ofMillis(20))
				.until(browser -> browser.findAll(selector).stream().filter(WebElement::isDisplayed).findFirst()
						.orElse(null));
	}

	/** Runs a script of this package that returns lines. */
	List<String> lines(String script) {
		var lines = new ArrayList<String>();
		((List<?>) driver.executeScript(resource(script))).forEach(line -> lines.add(line.toString()));
		return lines;
	}

	/** Runs a script of this package whose result comes later and is lines. */
	List<String> linesLater(String script, Object... arguments) {
		var lines = new ArrayList<String>();
		((List<?>) driver.executeAsyncScript(resource(script), arguments)).forEach(line -> lines.add(line.toString()));
		return lines;
	}

	static String resource(String name) {
		try (InputStream in = Browser.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Types to whatever has the focus. */
	void type(CharSequence... keys) {
		new Actions(driver).sendKeys(keys).perform();
	}

	WebElement find(String selector) {
		return driver.findElement(By.cssSelector(selector));
	}

	List<WebElement> findAll(String selector) {
		return driver.findElements(By.cssSelector(selector));
	}

	String address() {
		return driver.getCurrentUrl();
	}

	/** What the console has said since this was asked last. */
	List<String> messages() {
		return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
	}

	/** What was asked for since this was asked last. */
	List<Request> requests() {
		var requests = new ArrayList<Request>();
		for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
			JsonObject message = JsonParser.parseString(entry.getMessage()).getAsJsonObject().getAsJsonObject("message");
			JsonObject parameters = message.getAsJsonObject("params");
			switch (message.get("method").getAsString()) {
			case "Network.requestWillBeSent" -> requests
					.add(new Request(parameters.getAsJsonObject("request").get("url").getAsString(), false));
			case "Network.loadingFailed" -> requests.add(new Request(parameters.get("errorText").getAsString(), true));
			default -> {
				// other events tell nothing about requests
			}
			}
		}
		return requests;
	}

	/** Forgets what earlier pages said and asked for. */
	void forget() {
		messages();
		requests();
	}

	@Override
	public void close() {
		driver.quit();
	}
}

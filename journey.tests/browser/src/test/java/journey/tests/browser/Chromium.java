// SPDX-License-Identifier: EPL-2.0
package journey.tests.browser;

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The browser of this machine and the program that drives it; nothing is downloaded.
 *
 * @param browser the browser
 * @param driver  the driver
 */
record Chromium(Path browser, Path driver) {

	/** Kept here, since what is set on a logger lasts only as long as the logger. */
	private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

	/** The ones on the path, if both are there. */
	static Optional<Chromium> installed() {
		Optional<Path> driver = program("chromedriver");
		return program("chromium")
				.flatMap(browser -> driver.map(found -> new Chromium(browser, found)));
	}

	private static Optional<Path> program(String name) {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, name)).filter(Files::isExecutable)
				.findFirst();
	}

	/** A browser without a window that asks nobody for anything on its own. */
	ChromeDriver start() {
		// it warns of each browser that is newer than itself
		SELENIUM.setLevel(Level.SEVERE);
		var options = new ChromeOptions();
		options.setBinary(browser.toFile());
		options.addArguments("--headless=new", "--disable-gpu", "--no-first-run", "--disable-background-networking",
				"--disable-component-update", "--disable-sync", "--disable-quic", "--force-device-scale-factor=1",
				"--disable-dev-shm-usage");
		if ("root".equals(System.getProperty("user.name"))) {
			// the sandbox of the browser does not work for the superuser
			options.addArguments("--no-sandbox");
		}
		var logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
		var service = new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).usingAnyFreePort()
				.withLogOutput(OutputStream.nullOutputStream()).build();
		return new ChromeDriver(service, options);
	}
}

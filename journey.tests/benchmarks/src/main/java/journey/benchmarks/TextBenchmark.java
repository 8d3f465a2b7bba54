// SPDX-License-Identifier: EPL-2.0
package journey.benchmarks;

import java.io.StringReader;
import java.util.concurrent.TimeUnit;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.IParseResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import journey.dsl.parser.antlr.JourneyParser;
import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/** One large text through the lexer alone, and through the parser. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class TextBenchmark {

	private final JourneyParser parser = new Language().service(JourneyParser.class);
	private String text;

	/** Makes the text. */
	@Setup
	public void write() {
		text = text();
	}

	/** {@return the text} */
	static String text() {
		return SyntheticProject.of(1, 1000).files().get("journey0000.journey");
	}

	/** Text to tokens. */
	@Benchmark
	public int lex() {
		InternalJourneyLexer lexer = new InternalJourneyLexer(new ANTLRStringStream(text));
		int count = 0;
		while (lexer.nextToken() != Token.EOF_TOKEN) {
			count++;
		}
		return count;
	}

	/** Text to a tree and a model, lexing included. */
	@Benchmark
	public IParseResult parse() {
		return parser.parse(new StringReader(text));
	}
}

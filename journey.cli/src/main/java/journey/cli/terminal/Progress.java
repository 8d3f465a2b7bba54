// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

/** Tells how far long work has come. */
public interface Progress {

	/** Shows nothing. */
	Progress NONE = new Progress() {
		@Override
		public void at(Phase phase, int done, int all) {
			// Nobody watches.
		}

		@Override
		public void end() {
			// Nothing was shown.
		}
	};

	/** What is being done. */
	enum Phase {
		/** Files are read. */
		READING,
		/** Files are parsed. */
		PARSING,
		/** Files are linked and validated. */
		CHECKING,
		/** Pages are written. */
		WRITING
	}

	/** Says that so many of all are done; how many there will be in all is 0 where nobody knows yet. */
	void at(Phase phase, int done, int all);

	/** Removes the display. */
	void end();
}

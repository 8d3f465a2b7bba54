// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.index;

import java.util.List;

/** A text that is no file, such as one side of a comparison: it stands alone. */
public record SingleFile() implements JourneyFiles {

	@Override
	public String name() {
		return "single";
	}

	@Override
	public boolean isLasting() {
		return false;
	}

	@Override
	public List<JourneyFile> list() {
		return List.of();
	}
}

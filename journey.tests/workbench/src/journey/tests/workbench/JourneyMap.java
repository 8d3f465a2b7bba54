// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;

import journey.dsl.documentation.scene.Box;
import journey.dsl.ui.map.JourneyMapView;
import journey.dsl.ui.map.MapCanvas;
import journey.dsl.ui.map.MapElement;
import journey.dsl.ui.map.MapKind;

/** The view of the journey map, as a user has it. */
record JourneyMap(JourneyMapView view) {

	/** Opens the view, as it is at first, and waits until it shows something. */
	static JourneyMap open() throws PartInitException {
		JourneyMap map = new JourneyMap((JourneyMapView) Workspace.page().showView(JourneyMapView.ID));
		map.view.choose(MapKind.ALL.get(0));
		EventLoop.until("the map", () -> map.canvas().picture()
				.filter(picture -> picture.kind() == MapKind.ALL.get(0)).isPresent());
		map.await();
		return map;
	}

	/** Waits until everything is drawn. */
	void await() {
		EventLoop.until("a figure", () -> canvas().isComplete());
	}

	/** Waits until the figure shows an element. */
	void await(String id) {
		EventLoop.until(id, () -> canvas().picture().flatMap(picture -> picture.find(id)).isPresent());
		await();
	}

	MapCanvas canvas() {
		return view.map();
	}

	Canvas control() {
		return canvas().control();
	}

	/** The names of the elements that the figure shows. */
	List<String> elements() {
		return canvas().picture().orElseThrow().elements().stream().map(MapElement::id).toList();
	}

	/** The name of the element that is marked; empty for none. */
	String selected() {
		return canvas().selected().map(MapElement::id).orElse("");
	}

	/** Where an element is seen on the canvas. */
	Rectangle bounds(String id) {
		return canvas().viewport().onCanvas(canvas().picture().orElseThrow().find(id).orElseThrow().box());
	}

	/** Clicks into the middle of an element. */
	void click(String id) {
		Rectangle bounds = bounds(id);
		Event event = new Event();
		event.x = bounds.x + bounds.width / 2;
		event.y = bounds.y + bounds.height / 2;
		event.button = 1;
		control().notifyListeners(SWT.MouseDown, event);
		control().notifyListeners(SWT.MouseUp, event);
		EventLoop.drain();
	}

	/** Saves the figure and waits until it is written. */
	void save(Path file) {
		Job job = view.save(file).orElseThrow();
		EventLoop.until("the file", () -> job.getResult() != null);
		assertThat(job.getResult().isOK()).isTrue();
	}

	/** The colour of the corner of the figure, as CSS writes it. */
	String paper() {
		Image image = new Image(control().getDisplay(), 1, 1);
		GC gc = new GC(control());
		try {
			Rectangle figure = canvas().viewport().onCanvas(new Box(2, 2, 1, 1));
			gc.copyArea(image, figure.x, figure.y);
			ImageData data = image.getImageData();
			RGB color = data.palette.getRGB(data.getPixel(0, 0));
			return String.format("#%02x%02x%02x", color.red, color.green, color.blue);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** Presses a key. */
	void press(int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
		control().notifyListeners(SWT.KeyDown, event);
		EventLoop.drain();
	}

	/** The text that another view takes for the selected element. */
	IRegion selectedText() {
		return Adapters.adapt(((IStructuredSelection) view.getSite().getSelectionProvider()
				.getSelection()).getFirstElement(), IRegion.class);
	}
}

// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/**
 * What is known of an element, for the view of properties, which only reads it: the text is where it is changed.
 *
 * @param rows the properties in their order
 */
record ElementProperties(List<Row> rows) implements IPropertySource {

	/**
	 * A property.
	 *
	 * @param category what it belongs to
	 * @param label what it is called
	 * @param value its value
	 */
	record Row(String category, String label, String value) {
	}

	ElementProperties {
		rows = List.copyOf(rows);
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		List<PropertyDescriptor> descriptors = new ArrayList<>();
		for (int index = 0; index < rows.size(); index++) {
			PropertyDescriptor descriptor = new PropertyDescriptor(index, rows.get(index).label());
			descriptor.setCategory(rows.get(index).category());
			descriptor.setDescription(rows.get(index).value());
			descriptors.add(descriptor);
		}
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return rows.get((Integer) id).value();
	}

	@Override
	public Object getEditableValue() {
		return null;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		throw new UnsupportedOperationException("properties are changed in the text");
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		throw new UnsupportedOperationException("properties are changed in the text");
	}
}

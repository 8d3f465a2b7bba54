// SPDX-License-Identifier: EPL-2.0
/** What users install: the update site brought into an Eclipse, and the product. */
package journey.tests.install;

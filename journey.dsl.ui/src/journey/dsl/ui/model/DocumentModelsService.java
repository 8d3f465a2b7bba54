// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.model;

/** The workbench's service that gives the models of documents. */
public interface DocumentModelsService {

	/** The models. */
	DocumentModels models();
}

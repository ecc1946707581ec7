package org.hexport.journey.needs.register;

import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;

/**
 * A need that its owner writes down.
 *
 * @param id made by the form; the same id twice is the same need once
 */
record NewNeed(NeedId id, OrganisationId of, Wish wish) {}

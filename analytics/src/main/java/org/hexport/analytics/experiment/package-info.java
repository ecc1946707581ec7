/**
 * Scarce seats given by lot among those who are as good as equal, so that what a seat brought can be told from what its
 * winner would have reached anyway.
 *
 * <p>{@link org.hexport.analytics.experiment.Contest} says who competes by lot and with what probability,
 * {@link org.hexport.analytics.experiment.Lottery} draws from a seed that anyone can replay,
 * {@link org.hexport.analytics.experiment.LotEffect} estimates the effect from the outcomes.
 */
@NullMarked
package org.hexport.analytics.experiment;

import org.jspecify.annotations.NullMarked;

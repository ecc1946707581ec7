package org.hexport.journey.stages;

/** The common ladder on which the seven theories' answers are read together, from not interested to committed. */
public enum Rung {
    L0,
    L1,
    L2,
    L3,
    L4,
    L5,
    L6
}

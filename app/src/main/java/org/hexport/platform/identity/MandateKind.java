package org.hexport.platform.identity;

/** What a person may do in a region: a coordinator runs its matching, an official keeps its register, an analyst reads it. */
public enum MandateKind {
    COORDINATOR,
    OFFICIAL,
    ANALYST
}

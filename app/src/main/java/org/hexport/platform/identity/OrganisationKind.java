package org.hexport.platform.identity;

/** What an organisation is to Hexport: its own module keeps the rest. */
public enum OrganisationKind {
    ENTERPRISE,
    ACTOR
}

package org.hexport.platform.identity;

/** What a person is in an organisation; owners and managers speak for it. */
public enum MemberRole {
    OWNER,
    MANAGER,
    MEMBER
}

package org.hexport.platform.ui;

/** Words that lead somewhere. */
public record Link(String text, String href) {}

package org.hexport.views.report.settings;

import org.hexport.platform.ui.Answers;

/** The form of a region's targets for a year and of its letterhead. */
public record SettingsPage(String code, String name, int year, Answers answers) {}

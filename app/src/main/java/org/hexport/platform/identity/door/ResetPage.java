package org.hexport.platform.identity.door;

import org.hexport.platform.ui.Answers;

/** @param mails whether codes are sent by e-mail here */
public record ResetPage(Answers answers, boolean mails) {}

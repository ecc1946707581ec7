package org.hexport.platform.ui;

/**
 * The largest file that may be sent to addresses that begin so, contributed as a bean by the module that takes it; of several the longest
 * beginning holds. Who sends a larger one comes back to the form, which lies at the same address, with {@code ?large=}.
 */
public record UploadLimit(String beginning, long mostBytes) {}

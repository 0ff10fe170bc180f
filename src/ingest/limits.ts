/** The limits under which one document is read unless the caller sets others. */

/** Hundreds of pages of text take a minute at most; the rest is for pages that have to be recognised from an image. */
export const DEFAULT_TIMEOUT_SECONDS = 300;

/** A text layer of hundreds of pages reads in 256 MB, yet not in 128 MB; twice that leaves room for odd files. */
export const DEFAULT_MEMORY_MEGABYTES = 512;

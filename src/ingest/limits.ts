/** The limits under which one document is read unless the caller sets others. */

/** Hundreds of pages of text take a minute at most; the rest is for slow machines. */
export const DEFAULT_TIMEOUT_SECONDS = 300;

/** What each page read by OCR adds to the time limit: several times what a dense page takes on one core. */
export const SECONDS_PER_OCR_PAGE = 30;

/** A text layer of hundreds of pages reads in 256 MB, yet not in 128 MB; twice that leaves room for odd files. */
export const DEFAULT_MEMORY_MEGABYTES = 512;

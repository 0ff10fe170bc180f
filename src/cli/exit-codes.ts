/** The exit codes of every command; scripts rely on them. */

export const EXIT_CODES = {
  fine: 0,
  checks_failed: 1,
  wrong_usage: 2,
  documents_failed: 3,
  interrupted: 130,
} as const;

export const EXIT_CODE_MEANINGS: Readonly<Record<keyof typeof EXIT_CODES, string>> = {
  fine: 'Everything was done.',
  checks_failed: 'The data failed its checks.',
  wrong_usage: 'The command line is wrong; the message says what was expected.',
  documents_failed: 'Some documents could not be processed; each is named on standard error.',
  interrupted: 'Interrupted (Ctrl-C); what was stored before stays stored.',
};

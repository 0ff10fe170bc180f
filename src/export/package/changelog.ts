/** CHANGELOG.md and changes.csv of a data package: how many facts were added, changed and withdrawn, and which. */
import { csvLine } from '../csv.js';
import type { ChangeKind, FactChange } from './changes.js';

/** Changed amounts that the changelog names; changes.csv holds all. */
const MOST_NAMED = 50;

export interface ChangeSummary {
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Sentences about changed amounts, at most MOST_NAMED. */
  readonly named: readonly string[];
}

const COLUMNS = ['document', 'file', 'fact', 'table', 'code', 'label', 'measure', 'page'] as const;

/** Lines of changes.csv while `summary` is being filled. */
export async function* changeLines(changes: AsyncIterable<FactChange>, summary: MutableSummary): AsyncGenerator<string> {
  yield csvLine(['change', ...COLUMNS, 'amount_yuan_before', 'amount_yuan_after', 'status_before', 'status_after']);
  for await (const { change, before, after } of changes) {
    summary.counts[change] += 1;
    if (change === 'changed' && summary.named.length < MOST_NAMED) summary.named.push(sentence(before, after));
    const shown = after ?? before;
    const cells = COLUMNS.map((column) => ({ quoted: shown?.[column] ?? '' }));
    const both = [before?.amount_yuan, after?.amount_yuan, before?.status, after?.status].map((value) => value ?? null);
    yield csvLine([change, ...cells, ...both]);
  }
}

export interface MutableSummary {
  readonly counts: Record<ChangeKind, number>;
  readonly named: string[];
}

export const emptySummary = (): MutableSummary => ({ counts: { added: 0, changed: 0, status: 0, withdrawn: 0 }, named: [] });

const sentence = (before: FactChange['before'], after: FactChange['after']): string =>
  `${[after?.organization, after?.fiscal_year, after?.table, after?.code, after?.label, after?.measure].filter(Boolean).join(', ')}: ` +
  `${before?.amount_yuan} → ${after?.amount_yuan} yuan (${after?.file}, page ${after?.page})`;

/** The section of this version. */
export function changelogSection(version: string, previousVersion: string, { counts, named }: ChangeSummary): string {
  const head = `## ${version}\n\nAgainst ${previousVersion}: ${counts.added} facts added, ${counts.changed} changed, ${counts.withdrawn} withdrawn, ${counts.status} with another status. All of them are in data/changes.csv.\n`;
  const list =
    named.length === 0
      ? ''
      : `\nChanged amounts${counts.changed > named.length ? `, the first ${named.length}` : ''}:\n\n${named.map((one) => `- ${one}`).join('\n')}\n`;
  return head + list;
}

export const firstSection = (version: string, facts: number): string => `## ${version}\n\nFirst package: ${facts} facts.\n`;

/** The whole file: the new section above those of the previous package. */
export const changelogOf = (section: string, previous: string): string =>
  `# Changelog\n\n${[section, previous.replace(/^# Changelog\s*/, '')].filter((part) => part !== '').join('\n')}`;

/** What a clause is about: the declared topic nearest to its figure, a spending subject with its code, or words that nobody declared. */
import {
  EXPENDITURE_BY_ECONOMIC_CLASS,
  EXPENDITURE_BY_FUNCTION,
  type FundScope,
  NAMED_ITEM,
  TOPICS,
  TOTAL_EXPENDITURE,
} from '../../schemas/narrative/index.js';
import {
  AVERAGE,
  BARE_PLAN,
  BEFORE_NAME,
  CODE_IN_BRACKETS,
  COMPARISON,
  FUNCTION_DASHES,
  FUNCTION_PATH,
  NAMES_BODY,
  PART_NUMBER,
  PURPOSE,
  REASON,
  SCOPE_WORDS,
  SUBJECT_FILLER,
} from '../../schemas/narrative/wording.js';
import { bareClassNames, economicClass, functionClass, functionCode } from './function-codes.js';

export interface Subject {
  readonly topic: string;
  readonly code: string | null;
  /** As the text names it, folded. */
  readonly words: string;
  readonly scope: FundScope | null;
}

interface Candidate {
  readonly topic: string;
  readonly code: string | null;
  readonly start: number;
  readonly end: number;
}

/** The money that a text speaks of. */
export const scopeOf = (text: string): FundScope | null => SCOPE_WORDS.find(([words]) => words.test(text))?.[1] ?? null;

const DECLARED = TOPICS.flatMap((topic) =>
  topic.subjects.map((subject) => ({ topic, pattern: new RegExp(subject.source, 'gu') })),
);

/** Whether any topic is named at all: most clauses name none, and asking once is cheaper than asking for each. */
const ANY_DECLARED = new RegExp(DECLARED.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'u');

/** Most topics are not named in a text: asking once is cheaper than building an empty list for each. */
function declaredCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  if (!ANY_DECLARED.test(text)) return found;
  for (const { topic, pattern } of DECLARED) {
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern))
      if (match[0] !== '') found.push({ topic: topic.id, code: null, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const spending = (code: string | null, functional: boolean): Pick<Candidate, 'topic' | 'code'> => ({
  topic: functional ? EXPENDITURE_BY_FUNCTION : EXPENDITURE_BY_ECONOMIC_CLASS,
  code,
});

function bareCandidates(text: string): Candidate[] {
  return [...text.matchAll(bareClassNames())].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (match[1] !== undefined) return [{ topic: NAMED_ITEM, code: null, start, end }];
    const name = match[2] ?? '';
    const [functional, economic] = [functionClass(name), economicClass(name)];
    const code = functional ?? economic;
    return code === null ? [] : [{ ...spending(code, functional !== null), start, end }];
  });
}

const FUNCTION_PATHS = new RegExp(FUNCTION_PATH.source, 'gu');
const CODES_IN_BRACKETS = new RegExp(CODE_IN_BRACKETS.source, 'gu');

/** 类、款、项 in brackets or joined with dashes, or a code in brackets. */
function pathCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(FUNCTION_PATHS)) {
    const [whole, className, classDigits, section, sectionDigits, item, itemDigits] = match;
    if (className === undefined && section === undefined && item === undefined) continue;
    const code = functionCode(
      { name: className, digits: classDigits },
      { name: section, digits: sectionDigits },
      { name: item, digits: itemDigits },
    );
    found.push({ ...spending(code, true), start: match.index, end: match.index + whole.length });
  }
  const dashed = FUNCTION_DASHES.exec(text);
  if (dashed) {
    const [whole, className, section, item] = dashed;
    const part = (name: string | undefined) => ({ name, digits: undefined });
    const code = functionCode(part(className), part(section), part(item));
    if (code !== null) found.push({ ...spending(code, true), start: dashed.index, end: dashed.index + whole.length });
  }
  for (const match of text.matchAll(CODES_IN_BRACKETS)) {
    const code = match[2] ?? '';
    const isEconomic = /^(3|50|51|59)/u.test(code);
    if (/^[235]/u.test(code))
      found.push({ ...spending(code, !isEconomic), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Of overlapping candidates the longest, of the others the one nearest to the figure behind the text. */
function nearest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (!best) best = candidate;
    else if (candidate.start < best.end && best.start < candidate.end) {
      const [length, other] = [candidate.end - candidate.start, best.end - best.start];
      if (length > other || (length === other && candidate.start < best.start)) best = candidate;
    } else if (candidate.end > best.end) best = candidate;
  }
  return best;
}

/** 救助站改造支出预算: the plan of something that no topic declares is not that of the whole body. */
function isPlanOfOther(text: string, { start, end, topic }: Candidate, organization: string | null): boolean {
  if (topic !== TOTAL_EXPENDITURE || !BARE_PLAN.test(text.slice(start, end))) return false;
  const before = text.slice(0, start).replace(PART_NUMBER, '');
  const name = leftover(organization === null ? before : before.replaceAll(organization, ''));
  return name.length >= 2 && !NAMES_BODY.test(name);
}

/** Words left over when everything that says nothing about the subject is taken away. */
export const leftover = (text: string): string => text.replace(SUBJECT_FILLER, '');

/** What stands behind the words that begin a reason: 主要原因是人员经费增加 speaks of 人员经费. */
function behindReason(text: string): string {
  const begins = REASON.exec(text);
  return begins ? text.slice(begins.index + begins[0].length) : text;
}

/** The subject of a text that stands before a figure; null when it names none. A comparison is no subject. */
export function findSubject(words: string, organization: string | null): Subject | null {
  const given = behindReason(words);
  const purpose = PURPOSE.exec(given);
  const before = purpose ? given.slice(0, purpose.index) : given;
  const isPurposeAlone = purpose !== null && leftover(before) === '';
  const text = (isPurposeAlone ? given : before).replace(COMPARISON, '#');
  if (isPurposeAlone) return { topic: NAMED_ITEM, code: null, words: named(text), scope: scopeOf(text) };
  const found = nearest([...declaredCandidates(text), ...bareCandidates(text), ...pathCandidates(text)]);
  if (found && !AVERAGE.test(text.slice(0, found.start)) && !isPlanOfOther(text, found, organization)) {
    return {
      topic: found.topic,
      code: found.code,
      words: text.slice(found.start, found.end).replace(BEFORE_NAME, ''),
      scope: scopeOf(text.slice(0, found.end)),
    };
  }
  const rest = leftover(organization === null ? text : text.replaceAll(organization, ''));
  return rest.length >= 2 ? { topic: NAMED_ITEM, code: null, words: named(text), scope: scopeOf(text) } : null;
}

/** A project that is a subject whatever words its name is made of; null for no name. */
export const projectNamed = (name: string | undefined): Subject | null =>
  name === undefined ? null : { topic: NAMED_ITEM, code: null, words: named(name), scope: null };

/** The printed name of an undeclared subject: without numbering, and without the comparison before or behind it. */
function named(text: string): string {
  const parts = text.split('#').map((part) => part.replace(BEFORE_NAME, ''));
  return parts.findLast((part) => part !== '') ?? '';
}

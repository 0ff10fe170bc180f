/** robots.txt of every origin (RFC 9309): asked for before anything else and kept for the run, at most a day. */
import robotsParser from 'robots-parser';
import { FetchError } from './failure.js';

/** The product token that robots.txt has to name to speak to this program. */
export const ROBOTS_NAME = 'xianzhang';
/** RFC 9309 asks for at least 500 KiB; rules after this are not read. */
export const ROBOTS_BYTES = 512 * 1024;
const DAY_MS = 24 * 60 * 60 * 1000;
const SECOND_MS = 1000;

/** What asking for a robots.txt gave: its text, null when there is none (4xx), or why nobody knows (5xx). */
export type RobotsAnswer = { readonly text: string | null } | { readonly unreachable: string };

/** The declarations of the package describe its default export one level too deep. */
const parse = robotsParser as unknown as typeof robotsParser.default;

interface Rules {
  readonly until: number;
  requireAllowed(url: URL): void;
  /** Milliseconds; 0 when nothing is asked. */
  readonly crawlDelay: number;
}

function rulesOf(text: string, robotsUrl: string): Rules {
  const robots = parse(robotsUrl, text);
  return {
    until: Date.now() + DAY_MS,
    crawlDelay: (robots.getCrawlDelay(ROBOTS_NAME) ?? 0) * SECOND_MS,
    requireAllowed: (url) => {
      if (robots.isDisallowed(url.href, ROBOTS_NAME) !== true) return;
      const line = robots.getMatchingLineNumber(url.href, ROBOTS_NAME);
      throw new FetchError('robots_disallow', line > 0 ? `${robotsUrl}, line ${line}` : robotsUrl);
    },
  };
}

export interface Robots {
  /** Throws FetchError "robots_disallow" or "robots_unreachable". */
  requireAllowed(url: URL): Promise<void>;
}

/** `ask` fetches one robots.txt; `keepDistance` hears of a Crawl-delay. */
export function openRobots(
  ask: (robotsUrl: URL) => Promise<RobotsAnswer>,
  keepDistance: (url: URL, delay: number) => void,
): Robots {
  const known = new Map<string, Promise<Rules>>();
  const load = async (url: URL): Promise<Rules> => {
    const robotsUrl = new URL('/robots.txt', url.origin);
    const answer = await ask(robotsUrl);
    if ('unreachable' in answer) throw new FetchError('robots_unreachable', `${robotsUrl.href}: ${answer.unreachable}`);
    const rules = rulesOf(answer.text ?? '', robotsUrl.href);
    if (rules.crawlDelay > 0) keepDistance(url, rules.crawlDelay);
    return rules;
  };
  const rulesFor = async (url: URL): Promise<Rules> => {
    const earlier = await known.get(url.origin);
    if (earlier && earlier.until > Date.now()) return earlier;
    const loading = load(url);
    known.set(url.origin, loading);
    // Only an answer is kept: whoever comes next asks again.
    loading.catch(() => known.delete(url.origin));
    return loading;
  };
  return {
    requireAllowed: async (url) => {
      if (url.pathname === '/robots.txt') return;
      (await rulesFor(url)).requireAllowed(url);
    },
  };
}

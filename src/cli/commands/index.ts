/** The registry of commands: adding one is a declaration file beside this and a line here. Each is loaded when it is called. */
import type { CommandDeclaration } from '../declaration.js';

/** A declaration with the types of its options left out, so that different commands fit one list. */
export type AnyCommand = Omit<CommandDeclaration, 'run'> & {
  // A method of the untyped shape: the values come from the parser, which builds them after `options`.
  run(input: Parameters<CommandDeclaration['run']>[0]): Promise<number>;
};

export const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: AnyCommand }>>> = {
  fetch: () => import('./fetch.js'),
  ingest: () => import('./ingest.js'),
  run: () => import('./run.js'),
  sources: () => import('./sources.js'),
  list: () => import('./list.js'),
  check: () => import('./check.js'),
  compare: () => import('./compare.js'),
  coverage: () => import('./coverage.js'),
  review: () => import('./review.js'),
  correct: () => import('./correct.js'),
  query: () => import('./query.js'),
  export: () => import('./export.js'),
  show: () => import('./show.js'),
  explain: () => import('./explain.js'),
  survey: () => import('./survey.js'),
  demo: () => import('./demo.js'),
};

/** All declarations in the order of the registry. */
export async function loadCommands(): Promise<readonly AnyCommand[]> {
  const modules = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return modules.map((loaded) => loaded.command);
}

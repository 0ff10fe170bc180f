/** The shape of one command: what the parser, `--help`, docs/cli.md and the command's own code all derive from. */
import type { Terminal } from './terminal.js';

interface OptionBase {
  readonly summary: string;
}

/** `--name`, false when it is not given. */
export interface FlagOption extends OptionBase {
  readonly type: 'flag';
}

/** `--name VALUE`; with `choices` one of these. */
export interface TextOption extends OptionBase {
  readonly type: 'text';
  /** What stands for the value in the help, in capitals: FILE, DIR. */
  readonly placeholder: string;
  readonly choices?: readonly string[];
  readonly required?: true;
  readonly default?: string;
}

/** `--name N`, a whole number not below `minimum`. */
export interface IntegerOption extends OptionBase {
  readonly type: 'integer';
  readonly placeholder: string;
  readonly minimum: number;
  readonly required?: true;
  readonly default?: number;
}

/** `--name VALUE`, to be given several times or with commas between the values. */
export interface ListOption extends OptionBase {
  readonly type: 'list';
  readonly placeholder: string;
  readonly required?: true;
}

export type OptionDeclaration = FlagOption | TextOption | IntegerOption | ListOption;

/** Keyed by the long name without dashes. */
export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

export interface ArgumentDeclaration {
  readonly name: string;
  readonly summary: string;
  /** True when it takes one or more values; only the last argument may. */
  readonly variadic?: true;
  /** True when it may be left out. */
  readonly optional?: true;
  readonly choices?: readonly string[];
}

type Present<O> = O extends { readonly required: true } ? true : O extends { readonly default: unknown } ? true : false;

type Value<O> = O extends { readonly type: 'flag' }
  ? boolean
  : O extends { readonly type: 'list' }
    ? readonly string[]
    : O extends { readonly type: 'integer' }
      ? Present<O> extends true
        ? number
        : number | undefined
      : O extends { readonly choices: readonly (infer C)[] }
        ? Present<O> extends true
          ? C
          : C | undefined
        : Present<O> extends true
          ? string
          : string | undefined;

/** What `run` gets for the declared options. */
export type OptionValues<O extends OptionDeclarations> = { readonly [K in keyof O]: Value<O[K]> };

export interface Example {
  /** A whole command line that can be pasted. */
  readonly command: string;
  readonly explanation: string;
}

export interface CommandInput<O extends OptionDeclarations> {
  /** Values of the arguments in order; a variadic one gives several. */
  readonly values: readonly string[];
  readonly options: OptionValues<O>;
  readonly terminal: Terminal;
  /** Aborted at the first interruption (Ctrl-C). */
  readonly signal: AbortSignal;
}

export interface CommandDeclaration<O extends OptionDeclarations = OptionDeclarations> {
  readonly name: string;
  readonly summary: string;
  /** Anything the user has to know beyond the summary. */
  readonly description?: string;
  readonly arguments: readonly ArgumentDeclaration[];
  readonly options: O;
  readonly examples: readonly [Example, ...Example[]];
  /** Does the work and returns the exit code; heavy modules are imported in here, so that help stays fast. */
  run(input: CommandInput<O>): Promise<number>;
}

/** Returns the declaration, with the options of `run` typed after it. */
export const defineCommand = <const O extends OptionDeclarations>(command: CommandDeclaration<O>): CommandDeclaration<O> =>
  command;

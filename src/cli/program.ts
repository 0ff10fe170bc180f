/** Turns declarations into a commander program: parsing, help and messages about wrong usage come from there. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { AnyCommand } from './commands/index.js';
import type { ArgumentDeclaration, Example, OptionDeclaration } from './declaration.js';
import { EXIT_CODE_MEANINGS, EXIT_CODES } from './exit-codes.js';

export const PROGRAM_NAME = 'xianzhang';
const PROGRAM_SUMMARY = 'Reads Chinese local-government budget and final-account disclosures into a comparable dataset.';

/** What one call means: the command, the values of its arguments and its options. */
export interface Invocation {
  readonly command: AnyCommand;
  readonly values: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

function integerParser(minimum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= minimum) return value;
    throw new InvalidArgumentError(`Expected a whole number of at least ${minimum}.`);
  };
}

const collect = (text: string, earlier: readonly string[] | undefined): readonly string[] => [
  ...(earlier ?? []),
  ...text.split(',').filter((part) => part !== ''),
];

function renderOption(name: string, declaration: OptionDeclaration): Option {
  if (declaration.type === 'flag') return new Option(`--${name}`, declaration.summary);
  const option = new Option(`--${name} <${declaration.placeholder}>`, declaration.summary);
  option.makeOptionMandatory(declaration.required === true);
  if (declaration.type === 'integer') option.argParser(integerParser(declaration.minimum));
  if (declaration.type === 'list') option.argParser(collect);
  if (declaration.type === 'list' && !declaration.required) option.default([], 'all');
  if (declaration.type === 'text' && declaration.choices) option.choices(declaration.choices);
  if ('default' in declaration && declaration.default !== undefined) option.default(declaration.default);
  return option;
}

function renderArgument(declaration: ArgumentDeclaration): Argument {
  const name = declaration.variadic ? `${declaration.name}...` : declaration.name;
  const argument = new Argument(declaration.optional ? `[${name}]` : `<${name}>`, declaration.summary);
  return declaration.choices ? argument.choices(declaration.choices) : argument;
}

const renderExamples = (examples: readonly Example[]): string =>
  `\nExamples:\n${examples.map((example) => `  # ${example.explanation}\n  ${example.command}`).join('\n')}`;

const exitCodeHelp = (): string =>
  `\nExit codes:\n${Object.entries(EXIT_CODES)
    .map(([name, code]) => `  ${String(code).padEnd(4)} ${EXIT_CODE_MEANINGS[name as keyof typeof EXIT_CODES]}`)
    .join('\n')}`;

/** A flag that is not given is false; as a default of the parser that would be printed with every flag in the help. */
const flagsOff = (declaration: AnyCommand): Record<string, false> =>
  Object.fromEntries(
    Object.entries(declaration.options).flatMap(([name, option]) => (option.type === 'flag' ? [[name, false]] : [])),
  );

function renderCommand(declaration: AnyCommand, parsed: (invocation: Invocation) => void): Command {
  const command = new Command(declaration.name).summary(declaration.summary);
  command.description([declaration.summary, declaration.description].filter(Boolean).join('\n\n'));
  for (const argument of declaration.arguments) command.addArgument(renderArgument(argument));
  for (const [name, option] of Object.entries(declaration.options)) command.addOption(renderOption(name, option));
  command.addHelpText('after', renderExamples(declaration.examples));
  command.showHelpAfterError(`Run "${PROGRAM_NAME} ${declaration.name} --help" for all options and an example.`);
  return command.action(() => {
    const options = { ...flagsOff(declaration), ...command.opts() };
    parsed({
      command: declaration,
      values: command.processedArgs.flat().filter((value) => value !== undefined) as string[],
      options,
    });
  });
}

/** The program for these commands; it throws a CommanderError instead of ending the process, and calls `parsed` for a correct call. */
export function buildProgram(
  commands: readonly AnyCommand[],
  version: string,
  parsed: (invocation: Invocation) => void,
): Command {
  const program = new Command(PROGRAM_NAME).description(PROGRAM_SUMMARY).version(version);
  program.showHelpAfterError(`Run "${PROGRAM_NAME} --help" for the commands.`).addHelpText('after', exitCodeHelp());
  for (const declaration of commands) program.addCommand(renderCommand(declaration, parsed));
  for (const command of [program, ...program.commands]) command.exitOverride();
  return program;
}

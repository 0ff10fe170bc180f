/** The command-line reference as Markdown, from the same declarations as the parser and `--help`. */
import { type AnyCommand, loadCommands } from './commands/index.js';
import type { ArgumentDeclaration, OptionDeclaration } from './declaration.js';
import { EXIT_CODE_MEANINGS, EXIT_CODES } from './exit-codes.js';
import { PROGRAM_NAME } from './program.js';

const escapeCell = (text: string): string => text.replaceAll('|', '\\|');

function argumentUsage(argument: ArgumentDeclaration): string {
  const name = argument.choices?.join('|') ?? argument.name.toUpperCase();
  const usage = argument.variadic ? `${name}...` : name;
  return argument.optional ? `[${usage}]` : usage;
}

function optionUsage(name: string, option: OptionDeclaration): string {
  if (option.type === 'flag') return `--${name}`;
  const value = (option.type === 'text' && option.choices?.join('|')) || option.placeholder;
  return `--${name} ${value}`;
}

function optionNote(option: OptionDeclaration): string {
  if ('required' in option && option.required) return ' Required.';
  if ('default' in option && option.default !== undefined) return ` Default: \`${option.default}\`.`;
  return option.type === 'list' ? ' May be repeated, or hold several values with commas.' : '';
}

function usage(command: AnyCommand): string {
  const options = Object.entries(command.options).map(([name, option]) =>
    'required' in option && option.required ? optionUsage(name, option) : `[${optionUsage(name, option)}]`,
  );
  return [PROGRAM_NAME, command.name, ...command.arguments.map(argumentUsage), ...options].join(' ');
}

const table = (head: readonly [string, string], rows: readonly (readonly [string, string])[]): string =>
  rows.length === 0 ? '' : `${[head, ['---', '---'], ...rows].map(([left, right]) => `| ${left} | ${right} |`).join('\n')}\n`;

function section(command: AnyCommand): string {
  const args = command.arguments.map(
    (argument) => [`\`${escapeCell(argumentUsage(argument))}\``, escapeCell(argument.summary)] as const,
  );
  const options = Object.entries(command.options).map(
    ([name, option]) =>
      [`\`${escapeCell(optionUsage(name, option))}\``, escapeCell(option.summary + optionNote(option))] as const,
  );
  const examples = command.examples.map((example) => `# ${example.explanation}\n${example.command}`).join('\n\n');
  const parts = [
    `## ${command.name}\n`,
    `${command.summary}\n`,
    command.description ? `${command.description}\n` : '',
    `\`\`\`\n${usage(command)}\n\`\`\`\n`,
    table(['Argument', 'Meaning'], args),
    table(['Option', 'Meaning'], options),
    `\`\`\`sh\n${examples}\n\`\`\`\n`,
  ];
  return parts.filter(Boolean).join('\n');
}

/** The whole of docs/cli.md. */
export async function cliReference(): Promise<string> {
  const commands = await loadCommands();
  const exitCodes = Object.entries(EXIT_CODES).map(
    ([name, code]) => [String(code), EXIT_CODE_MEANINGS[name as keyof typeof EXIT_CODES]] as const,
  );
  const head = [
    '# Command line\n',
    `<!-- Generated from src/cli/commands by "npm run docs"; change the declarations, not this file. -->\n`,
    'Data goes to standard output; progress, doubts and errors go to standard error. `NO_COLOR` switches colours off.\n',
    table(
      ['Command', 'Purpose'],
      commands.map(({ name, summary }) => [`[\`${name}\`](#${name})`, escapeCell(summary)] as const),
    ),
    table(['Exit code', 'Meaning'], exitCodes),
  ];
  return [...head, ...commands.map(section)].join('\n');
}

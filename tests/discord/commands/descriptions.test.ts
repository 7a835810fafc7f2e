import { describe, expect, it } from 'vitest';
import { commandData } from '../../../src/discord/commands/all-commands.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Named[];
  readonly choices?: readonly Named[];
}

/** Every command, subcommand, option and choice with the path to it. */
function everyNamed(named: Named, path: string): [string, Named][] {
  const here = `${path} ${named.name}`.trim();
  const inner = [...(named.options ?? []), ...(named.choices ?? [])];
  return [[here, named], ...inner.flatMap((one) => everyNamed(one, here))];
}

const commands = commandData as unknown as readonly Named[];
const all = commands.flatMap((command) => everyNamed(command, ''));
/** A choice that is a language's own name is the same in every language. */
const ownNames = /^(?:English|Русский|中文|Қазақша)$/;

describe('the names and descriptions of commands', () => {
  it.each(all)('of %s are there in Russian and in Chinese', (_path, { name, name_localizations, ...named }) => {
    if (ownNames.test(name)) return;
    expect(name_localizations?.ru).toMatch(/\p{Script=Cyrillic}/u);
    expect(name_localizations?.['zh-CN']).toMatch(/\p{Script=Han}/u);
    if (named.description === undefined) return;
    expect(named.description_localizations?.ru).toMatch(/\p{Script=Cyrillic}/u);
    expect(named.description_localizations?.['zh-CN']).toMatch(/\p{Script=Han}/u);
  });

  it.each(all)('of %s fit into what Discord allows', (_path, named) => {
    const longest = named.description === undefined ? 100 : 32;
    for (const name of [named.name, ...Object.values(named.name_localizations ?? {})]) {
      expect(name.length).toBeLessThanOrEqual(longest);
    }
    for (const text of [named.description ?? '-', ...Object.values(named.description_localizations ?? {})]) {
      expect(text.length).toBeLessThanOrEqual(100);
    }
  });

  it.each(['ru', 'zh-CN'])('are told apart in %s: no two commands, or options of one, share a name', (locale) => {
    const siblings = [commands, ...all.map(([, { options }]) => options ?? [])];
    for (const group of siblings) {
      const names = group.map(({ name, name_localizations }) => name_localizations?.[locale] ?? name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

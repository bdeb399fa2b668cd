/** The warning before free text that looks sensitive is saved: beside its field, with a tick to go on. What looks so is in sensitive-text.ts. */
import { dutch, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { lookedOver } from '../../ui/looked-over.ts';
import { type Sensitive, type SensitiveKind, sensitiveIn } from './sensitive-text.ts';

const subjects: Readonly<Record<SensitiveKind, string>> = dutch({
  health: 'gezondheid',
  debt: 'schulden',
  bank: 'een bankrekening of bankkaart',
  court: 'het gerecht',
  home: 'een conflict thuis',
});

const advice: Readonly<Record<SensitiveKind, string>> = dutch({
  health: 'Schrijf alleen wat het voor het werk betekent, bijvoorbeeld “kan niet lang rechtstaan”.',
  debt: 'Laat het weg: daarvoor is hier geen plaats.',
  bank: 'Laat het nummer weg.',
  court: 'Laat het weg: daarvoor is hier geen plaats.',
  home: 'Laat het weg: daarvoor is hier geen plaats.',
});

/**
 * Gives one warning for each field of a form that looks sensitive, and none once the tick is there. Someone who writes of
 * themselves is only told that it need not be, and who reads it (`own`).
 */
export function sensitiveWarnings(
  form: Readonly<Record<string, unknown>> | undefined,
  fields: readonly string[],
  { own }: { readonly own?: string } = {},
): Problem[] {
  if (form === undefined || form[lookedOver] !== undefined) return [];
  return fields.flatMap((field) => {
    const text = form[field];
    const found = typeof text === 'string' ? sensitiveIn(text) : [];
    if (found.length === 0) return [];
    const message = own === undefined ? found.map(advised).join(' ') : `${found.map(said).join(' ')} ${own}`;
    return [{ field, message, warning: true }];
  });
}

function said({ kind, words }: Sensitive): string {
  return words === ''
    ? say`Dit lijkt over ${subjects[kind]} te gaan.`
    : say`Dit lijkt over ${subjects[kind]} te gaan (“${words}”).`;
}

function advised(one: Sensitive): string {
  return `${said(one)} ${advice[one.kind]}`;
}

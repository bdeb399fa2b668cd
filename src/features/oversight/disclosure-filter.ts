/** The filters of the list of showings, between an address and what the gate is asked. */
import { purposes } from '../../gate/purpose.ts';
import { parseCivilDate } from '../../kernel/civil-date.ts';
import { momentAfter } from '../../kernel/clock.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { cursorOf } from './disclosure.ts';
import type { DisclosureFilter, Disclosures } from './oversight.ts';

/** What stands in the filters; empty means everything but the readings of officers. */
export type TypedFilter = Readonly<
  Partial<Record<'gebruiker' | 'doel' | 'kant' | 'dossier' | 'tot', string | undefined>>
>;

/** What a page holds: a view of a list is one line on it, however many people it showed. */
export const onePage = { views: 20, size: 500 } as const;

/** Keeps of a query what belongs to the filters and says something. */
export function typedOf({ gebruiker, doel, kant, dossier, tot }: TypedFilter): TypedFilter {
  const typed = { gebruiker, doel, kant, dossier, tot };
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim().slice(0, 120)]] : [],
    ),
  );
}

/** Reads the filters, the last day as the place where the list begins; officers' own readings are left out unless asked for. */
export function readFilter(query: TypedFilter): { filter: DisclosureFilter; problems: readonly Problem[] } {
  const { gebruiker, doel, kant, dossier, tot } = typedOf(query);
  const until = tot === undefined ? undefined : parseCivilDate(tot);
  const filter: DisclosureFilter = {
    ...(gebruiker === undefined ? {} : { userName: gebruiker }),
    ...(kant === 'viewer' || kant === 'source' ? { as: kant } : {}),
    ...(doel !== undefined && Object.hasOwn(purposes, doel) ? { purpose: doel } : {}),
    ...(doel === undefined ? { without: 'oversight' } : {}),
    ...(dossier !== undefined && isUuid(dossier) ? { person: dossier } : {}),
    ...(until === undefined ? {} : { after: { at: momentAfter(until), header: 0, ordinal: 0 } }),
  };
  const problems: Problem[] = [];
  if (dossier !== undefined && filter.person === undefined)
    problems.push({
      field: 'dossier',
      message: say`Een dossiernummer telt 36 tekens. Neem het over uit het adres van het dossier.`,
    });
  if (tot !== undefined && until === undefined)
    problems.push({
      field: 'tot',
      message: say`Schrijf de datum als dag, maand en jaar, bijvoorbeeld 31/03/2027.`,
    });
  return { filter, problems };
}

/** Gives the address of a list with only those filters that were filled in. */
export function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** Gives the address of the next page, when there is one. */
export function nextOf(path: string, shown: Disclosures, typed: TypedFilter): string | undefined {
  const last = shown.items.at(-1);
  if (!shown.more || last === undefined) return undefined;
  return addressOf(path, { ...typed, na: cursorOf(last) });
}

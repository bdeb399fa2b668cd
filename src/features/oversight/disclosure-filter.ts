/** The filters of the list of showings, between an address and what the gate is asked. */
import { purposes } from '../../gate/purpose.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { cursorOf } from './disclosure.ts';
import type { DisclosureFilter, Disclosures } from './oversight.ts';

/** What stands in the filters; empty means everything but the readings of officers. */
export type TypedFilter = Readonly<
  Partial<Record<'gebruiker' | 'doel' | 'kant' | 'dossier', string | undefined>>
>;

/** Keeps of a query what belongs to the filters and says something. */
export function typedOf({ gebruiker, doel, kant, dossier }: TypedFilter): TypedFilter {
  const typed = { gebruiker, doel, kant, dossier };
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim().slice(0, 120)]] : [],
    ),
  );
}

/** Reads the filters; officers' own readings are left out unless asked for. */
export function readFilter(query: TypedFilter): { filter: DisclosureFilter; problems: readonly Problem[] } {
  const { gebruiker, doel, kant, dossier } = typedOf(query);
  const filter: DisclosureFilter = {
    ...(gebruiker === undefined ? {} : { userName: gebruiker }),
    ...(kant === 'viewer' || kant === 'source' ? { as: kant } : {}),
    ...(doel !== undefined && Object.hasOwn(purposes, doel) ? { purpose: doel } : {}),
    ...(doel === undefined ? { without: 'oversight' } : {}),
  };
  if (dossier === undefined) return { filter, problems: [] };
  if (isUuid(dossier)) return { filter: { ...filter, person: dossier }, problems: [] };
  const message = say`Een dossiernummer telt 36 tekens. Neem het over uit het adres van het dossier.`;
  return { filter, problems: [{ field: 'dossier', message }] };
}

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

/** How people look for an instrument: by what it is about. And how its conditions and its versions are grouped. Pure. */
import { dutch, say } from '../../kernel/language.ts';
import { instruments } from '../../rules/catalogue.ts';
import { type Condition, type Role, roleOf } from '../../rules/condition.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { changesOf } from '../../rules/version.ts';

/** What instruments are about; each instrument stands under one. */
export const themes: readonly { readonly title: string; readonly codes: readonly string[] }[] = dutch(
  [
    {
      title: 'Werken en ervaring opdoen',
      codes: ['TWE_OCMW', 'TWE_VDAB', 'ART60', 'ART61', 'WIJKWERK', 'WES', 'BIS', 'GEMEENSCHAPSDIENST'],
    },
    { title: 'Leren', codes: ['IBO', 'IBO_PLUS', 'OKOT', 'INBURGERING'] },
    {
      title: 'Werk met steun',
      codes: ['CMW', 'IMW', 'LDE', 'IPS', 'ACTIVERINGSTRAJECT', 'AMA', 'ROUTE_C'],
    },
    { title: 'Afspraken en inschrijving', codes: ['GPMI', 'VDAB_REGISTRATION'] },
    {
      title: 'Inkomen',
      codes: ['LEEFLOON', 'EQ_LEEFLOON', 'SPI', 'UNEMPLOYMENT_ADMISSION', 'UNEMPLOYMENT_NOT_LIMITED'],
    },
    { title: 'Steun voor werkgevers', codes: ['DG', 'HIRING_INCENTIVE'] },
  ],
  'title',
);

export interface Theme {
  readonly title: string;
  readonly items: readonly Instrument[];
}

/** Gives the instruments by theme; one that stands under none comes last, so that nothing is ever lost. */
export function byTheme(): readonly Theme[] {
  const placed = new Set(themes.flatMap(({ codes }) => codes));
  const rest = instruments.filter(({ code }) => !placed.has(code));
  return [
    ...themes.map(({ title, codes }) => ({
      title,
      items: instruments.filter(({ code }) => codes.includes(code)),
    })),
    ...(rest.length === 0 ? [] : [{ title: say`Andere`, items: rest }]),
  ].filter(({ items }) => items.length > 0);
}

/** What conditions do, in the order in which people ask. */
const parts: readonly { readonly title: string; readonly roles: readonly Role[] }[] = dutch(
  [
    { title: 'Wat moet kloppen', roles: ['admission'] },
    { title: 'Wat eerst opgelost moet zijn', roles: ['blocker'] },
    { title: 'Grenzen', roles: ['limit'] },
    { title: 'Wanneer het moet, en wanneer niet', roles: ['obliged', 'exempt'] },
    { title: 'Plichten en stappen', roles: ['duty', 'route', 'step'] },
    { title: 'Geld: dit beslist niet of iemand mag starten', roles: ['funding'] },
  ],
  'title',
);

/** Puts conditions by what they do; a part without conditions is left out. */
export function byPart<One extends Pick<Condition, 'kind' | 'role'>>(
  conditions: readonly One[],
): readonly { readonly title: string; readonly conditions: readonly One[] }[] {
  return parts
    .map(({ title, roles }) => ({
      title,
      conditions: conditions.filter((one) => roles.includes(roleOf(one))),
    }))
    .filter((part) => part.conditions.length > 0);
}

export interface Change {
  readonly day: string;
  readonly begins: readonly Condition[];
  readonly ends: readonly Condition[];
}

/** What changed when, the newest first: the conditions that begin on a day, and those that applied until the day before. */
export function changesIn(one: Instrument): readonly Change[] {
  return changesOf(one)
    .map((day) => ({
      day,
      begins: one.conditions.filter(({ from }) => (from ?? one.from) === day),
      ends: one.conditions.filter(({ until }) => until !== undefined && dayAfter(until) === day),
    }))
    .toReversed();
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

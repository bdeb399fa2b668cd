/**
 * The noun: a mandate lets a user act for an organisation in a role, from a day and perhaps until a day. Who may give, confirm
 * or end one is decided in PostgreSQL; here are its shapes and its words.
 */
import { type RoleCode, roles } from '../../gate/role.ts';
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Tone } from '../../ui/tag.tsx';

export type MandateState = 'working' | 'waiting' | 'later' | 'ended';

export interface Mandate {
  readonly id: string;
  readonly version: number;
  readonly user: string;
  readonly userName: string;
  readonly displayName: string;
  readonly role: RoleCode;
  readonly team: string | null;
  readonly unit: string | null;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly state: MandateState;
  readonly givenBy: string | null;
  readonly givenOn: CivilDate;
  readonly confirmedBy: string | null;
  readonly confirmedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
}

/** Someone of the organisation with the mandates that have not ended. */
export interface Colleague {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly disabled: boolean;
  readonly mandates: readonly Mandate[];
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly version: number;
  readonly members: number;
}

export const stateWords: Readonly<Record<MandateState, { word: string; tone: Tone }>> = dutch(
  {
    working: { word: 'werkt', tone: 'ok' },
    waiting: { word: 'wacht op tweede persoon', tone: 'wait' },
    later: { word: 'begint later', tone: 'plain' },
    ended: { word: 'beëindigd', tone: 'plain' },
  },
  'word',
);

/** Names a role as people call it. */
export function roleName(role: RoleCode): string {
  return roles[role].name;
}

/** Says a role with its team and unit: "trajectbegeleider, Team activering". */
export function mandateWords({ role, team, unit }: Pick<Mandate, 'role' | 'team' | 'unit'>): string {
  return [roleName(role), team, unit].filter(Boolean).join(', ');
}

/** Says from when until when. */
export function periodWords({ from, until }: Pick<Mandate, 'from' | 'until'>): string {
  const start = formatDate(from, 'short');
  return until === null ? say`vanaf ${start}` : say`vanaf ${start} tot en met ${formatDate(until, 'short')}`;
}

/** Says in one sentence what a role opens, for the person who gives or confirms it. */
export function roleOpens(role: RoleCode): string {
  const { categories, allPersons, opensClientData, purposes } = roles[role];
  if (allPersons) return say`Opent dossiers van de hele organisatie, telkens met een reden.`;
  if (categories.length > 0) return say`Opent dossiers die aan deze persoon of aan het team zijn toegewezen.`;
  if (opensClientData)
    return purposes.some((purpose) => purpose === 'oversight')
      ? say`Ziet wie welke dossiers opende, niet wat erin staat.`
      : say`Geeft mandaten aan anderen en mag cliënten inlezen. Opent geen dossiers.`;
  return say`Ziet geen gegevens van cliënten. Hoeft niet bevestigd te worden.`;
}

/** The noun: a goal of the person, or what matters to them, in their own words. Words and shapes only; who reads it is decided by the gate. */
import type { PartRow } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';

export type OwnWordKind = 'goal' | 'matters';

export const ownWordKinds: Readonly<Record<OwnWordKind, { label: string; hint: string }>> = dutch(
  {
    goal: { label: 'Wat ik wil bereiken', hint: 'Bijvoorbeeld: ik wil werken in een keuken.' },
    matters: {
      label: 'Wat voor mij belangrijk is',
      hint: 'Bijvoorbeeld: ik wil om vier uur aan de school staan.',
    },
  },
  'label',
  'hint',
);

export interface Guide {
  readonly id: string;
  readonly name: string;
}

export type OwnWordChange = 'written' | 'changed' | 'opened' | 'closed' | 'removed';

export interface OwnWord {
  readonly id: string;
  readonly kind: OwnWordKind;
  /** Null once the person took it away. */
  readonly text: string | null;
  readonly version: number;
  /** Who reads it now. */
  readonly readers: readonly Guide[];
  /** The newest first. */
  readonly changes: readonly {
    readonly change: OwnWordChange;
    readonly organisation: string | null;
    readonly earlier: string | null;
    readonly on: CivilDate;
  }[];
}

/** What the person told the organisation of the viewer. */
export interface ToldWord extends PartRow {
  readonly kind: OwnWordKind;
  readonly text: string;
}

/** Where the person reads and writes the own words, or changes one. */
export function ownWordAddress(id?: string): string {
  return id === undefined ? '/mijn/woorden' : `/mijn/woorden/${id}`;
}

/** Says what became of a word, without its day. */
export function changeWords({ change, organisation }: OwnWord['changes'][number]): string {
  switch (change) {
    case 'written':
      return say`U schreef dit.`;
    case 'changed':
      return say`U veranderde de tekst.`;
    case 'opened':
      return say`U liet ${organisation} dit lezen.`;
    case 'closed':
      return say`U liet ${organisation} dit niet meer lezen.`;
    case 'removed':
      return say`U haalde dit weg.`;
  }
}

/** The library of what was agreed: what can be searched, and by which written rule a clause recurs or is unusual. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { Domain } from '../agreement-action/action.ts';
import type { Named } from '../flow/flow.ts';
import type { AgreementLevel } from './agreement.ts';
import { type SectionCode, sectionCodes, sections } from './section.ts';

/** What was said of a theme stands in agreements in these words; any of them is enough. */
export const themes = dutch(
  {
    childCare: { label: 'kinderopvang', words: 'kinderopvang or opvang or crèche or crèches' },
    language: {
      label: 'taal en inburgering',
      words: 'taal or talen or nederlands or inburgering or nieuwkomers',
    },
    mobility: { label: 'vervoer', words: 'vervoer or bus or bussen or mobiliteit or rijbewijs or fiets' },
    youth: { label: 'jongeren', words: 'jongeren or jongere or school or scholen' },
    art60: {
      label: 'tijdelijk werk (artikel 60)',
      words: '"artikel 60" or werkervaring or werkplek or werkplekken',
    },
    benefit: { label: 'einde van de uitkering', words: 'werkloosheidsuitkering or uitkering or leefloon' },
    employers: {
      label: 'werkgevers',
      words: 'werkgever or werkgevers or jobbeurs or jobbeurzen or vacature or vacatures',
    },
    data: { label: 'opvolging en cijfers', words: 'cijfer or cijfers or meten or evaluatie or doorstromen' },
  },
  'label',
);

export type Theme = keyof typeof themes;

/** What kind of clause: an action, or one of the sections of the text. */
export type ClauseKind = SectionCode | 'action';

export const clauseKindCodes: readonly ClauseKind[] = ['action', ...sectionCodes];

const ownKinds = dutch({ action: 'Actie' });

/** Says what kind of clause it is. */
export function clauseKind(kind: ClauseKind): string {
  return kind === 'action' ? ownKinds.action : sections[kind].label;
}

/** One section or action of an agreement that everyone may read. */
export interface Clause {
  readonly kind: ClauseKind;
  readonly body: string;
  /** Of an action only. */
  readonly action: string | null;
  readonly domain: Domain | null;
  readonly agreement: Named;
  readonly level: AgreementLevel;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly parties: readonly string[];
  /** In how many agreements these words stand; a renewal and what it renews count once. */
  readonly same: number;
  /** Three agreements or more have a clause of this kind. */
  readonly usual: boolean;
}

/** Tells whether a clause recurs, in two agreements or more, or is unusual: the only one of three or more. */
export function clauseMark({ same, usual }: Clause): 'recurring' | 'unusual' | undefined {
  if (same >= 2) return 'recurring';
  return usual ? 'unusual' : undefined;
}

/** The library of what was agreed: what can be searched, and by which written rule a clause recurs or is unusual. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { AgreementLevel } from '../agreement/agreement.ts';
import { type SectionCode, sectionCodes, sections } from '../agreement/section.ts';
import type { Named } from '../flow/flow.ts';
import type { PolicyDomain } from '../theme/policy-domain.ts';
import type { Theme } from '../theme/theme.ts';

/** What was said of a theme stands in agreements in these words; any of them is enough. "Something else" has none. */
export const searchWords: Readonly<Record<Exclude<Theme, 'other'>, string>> = {
  childCare: 'kinderopvang or opvang or crèche or crèches',
  transport: 'vervoer or bus or bussen or mobiliteit or rijbewijs or fiets',
  dutchLessons: 'taal or talen or nederlands or inburgering or nieuwkomers',
  training: 'opleiding or opleidingen or vorming or leren',
  workplaces: 'werkervaring or werkplek or werkplekken or stage or stages',
  art60: '"artikel 60" or werkervaring or werkplek or werkplekken',
  employers: 'werkgever or werkgevers or jobbeurs or jobbeurzen or vacature or vacatures',
  youth: 'jongeren or jongere or school or scholen',
  homes: 'wonen or woning or woningen or huisvesting',
  digital: 'digitaal or digitale or computer or computers',
  benefitEnd: 'werkloosheidsuitkering or uitkering or leefloon',
  dataSharing: 'gegevens or gegevensdeling or privacy',
  figures: 'cijfer or cijfers or meten or evaluatie or doorstromen',
  services: 'samenwerking or samenwerken or doorverwijzen or doorverwijzing',
};

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
  readonly domain: PolicyDomain | null;
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

/** Where the library is. */
export const LIBRARY = '/overeenkomsten/bibliotheek';

/** The themes of which the words are known. */
export const searchedThemes = Object.keys(searchWords) as readonly (keyof typeof searchWords)[];

/** What the parties do stands before what they found, and before for whom it is. */
const lastOf: readonly ClauseKind[] = ['domains', 'targetGroups', 'analysis'];

/** Chooses a few clauses to show: actions first, no words twice. */
export function bestOf(clauses: readonly Clause[], few: number): readonly Clause[] {
  const place = ({ kind }: Clause) => (kind === 'action' ? -1 : lastOf.indexOf(kind) + 1);
  return clauses
    .filter(({ body }, index) => clauses.findIndex((one) => one.body === body) === index)
    .toSorted((one, other) => place(one) - place(other))
    .slice(0, few);
}

/** A search looks no further than so many. */
export const MOST_CLAUSES = 200;

/** A text longer than this is folded. */
const FOLDED_FROM = 320;
const SHOWN = 200;

/** Gives the beginning of a long text, cut at a word; nothing for a text that is read in one look. */
export function beginningOf(body: string): string | undefined {
  if (body.length <= FOLDED_FROM) return undefined;
  const cut = body.slice(0, SHOWN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHOWN / 2)).trimEnd()} …`;
}

/** Tells whether a clause recurs, in two agreements or more, or is unusual: the only one of three or more. */
export function clauseMark({ same, usual }: Clause): 'recurring' | 'unusual' | undefined {
  if (same >= 2) return 'recurring';
  return usual ? 'unusual' : undefined;
}

/** Where a clause is taken over. */
export function takeAddress({ kind, agreement, action }: Clause): string {
  const what = action === null ? `overeenkomst=${agreement.id}&deel=${kind}` : `actie=${action}`;
  return `${LIBRARY}/neem?${what}`;
}

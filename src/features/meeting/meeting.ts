/** A meeting of a body: of what kind a point on its agenda is, and whose competence. Pure. */
import type { Answer } from '../../gate/answer.ts';
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { type BodyName, underBody } from '../body/body.ts';

export const itemKinds = dutch({
  information: 'informatie',
  discussion: 'bespreking',
  decision: 'beslissing',
  signal: 'signaal naar een hogere overheid',
});
export type ItemKind = keyof typeof itemKinds;
export const itemKindCodes = Object.keys(itemKinds) as readonly ItemKind[];

/** Who may decide on a point in the end. */
export const competences = dutch({
  local: 'lokaal bestuur',
  vdab: 'VDAB',
  flemish: 'Vlaanderen',
  federal: 'de federale overheid',
});
export type Competence = keyof typeof competences;
export const competenceCodes = Object.keys(competences) as readonly Competence[];

/** Tells whether a point of this kind ends in a decision. */
export function isDecided(kind: ItemKind): boolean {
  return kind === 'decision' || kind === 'signal';
}

/** What the gate answers of a meeting. */
export type MeetingAnswer = Answer & { readonly id?: string };

/** Gives the address of a meeting. */
export function meetingPage(id: string): string {
  return `/overleg/vergaderingen/${id}`;
}

/** The way to what stands under a meeting of a body. */
export function underMeeting(
  body: Pick<BodyName, 'id' | 'name'>,
  { id, on }: { readonly id: string; readonly on: CivilDate },
) {
  return [...underBody(body), { href: meetingPage(id), label: say`Vergadering van ${formatDate(on)}` }];
}

/** Gives the address where a point is taken off its agenda. */
export function offAgendaPage(item: string): string {
  return `/overleg/agendapunten/${item}/van-agenda`;
}

/** Gives the address where the decision on a point is written down. */
export function decisionPage(item: string): string {
  return `/overleg/agendapunten/${item}/besluit`;
}

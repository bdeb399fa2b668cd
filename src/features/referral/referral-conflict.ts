/** What someone reads who comes too late with a referral: what was done, when and by whom, and what to do now. */
import { say } from '../../kernel/language.ts';
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { type ReferralStatus, referralStatuses } from './referral.ts';

/** How a referral stands now; `shut` is said while no flow lets it pass. */
export interface ReferralNow {
  readonly status: ReferralStatus | 'shut';
  readonly on?: string;
  readonly at?: string;
  readonly who?: string;
  readonly self?: boolean;
  readonly closesOn?: string;
  readonly closed?: boolean;
  /** Someone changed it since the page was read. */
  readonly changed?: boolean;
  readonly assigned?: string;
}

/** Says in one or two sentences why it could not be done any more. */
export function conflictWords(now: ReferralNow | undefined): string {
  if (now === undefined) return say`Deze verwijzing is intussen veranderd. Lees ze opnieuw.`;
  if (now.changed === true)
    return now.assigned === undefined
      ? say`Een collega veranderde dit intussen: de verwijzing is nu van het team. Kijk na of uw keuze nog klopt.`
      : say`Een collega veranderde dit intussen: ${now.assigned} volgt de verwijzing nu op. Kijk na of uw keuze nog klopt.`;
  return sentences[now.status](now);
}

const doneBy = (now: ReferralNow, what: string) =>
  `${now.self ? 'U' : (now.who ?? say`Iemand anders`)} ${what}${moment(now)}.`;

const sentences: Readonly<Record<ReferralStatus | 'shut', (now: ReferralNow) => string>> = {
  shut: () =>
    say`Er is nu geen gegevensstroom van kracht voor deze verwijzing. U kunt pas aanvaarden als die er weer is. Vraag het aan de organisatie die verwees.`,
  sent: stands,
  received: stands,
  unanswered: (now) =>
    now.closed === true && now.closesOn !== undefined
      ? say`De termijn om te antwoorden liep af op ${written(now.closesOn)}. Vraag de organisatie die verwees om opnieuw te verwijzen.`
      : stands(now),
  accepted: (now) => say`${doneBy(now, say`aanvaardde deze verwijzing`)} Uw keuze is niet bewaard.`,
  refused: (now) => say`${doneBy(now, say`weigerde deze verwijzing`)} Uw keuze is niet bewaard.`,
  withdrawn: (now) => say`${doneBy(now, say`trok deze verwijzing in`)} U hoeft niets meer te doen.`,
  started: (now) => say`${doneBy(now, say`noteerde dat het gestart is`)} Uw keuze is niet bewaard.`,
  notStarted: (now) => say`${doneBy(now, say`noteerde dat het niet gestart is`)} Uw keuze is niet bewaard.`,
  ended: (now) => say`${doneBy(now, say`noteerde hoe het afliep`)} Uw keuze is niet bewaard.`,
};

function stands({ status }: ReferralNow): string {
  const word = status === 'shut' ? '' : referralStatuses[status];
  return say`Dat kan nu niet. De toestand van deze verwijzing is: ${word}.`;
}

function moment({ on, at }: ReferralNow): string {
  return on === undefined ? '' : say` op ${written(on)}${at === undefined ? '' : say` om ${at}`}`;
}

function written(day: string): string {
  return isCivilDate(day) ? formatDate(day) : day;
}

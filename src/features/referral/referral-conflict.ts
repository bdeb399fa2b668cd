/** What someone reads who comes too late with a referral: what was done, when and by whom, and what to do now. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
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

const who = (now: ReferralNow) => now.who ?? say`Iemand anders`;

const sentences: Readonly<Record<ReferralStatus | 'shut', (now: ReferralNow) => string>> = {
  shut: () =>
    say`Er is nu geen gegevensstroom van kracht voor deze verwijzing. U kunt pas aanvaarden als die er weer is. Vraag het aan de organisatie die verwees.`,
  sent: stands,
  received: stands,
  unanswered: (now) =>
    now.closed === true && now.closesOn !== undefined
      ? say`De termijn om te antwoorden liep af op ${dayInWords(now.closesOn)}. Vraag de organisatie die verwees om opnieuw te verwijzen.`
      : stands(now),
  accepted: (now) =>
    now.self === true
      ? say`U aanvaardde deze verwijzing${moment(now)}. Uw keuze is niet bewaard.`
      : say`${who(now)} aanvaardde deze verwijzing${moment(now)}. Uw keuze is niet bewaard.`,
  refused: (now) =>
    now.self === true
      ? say`U weigerde deze verwijzing${moment(now)}. Uw keuze is niet bewaard.`
      : say`${who(now)} weigerde deze verwijzing${moment(now)}. Uw keuze is niet bewaard.`,
  withdrawn: (now) =>
    now.self === true
      ? say`U trok deze verwijzing in${moment(now)}. U hoeft niets meer te doen.`
      : say`${who(now)} trok deze verwijzing in${moment(now)}. U hoeft niets meer te doen.`,
  started: (now) =>
    now.self === true
      ? say`U noteerde dat het gestart is${moment(now)}. Uw keuze is niet bewaard.`
      : say`${who(now)} noteerde dat het gestart is${moment(now)}. Uw keuze is niet bewaard.`,
  notStarted: (now) =>
    now.self === true
      ? say`U noteerde dat het niet gestart is${moment(now)}. Uw keuze is niet bewaard.`
      : say`${who(now)} noteerde dat het niet gestart is${moment(now)}. Uw keuze is niet bewaard.`,
  ended: (now) =>
    now.self === true
      ? say`U noteerde hoe het afliep${moment(now)}. Uw keuze is niet bewaard.`
      : say`${who(now)} noteerde hoe het afliep${moment(now)}. Uw keuze is niet bewaard.`,
};

function stands({ status }: ReferralNow): string {
  const word = status === 'shut' ? '' : referralStatuses[status];
  return say`Dat kan nu niet. De toestand van deze verwijzing is: ${word}.`;
}

function moment({ on, at }: ReferralNow): string {
  if (on === undefined) return '';
  return at === undefined ? say` op ${dayInWords(on)}` : say` op ${dayInWords(on)} om ${at}`;
}

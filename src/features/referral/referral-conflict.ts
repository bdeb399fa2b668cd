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

/** What was done last, and when. */
interface Done {
  readonly who: string;
  readonly day: string;
  readonly at: string;
}

/** Says in one or two sentences why it could not be done any more. */
export function conflictWords(now: ReferralNow | undefined): string {
  if (now === undefined) return say`Deze verwijzing is intussen veranderd. Lees ze opnieuw.`;
  const { status, on, at, who = say`Iemand anders`, self } = now;
  if (now.changed === true)
    return now.assigned === undefined
      ? say`Een collega veranderde dit intussen: de verwijzing is nu van het team. Kijk na of uw keuze nog klopt.`
      : say`Een collega veranderde dit intussen: ${now.assigned} volgt de verwijzing nu op. Kijk na of uw keuze nog klopt.`;
  if (status === 'shut')
    return say`Er is nu geen gegevensstroom van kracht voor deze verwijzing. U kunt pas aanvaarden als die er weer is. Vraag het aan de organisatie die verwees.`;
  if (status === 'unanswered' && now.closed === true && now.closesOn !== undefined)
    return say`De termijn om te antwoorden liep af op ${dayInWords(now.closesOn)}. Vraag de organisatie die verwees om opnieuw te verwijzen.`;
  if (!isDone(status) || on === undefined || at === undefined)
    return say`Dat kan nu niet. De toestand van deze verwijzing is: ${referralStatuses[status]}.`;
  return (self === true ? byYou : byOther)[status]({ who, day: dayInWords(on), at });
}

type DoneStatus = Exclude<ReferralStatus, 'sent' | 'received' | 'unanswered'>;

function isDone(status: ReferralStatus): status is DoneStatus {
  return Object.hasOwn(byYou, status);
}

const byYou: Readonly<Record<DoneStatus, (done: Done) => string>> = {
  accepted: ({ day, at }) => say`U aanvaardde deze verwijzing op ${day} om ${at}. Uw keuze is niet bewaard.`,
  refused: ({ day, at }) => say`U weigerde deze verwijzing op ${day} om ${at}. Uw keuze is niet bewaard.`,
  withdrawn: ({ day, at }) => say`U trok deze verwijzing in op ${day} om ${at}. U hoeft niets meer te doen.`,
  started: ({ day, at }) => say`U noteerde dat het gestart is op ${day} om ${at}. Uw keuze is niet bewaard.`,
  notStarted: ({ day, at }) =>
    say`U noteerde dat het niet gestart is op ${day} om ${at}. Uw keuze is niet bewaard.`,
  ended: ({ day, at }) => say`U noteerde hoe het afliep op ${day} om ${at}. Uw keuze is niet bewaard.`,
};

const byOther: Readonly<Record<DoneStatus, (done: Done) => string>> = {
  accepted: ({ who, day, at }) =>
    say`${who} aanvaardde deze verwijzing op ${day} om ${at}. Uw keuze is niet bewaard.`,
  refused: ({ who, day, at }) =>
    say`${who} weigerde deze verwijzing op ${day} om ${at}. Uw keuze is niet bewaard.`,
  withdrawn: ({ who, day, at }) =>
    say`${who} trok deze verwijzing in op ${day} om ${at}. U hoeft niets meer te doen.`,
  started: ({ who, day, at }) =>
    say`${who} noteerde dat het gestart is op ${day} om ${at}. Uw keuze is niet bewaard.`,
  notStarted: ({ who, day, at }) =>
    say`${who} noteerde dat het niet gestart is op ${day} om ${at}. Uw keuze is niet bewaard.`,
  ended: ({ who, day, at }) =>
    say`${who} noteerde hoe het afliep op ${day} om ${at}. Uw keuze is niet bewaard.`,
};

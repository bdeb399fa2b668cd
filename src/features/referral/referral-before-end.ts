/**
 * The question of VDAB to an OCMW before somebody's benefit ends: what VDAB offered last, what still runs and what was agreed. It carries
 * VDAB's own facts; a day that came from RVA stays with its own flow. Pure.
 */
import type { Category } from '../../gate/category.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { freshForm, type ReferralForm } from './referral-form.ts';
import { choicesIn, type OfferedCategory, type OpenedOffer } from './referral-offer.ts';

/** The name of this question in an address. */
export const beforeEnd = 'einde-uitkering';

// What is sent stays in the language of the organisations, whoever typed it.
const lastOffer = 'Ons laatste aanbod:';
const stillRuns = 'Wat nog loopt:';
const agreed = 'Afgesproken met de persoon:';

const carried: readonly Category[] = [
  'identity',
  'contact',
  'registration',
  'measures',
  'plan',
  'competences',
  'barriers',
];

/** Whether this question fits: it goes from VDAB to an OCMW. */
export function asksBeforeEnd({ actor, parts }: OpenedOffer, to: string): boolean {
  const receiver = choicesIn(parts.referral_offer).find(({ id }) => id === to)?.receiver;
  return actor.organisation_kind === 'vdab' && receiver?.kind === 'ocmw';
}

/** The form as this question fills it: what runs by the own facts stands there already, the mediator adds the rest. */
export function beforeEndForm(offered: readonly OfferedCategory[]): ReferralForm {
  const running = offered.find(({ code }) => code === 'measures')?.facts.map(({ value }) => value) ?? [];
  return {
    ...freshForm,
    question: [
      'De werkloosheidsuitkering van deze persoon eindigt binnenkort. Wilt u de intake voorbereiden?',
      lastOffer,
      `${stillRuns} ${running.length === 0 ? 'niets' : running.join('; ')}`,
      agreed,
    ].join('\n'),
    outcomes: ['work', 'support'],
    categories: carried.filter((code) => offered.some((one) => one.code === code)),
  };
}

/** What the mediator left empty. */
export function beforeEndProblems({ question }: ReferralForm): Problem[] {
  const empty = [lastOffer, stillRuns, agreed].filter((label) =>
    question.split('\n').some((line) => line.trim() === label),
  );
  return empty.length === 0
    ? []
    : [
        {
          field: 'vraag',
          message: say`Vul aan achter “${empty.join('” en “')}”. Is er niets? Schrijf dan: geen.`,
        },
      ];
}

/** The addresses under which a party begins what follows an agreement: `/vernieuw` and `/wijziging`. */
import type { FastifyInstance } from 'fastify';
import { addDays, addMonths, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { writingFormWeb } from '../agreement/writing-form.web.tsx';
import { mayAmend, mayRenew } from '../agreement/writing-right.ts';
import { amendAgreement, renewAgreement } from './draft.acts.ts';
import { AmendPage, RenewPage } from './follow-draft.pages.tsx';

export function followWeb(app: FastifyInstance, world: World): void {
  writingFormWeb(app, world, {
    part: 'vernieuw',
    act: renewAgreement,
    may: mayRenew,
    title: () => say`Overeenkomst vernieuwen`,
    start: ({ agreement: { title, until } }) => ({
      naam: title,
      begin: typedDate(addDays(until, 1)),
      tot: typedDate(addMonths(until, 60)),
    }),
    page: (form) => <RenewPage {...form} />,
    said: 'agreementRenewing',
    to: (_, { id }) => `/overeenkomsten/${id}`,
  });
  writingFormWeb(app, world, {
    part: 'wijziging',
    act: amendAgreement,
    may: mayAmend,
    title: () => say`Overeenkomst wijzigen`,
    page: (form) => <AmendPage {...form} />,
    said: 'agreementRenewing',
    to: (_, { id }) => `/overeenkomsten/${id}`,
  });
}

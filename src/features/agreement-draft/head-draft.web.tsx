/** The addresses under which the parties write the head of a draft, or give it up: `/kop` and `/opgeven`. */
import type { FastifyInstance } from 'fastify';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { writingFormWeb } from '../agreement/writing-form.web.tsx';
import { mayWrite } from '../agreement/writing-right.ts';
import { dropAgreement, writeHead } from './draft.acts.ts';
import { DropPage, HeadPage } from './head-draft.pages.tsx';
import { possibleParents } from './party.sql.ts';

export function headWeb(app: FastifyInstance, world: World): void {
  writingFormWeb(app, world, {
    part: 'kop',
    act: writeHead,
    may: mayWrite,
    title: () => say`Titel en periode`,
    start: standingHead,
    page: async (form, { token }) => (
      <HeadPage {...form} parents={await world.database.transaction(token, possibleParents)} />
    ),
    said: 'agreementWritten',
  });
  writingFormWeb(app, world, {
    part: 'opgeven',
    act: dropAgreement,
    may: mayWrite,
    title: () => say`Ontwerp opgeven`,
    page: (form) => <DropPage {...form} />,
    said: 'agreementDropped',
  });
}

function standingHead({ agreement, parent }: AgreementDetail): Record<string, string> {
  const { title, summary, from, until, noticeMonths, noticeEnds, tacit, version } = agreement;
  return {
    naam: title,
    opmerking: summary,
    begin: typedDate(from),
    tot: typedDate(until),
    termijn: String(noticeMonths),
    opzegdag: noticeEnds,
    verlenging: String(tacit?.months ?? ''),
    keren: String(tacit?.times ?? ''),
    kader: parent?.id ?? '',
    versie: String(version),
  };
}

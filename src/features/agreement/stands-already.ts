/** Whether what a party sends stands in the agreement already, just as it was typed: pressed twice, it is one act. Pure. */
import { typedDate } from '../../kernel/civil-date.ts';
import type { AgreementDetail } from './agreement.sql.ts';

type Typed = Readonly<Record<string, string>>;
/** Tells it of one act, for the party of who sends. */
export type StandsAlready = (detail: AgreementDetail, party: string, typed: Typed) => boolean;

const same = (typed: string | undefined, stands: string | null) => typed?.trim() === stands;

export const decisionStands: StandsAlready = ({ approvals }, party, typed) =>
  approvals.some(
    ({ id, party: own, date, reference }) =>
      id === typed['stap'] &&
      own.id === party &&
      date !== null &&
      same(typed['datum'], typedDate(date)) &&
      same(typed['kenmerk'], reference),
  );

export const signatureStands: StandsAlready = ({ signatures }, party, typed) =>
  signatures.some(
    (one) =>
      one.party.id === party &&
      same(typed['naam'], one.name) &&
      same(typed['functie'], one.function) &&
      same(typed['kenmerk'], one.hash),
  );

export const noticeStands: StandsAlready = ({ notices }, party, typed) =>
  notices.some(
    (one) =>
      one.party.id === party && same(typed['tot'], typedDate(one.until)) && same(typed['reden'], one.reason),
  );

/** What many read and what is about no person holds the number of none: each act that takes such a text refuses it beside its field. */
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { suspendLines } from '../src/features/agreement/agreement.acts.ts';
import { addContextFigure, strikeContextFigure } from '../src/features/agreement/context-figure.acts.ts';
import {
  recordDecision as decideAgreement,
  giveNotice,
  signAgreement,
} from '../src/features/agreement/decision.acts.ts';
import {
  renewAgreement,
  submitAgreement,
  writeHead,
  writeSection,
} from '../src/features/agreement/draft.acts.ts';
import { addEntry } from '../src/features/agreement/entry.acts.ts';
import { beginAgreement, writeParty } from '../src/features/agreement/party.acts.ts';
import {
  addAction,
  endAction,
  reportAction,
  strikeProof,
  writeAction,
} from '../src/features/agreement-action/action.acts.ts';
import { addAttachment, removeAttachment } from '../src/features/agreement-attachment/attachment.acts.ts';
import { draftArticle, draftLocal, returnArticle } from '../src/features/article/article.acts.ts';
import { addPicture } from '../src/features/article/picture.acts.ts';
import { carryConcern, raiseConcern } from '../src/features/concern/concern.acts.ts';
import { keepContact } from '../src/features/contact-point/contact-point.acts.ts';
import { importInflow, keepInflowPlan } from '../src/features/inflow/inflow.acts.ts';
import { addAgendaItem, recordDecision, takeOffAgenda } from '../src/features/meeting/meeting.acts.ts';
import { addDocument, removeDocument } from '../src/features/meeting-document/meeting-document.acts.ts';

const number = '85.07.30-033.28';

interface Texts {
  readonly act: { readonly name: string; readonly input: z.ZodType };
  readonly fields: readonly string[];
}

const aboutNobody: readonly Texts[] = [
  { act: addAction, fields: ['naam'] },
  { act: writeAction, fields: ['naam', 'functie', 'meting'] },
  { act: reportAction, fields: ['opmerking'] },
  { act: strikeProof, fields: ['reden'] },
  { act: endAction, fields: ['reden'] },
  { act: renewAgreement, fields: ['naam'] },
  { act: writeHead, fields: ['naam', 'opmerking'] },
  { act: writeSection, fields: ['tekst'] },
  { act: submitAgreement, fields: ['reden'] },
  { act: beginAgreement, fields: ['naam', 'rol', 'functie'] },
  { act: writeParty, fields: ['groep', 'rol', 'functie'] },
  { act: addContextFigure, fields: ['wat', 'bron'] },
  { act: strikeContextFigure, fields: ['reden'] },
  { act: addEntry, fields: ['wat'] },
  { act: addAttachment, fields: ['titel'] },
  { act: removeAttachment, fields: ['reden'] },
  { act: suspendLines, fields: ['reason'] },
  { act: decideAgreement, fields: ['kenmerk'] },
  { act: signAgreement, fields: ['naam', 'functie'] },
  { act: giveNotice, fields: ['reden', 'orgaan', 'kenmerk'] },
  { act: draftArticle, fields: ['titel', 'inleiding', 'tekst', 'groep', 'functie'] },
  { act: addPicture, fields: ['wat'] },
  { act: draftLocal, fields: ['tekst', 'functie'] },
  { act: returnArticle, fields: ['opmerking'] },
  { act: keepContact, fields: ['naam', 'adres'] },
  { act: raiseConcern, fields: ['tekst'] },
  { act: carryConcern, fields: ['toelichting'] },
  { act: addAgendaItem, fields: ['titel'] },
  { act: recordDecision, fields: ['tekst', 'antwoord'] },
  { act: takeOffAgenda, fields: ['reden'] },
  { act: addDocument, fields: ['titel'] },
  { act: removeDocument, fields: ['reden'] },
  { act: importInflow, fields: ['bron'] },
  { act: keepInflowPlan, fields: ['naam'] },
];

const each = aboutNobody.flatMap(({ act, fields }) =>
  fields.map((field) => ({ act, field, name: act.name })),
);

test.each(each)('$name refuses the number of a person in $field', ({ act, field }) => {
  const typed = `Het gaat om ${number}.`;
  expect(problemsOf(act, field, typed)).toContain(
    'Hier staat een rijksregisternummer. Laat het weg: over één persoon schrijft u hier niet.',
  );
  expect(problemsOf(act, field, 'Het gaat om velen.')).toEqual([]);
});

function problemsOf({ input }: Texts['act'], field: string, typed: string): string[] {
  const issues = input.safeParse({ [field]: typed }).error?.issues ?? [];
  return issues.filter(({ path }) => path[0] === field).map(({ message }) => message);
}

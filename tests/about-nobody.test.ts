/** What many read and what is about no person holds the number of none: each act that takes such a text refuses it beside its field. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { suspendLines } from '../src/features/agreement/agreement.acts.ts';
import { addContextFigure, strikeContextFigure } from '../src/features/agreement/context-figure.acts.ts';
import { recordDecision as decideAgreement, giveNotice } from '../src/features/agreement/decision.acts.ts';
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
import { callTalk } from '../src/features/case-talk/case-talk.acts.ts';
import { cancelTalk, moveTalk } from '../src/features/case-talk/case-talk-change.acts.ts';
import { signAgreement, visitService } from '../src/features/agreement-signing/signing.acts.ts';
import { draftArticle, draftLocal, returnArticle } from '../src/features/article/article.acts.ts';
import { addPicture } from '../src/features/article/picture.acts.ts';
import { carryConcern, raiseConcern } from '../src/features/concern/concern.acts.ts';
import { keepContact } from '../src/features/contact-point/contact-point.acts.ts';
import { importInflow, keepInflowPlan } from '../src/features/inflow/inflow.acts.ts';
import { addAgendaItem, recordDecision, takeOffAgenda } from '../src/features/meeting/meeting.acts.ts';
import { addDocument, removeDocument } from '../src/features/meeting-document/meeting-document.acts.ts';
import { textsOf } from '../src/features/sensitive/personal-text.ts';

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
  { act: visitService, fields: ['functie'] },
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
  { act: callTalk, fields: ['plaats', 'functie'] },
  { act: moveTalk, fields: ['plaats', 'reden'] },
  { act: cancelTalk, fields: ['reden'] },
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

/** What asks for a name or a reference by itself, or is no text that someone types in a form of a page. */
const asked: Readonly<Record<string, readonly string[]>> = {
  'agreement.sign': ['naam', 'functie'],
  'agreement.visitSigningService': ['functie'],
  'agreement.decide': ['kenmerk'],
  'agreement.giveNotice': ['orgaan', 'kenmerk'],
  // The interface names it so; its form warns of `reden`.
  'annexLine.suspend': ['reason'],
  // Another editor reads these before anyone else does.
  'article.return': ['opmerking'],
  'article.addImage': ['wat'],
};

test('each form warns of every such text that may tell who someone is', async () => {
  const pages = globSync('src/features/**/*.web.tsx').map((file) => readFileSync(file, 'utf8'));
  const unwarned: string[] = [];
  for (const file of globSync('src/features/**/*.acts.ts')) {
    const from = basename(file).replaceAll('.', '\\.');
    const acts: Record<string, unknown> = await import(/* @vite-ignore */ join(process.cwd(), file));
    for (const [name, act] of Object.entries(acts).filter(isAct)) {
      const fields = textsOf(act).filter((field) => !asked[act.name]?.includes(field));
      const forms = pages.filter((page) => new RegExp(`import [^;]*\\b${name}\\b[^;]*/${from}'`).test(page));
      for (const form of forms)
        unwarned.push(
          ...fields.filter((field) => !warns(form, name, field)).map((field) => `${act.name} ${field}`),
        );
    }
  }
  expect(unwarned).toEqual([]);
});

function isAct(entry: [string, unknown]): entry is [string, { name: string; input: z.ZodType }] {
  const value = entry[1];
  return typeof value === 'object' && value !== null && 'input' in value && value.input instanceof z.ZodType;
}

/** A form asks the act which of its texts they are, by itself or where all forms of its kind do so, or names the field. */
function warns(form: string, act: string, field: string): boolean {
  if (new RegExp(`(textsOf\\(|attempt\\([^)]*|attempting\\()${act}\\b`).test(form)) return true;
  const named = [...form.matchAll(/(?:textWarnings|warningsIn)\(([^;]*);/gs)].map(([, given = '']) => given);
  return named.some((given) => given.includes(`'${field}'`));
}

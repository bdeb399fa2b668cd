/** What many read and what is about no person holds the number of none: each act that takes such a text refuses it beside its field. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as proposal from '../src/features/agenda-proposal/agenda-proposal.acts.ts';
import * as agreement from '../src/features/agreement/annex-act.acts.ts';
import * as decision from '../src/features/agreement/decision.acts.ts';
import * as snapshot from '../src/features/agreement/snapshot.acts.ts';
import * as action from '../src/features/agreement-action/action.acts.ts';
import * as actionReport from '../src/features/agreement-action/action-report.acts.ts';
import * as takeAlong from '../src/features/agreement-action/take-along.acts.ts';
import * as attachment from '../src/features/agreement-attachment/attachment.acts.ts';
import * as draft from '../src/features/agreement-draft/draft.acts.ts';
import * as entry from '../src/features/agreement-draft/entry.acts.ts';
import * as party from '../src/features/agreement-draft/party.acts.ts';
import { signAgreement, visitService } from '../src/features/agreement-signing/signing.acts.ts';
import * as article from '../src/features/article/article.acts.ts';
import * as picture from '../src/features/article/picture.acts.ts';
import * as body from '../src/features/body/body-keep.acts.ts';
import { callTalk } from '../src/features/case-talk/case-talk.acts.ts';
import * as talkChange from '../src/features/case-talk/case-talk-change.acts.ts';
import * as comparison from '../src/features/comparison/comparison.acts.ts';
import * as concern from '../src/features/concern/concern.acts.ts';
import * as contact from '../src/features/contact-point/contact-point.acts.ts';
import * as figure from '../src/features/context-figure/context-figure.acts.ts';
import * as followUp from '../src/features/follow-up/follow-up.acts.ts';
import * as inflow from '../src/features/inflow/inflow.acts.ts';
import * as library from '../src/features/library/library.acts.ts';
import * as attendance from '../src/features/meeting/attendance.acts.ts';
import * as invitation from '../src/features/meeting/invitation.acts.ts';
import * as meeting from '../src/features/meeting/meeting.acts.ts';
import * as year from '../src/features/meeting/year.acts.ts';
import * as document from '../src/features/meeting-document/meeting-document.acts.ts';
import * as minutes from '../src/features/minutes/minutes.acts.ts';
import { textsOf } from '../src/features/sensitive/personal-text.ts';

const slices = [
  proposal,
  agreement,
  figure,
  decision,
  draft,
  entry,
  library,
  party,
  snapshot,
  action,
  actionReport,
  takeAlong,
  attachment,
  // What a service answers about who signed is typed by nobody.
  { signAgreement, visitService },
  article,
  picture,
  body,
  { callTalk },
  talkChange,
  comparison,
  concern,
  contact,
  followUp,
  inflow,
  attendance,
  invitation,
  meeting,
  year,
  document,
  minutes,
];

/** What is kept as something else: an id or a code that PostgreSQL knows, an hour, a tick. */
const noText: readonly string[] = [
  'article.draft.soort',
  'article.draft.van',
  'article.draft.tot',
  'bodyMember.keep.organisatie',
  'bodyMember.keep.ervaring',
  'contactPoint.keep.provincie',
];

const number = '85.07.30-033.28';
const typed = [
  `Het gaat om ${number}.`,
  number,
  '85073003328',
  'dienst@85073003328.be',
  `OCMW, bij ${number}`,
];

interface Field {
  readonly name: string;
  readonly schema: z.ZodType;
}

/** Every field of every act of these slices. */
const fields = slices.flatMap((slice) => Object.values<unknown>(slice).flatMap(fieldsOf));

function fieldsOf(exported: unknown): Field[] {
  if (typeof exported !== 'object' || exported === null || !('input' in exported) || !('name' in exported))
    return [];
  const { input, name } = exported;
  if (!(input instanceof z.ZodObject)) throw new Error(`The fields of ${String(name)} are not to be found.`);
  return Object.entries<unknown>(input.shape).flatMap(([field, schema]) =>
    schema instanceof z.ZodType ? [{ name: `${String(name)}.${field}`, schema }] : [],
  );
}

/** Does a field take what is typed, and keep it? */
function keeps({ schema }: Field, text: string): boolean {
  const { success, data } = schema.safeParse(text);
  return success && /\d{2}.?\d{2}.?\d{2}.?\d{3}/.test(JSON.stringify(data ?? ''));
}

test('no field of an act that is about nobody takes the number of a person', () => {
  expect(fields.length).toBeGreaterThan(150);
  const found = fields.filter((field) => typed.some((text) => keeps(field, text))).map(({ name }) => name);
  expect(found).toEqual(noText);
});

test('each field that refuses it says so, and takes what is about many', () => {
  const many = 'Het gaat om velen, of om geen.';
  const texts = fields.filter(
    ({ name, schema }) => !noText.includes(name) && schema.safeParse(many).data === many,
  );
  expect(texts.length).toBeGreaterThan(40);
  for (const { name, schema } of texts) {
    const [issue] = schema.safeParse(typed[0]).error?.issues ?? [];
    expect(issue?.message, name).toMatch(/rijksregisternummer/);
  }
});

test('a file goes along under a name without the number of a person', () => {
  const named = (name: string) =>
    document.addDocument.input
      .safeParse({ bestand: { name } })
      .error?.issues.filter(({ path }) => path[0] === 'bestand');
  expect(named(`Verslag ${number}.pdf`)).toMatchObject([
    { message: expect.stringMatching(/naam van dit bestand/) as string },
  ]);
  expect(named('Verslag.pdf')).toEqual([]);
});

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
  if (
    new RegExp(
      `(textsOf\\(|attempt\\([^)]*|attempting\\(|(writingFormWeb|addChange)\\([^;]*\\bact: )${act}\\b`,
    ).test(form)
  )
    return true;
  const named = [...form.matchAll(/(?:textWarnings|warningsIn)\(([^;]*);/gs)].map(([, given = '']) => given);
  return named.some((given) => given.includes(`'${field}'`));
}

/**
 * What a choice of readings would change, shown beforehand: the conditions that turn on the point, and the answers of the published cases
 * that come out otherwise. Whom it touches among real people nobody sees here; their answers follow when their dossier is opened.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../root.ts';
import { type Case, type CaseQuestion, tellOf } from '../../rules/case.ts';
import { instruments } from '../../rules/catalogue.ts';
import type { Told } from '../../rules/explain.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { benefitsOf, type Followed, type LegalStatus } from '../../rules/legal-status.ts';
import { disputedIn, type DisputedPoint } from '../../rules/reading.ts';
import { changedStatuses } from './reading.ts';

/** One answer that comes out otherwise. */
export interface ChangedAnswer {
  /** For whom, where the case itself does not say what the person lives on. */
  readonly status?: LegalStatus;
  readonly title: string;
  readonly told: Told;
  readonly before: Told;
}

let published: readonly Case[] | undefined;

/** The published cases, read once. */
function publishedCases(): readonly Case[] {
  const folder = join(projectRoot, 'src/rules/cases');
  published ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name): Case => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return published;
}

/** Gives the answers of the published cases that differ between two choices; a case that names a reading itself is left out. */
export function changedAnswers(
  point: DisputedPoint,
  before: Followed,
  after: Followed,
  cases: readonly Case[] = publishedCases(),
): readonly ChangedAnswer[] {
  const changed = changedStatuses(point, before[point.id] ?? {}, after[point.id] ?? {});
  return cases.flatMap((one) =>
    one.questions.flatMap((question) => {
      const code = question.instrument ?? one.instrument ?? '';
      if (question.readings !== undefined || !point.instruments.includes(code)) return [];
      const title = question.because === undefined ? one.title : `${one.title} (${question.because})`;
      return asked(one, question, changed).flatMap(({ status, facts }) => {
        const [was, told] = [before, after].map((readings) => tellOf(one, { ...question, facts, readings }));
        if (typeof was !== 'object' || typeof told !== 'object' || answerOf(was) === answerOf(told))
          return [];
        return [{ title, told, before: was, ...(status === undefined ? {} : { status }) }];
      });
    }),
  );
}

/** A case that does not say what the person lives on is asked for each status that the choice is about. */
function asked(
  one: Case,
  { facts = {} }: CaseQuestion,
  statuses: readonly LegalStatus[],
): readonly { readonly status?: LegalStatus; readonly facts: object }[] {
  const told = { ...one.facts, ...facts };
  if ('benefits' in told && told.benefits !== null) return [{ facts }];
  return statuses.map((status) => ({
    status,
    facts: { ...facts, benefits: status === 'OTHER' ? [] : [{ kind: benefitsOf[status][0] }] },
  }));
}

const answerOf = ({ result, obligation, outcomes }: Told) =>
  JSON.stringify([result, obligation, outcomes.map(({ code, value }) => [code, value])]);

/** Gives the instruments that turn on a point, each with its conditions that do. */
export function turningOn(
  point: DisputedPoint,
): readonly { readonly one: Instrument; readonly conditions: readonly string[] }[] {
  return instruments
    .filter(({ code }) => point.instruments.includes(code))
    .map((one) => ({
      one,
      conditions: one.conditions
        .filter((condition) => disputedIn(condition).some(({ disputed }) => disputed === point.id))
        .map(({ id }) => id),
    }));
}

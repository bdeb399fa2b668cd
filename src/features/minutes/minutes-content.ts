/**
 * What the minutes of a meeting say, as data without layout: `minutesContent`. The print page, Markdown and plain text are made of it, and
 * any other form can be. What the reader may not read never came in. Pure.
 */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { readers } from '../body/body.ts';
import type { Minutes, MinutesDecision, MinutesItem } from './minutes.ts';

/** A piece of a document: a heading, what someone wrote, a short remark, or facts with their names. */
export type ContentBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [term: string, value: string])[] };

export interface Content {
  readonly title: string;
  readonly blocks: readonly ContentBlock[];
}

/** Gives the minutes of a meeting as a document: what this reader may read, point by point. */
export function minutesContent(minutes: Minutes): Content {
  const { body, on, at, place, approvedOn, items } = minutes;
  const facts: (readonly [string, string])[] = [
    [say`Overleg`, body.name],
    [say`Wanneer`, say`${formatDate(on, 'full')} om ${formatWallTime(at)}`],
    ...(place === null ? [] : [[say`Waar`, place] as const]),
    [
      say`Stand`,
      approvedOn === null
        ? say`ontwerp, nog niet goedgekeurd`
        : say`goedgekeurd op ${formatDate(approvedOn)}`,
    ],
  ];
  return {
    title: say`Verslag van de vergadering van ${formatDate(on)}`,
    blocks: [{ kind: 'facts', facts }, ...items.flatMap(itemBlocks)],
  };
}

function itemBlocks({ number, title, text, decision, corrections }: MinutesItem): ContentBlock[] {
  return [
    { kind: 'heading', text: `${number}. ${title}` },
    ...(text === null || text === '' ? [] : [{ kind: 'text', text } as const]),
    ...corrections.flatMap(
      (one) =>
        [
          { kind: 'remark', text: say`Rechtzetting van ${formatDate(one.on)}` },
          { kind: 'text', text: one.text },
        ] as const,
    ),
    ...(decision === null ? [] : decisionBlocks(decision)),
  ];
}

function decisionBlocks(decision: MinutesDecision): ContentBlock[] {
  const { number, text, owner, due, readers: who } = decision;
  return [
    { kind: 'remark', text: say`Besluit ${number}` },
    { kind: 'text', text },
    {
      kind: 'facts',
      facts: [
        [say`Wie voert uit`, owner],
        [say`Tegen`, formatDate(due)],
        [say`Te lezen door`, readers[who]],
      ],
    },
  ];
}

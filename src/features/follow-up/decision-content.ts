/** What one decision says, as data without layout: `decisionContent`. Any form of a document is made of it. Pure. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { readers } from '../body/body.ts';
import type { Content } from '../minutes/minutes-content.ts';
import { type OpenedDecision, states } from './follow-up.ts';

/** Gives one decision as a document: its words, who carries it out, and how it stands. */
export function decisionContent(decision: OpenedDecision): Content {
  const { number, body, on, text, owner, due, state, readers: who } = decision;
  return {
    title: say`Besluit ${number}`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          [say`Overleg`, body.name],
          [say`Beslist op`, formatDate(on)],
        ],
      },
      { kind: 'text', text },
      {
        kind: 'facts',
        facts: [
          [say`Wie voert uit`, owner],
          [say`Tegen`, formatDate(due)],
          [say`Stand`, states[state]],
          [say`Te lezen door`, readers[who]],
        ],
      },
    ],
  };
}

/** Every reason for which PostgreSQL refuses something of a meeting or a concern has its own sentence. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proposalRefusals } from '../src/features/agenda-proposal/agenda-proposal.acts.ts';
import { concernRefusals } from '../src/features/concern/concern.acts.ts';
import { meetingRefusals } from '../src/features/meeting/meeting.acts.ts';
import { minutesRefusals } from '../src/features/minutes/minutes.acts.ts';

const read = (name: string) => readFileSync(`db/functions/gate/${name}.sql`, 'utf8');

/** Lists the reasons of the conflicts in a text of SQL; a choice between two is written as a case. */
function reasonsIn(sql: string): string[] {
  const given = [...sql.matchAll(/'outcome', 'conflict',[^)]*?'field',\s*('\w+'|case[^)]*? end)/g)];
  return given.flatMap(([, reason = '']) =>
    [...reason.matchAll(/(?:^|then |else )'(\w+)'/g)].map(([, code = '']) => code),
  );
}

const meeting = read('meeting');
const adding = meeting.slice(meeting.indexOf('function gate.add_agenda_item'));
const added = adding.slice(0, adding.indexOf('end $$;'));

test.each([
  ['a proposal', read('agenda-proposal') + added, proposalRefusals, []],
  ['a meeting', meeting, meetingRefusals, []],
  // That nothing waits is said by the act that asked for it.
  ['a change of a meeting', read('meeting-change'), meetingRefusals, ['none']],
  ['who was there', read('attendance'), meetingRefusals, []],
  ['a document', read('meeting-document'), meetingRefusals, []],
  ['a concern', read('concern'), concernRefusals, []],
  ['minutes', read('minutes'), minutesRefusals, []],
] as const)('%s', (_what, sql, words, elsewhere: readonly string[]) => {
  const reasons = reasonsIn(sql);
  expect(reasons.length).toBeGreaterThan(1);
  expect(reasons.filter((code) => !Object.hasOwn(words, code) && !elsewhere.includes(code))).toEqual([]);
});

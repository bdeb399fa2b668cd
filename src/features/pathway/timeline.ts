/**
 * What happened in a pathway, told as events with a period: phases, lead, income, work, measures and ends, each by the source that
 * told it. The same events make the picture and the list beside it. Pure.
 */
import {
  benefitKinds,
  employmentKinds,
  endDateKinds,
  instruments,
  workStatuses,
} from '../../gate/field-code.ts';
import type { PartRow } from '../../gate/parts.sql.ts';
import { type CivilDate, civilDate, isCivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { outcomes as caseOutcomes } from '../case-talk/case-talk.ts';
import { handoverStates, isRunning } from '../handover/handover.ts';
import { standingLeads } from './lead.ts';
import type { ChangeRow, PathwayParts } from './pathway.ts';
import { phases } from './phase.ts';

export const lanes = dutch({
  phase: 'Fase',
  lead: 'Regie',
  regime: 'Inkomen',
  work: 'Werk',
  measure: 'Maatregelen',
  handover: 'Overdracht',
  talk: 'Overleg',
  end: 'Einddatums',
});

export type LaneName = keyof typeof lanes;

/** One event; `until` is the last day, null while it lasts. */
export interface PathwayEvent {
  readonly lane: LaneName;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly label: string;
  readonly row: PartRow;
  readonly note?: string;
}

/** Lists the events of a pathway, the oldest first. */
export function eventsOf(parts: PathwayParts): PathwayEvent[] {
  return [
    ...phaseEvents(parts),
    ...leadEvents(parts),
    ...changeEvents(parts.changes),
    ...handoverEvents(parts),
    ...talkEvents(parts),
  ].toSorted((a, b) => a.from.localeCompare(b.from) || a.label.localeCompare(b.label));
}

function phaseEvents({ phases: rows }: PathwayParts): PathwayEvent[] {
  return rows.map((row) => ({
    lane: 'phase',
    from: row.from,
    until: row.until,
    label: phases[row.phase].label,
    row,
    ...(row.why === null ? {} : { note: row.why }),
  }));
}

function leadEvents({ leads }: PathwayParts): PathwayEvent[] {
  const standing = standingLeads(leads);
  return standing.map((row, index) => {
    const contact = [row.contact?.name, row.contact?.team].filter(Boolean).join(', ');
    return {
      lane: 'lead',
      from: row.from,
      until: standing[index - 1]?.from ?? null,
      label: row.lead.name,
      row,
      ...(contact === '' ? {} : { note: say`Contact: ${contact}` }),
    };
  });
}

function handoverEvents({ handovers }: PathwayParts): PathwayEvent[] {
  return handovers.map((row) => ({
    lane: 'handover',
    from: civilDate(row.asOf),
    until: isRunning(row) ? null : (row.doneOn ?? civilDate(row.asOf)),
    label: say`${row.giverName} aan ${row.receiverName}: ${handoverStates[row.state]}`,
    row,
  }));
}

/** What came of talking about the person; that a talk is to come is told where it is prepared. */
function talkEvents({ case_talks: talks }: PathwayParts): PathwayEvent[] {
  return talks.flatMap((row) =>
    row.outcome === null
      ? []
      : [
          {
            lane: 'talk' as const,
            from: row.talk.on,
            until: row.talk.on,
            label: caseOutcomes[row.outcome.kind],
            // The question was written before; what came of it, on the day of the outcome.
            row: { ...row, asOf: row.outcome.on },
            note: row.outcome.agreed,
          },
        ],
  );
}

// What was said before in the same field tells how work went; of periods and ends the last word counts, and that an end moved.
function changeEvents(changes: readonly ChangeRow[]): PathwayEvent[] {
  return [
    ...changes.filter((row) => !row.superseded).flatMap(periodOf),
    ...changes.filter((row) => !row.superseded).flatMap(endOf),
    ...workEvents(changes.filter((row) => row.field === 'employment.current')),
  ];
}

function periodOf(row: ChangeRow): PathwayEvent[] {
  const from = dayIn(row.value, 'from');
  if (from === undefined) return [];
  const until = dayIn(row.value, 'to') ?? null;
  const kind = textIn(row.value, 'kind');
  const event = (lane: LaneName, label: string): PathwayEvent[] => [
    { lane, from, until, label: beginning(label), row },
  ];
  switch (row.field) {
    case 'benefits[]':
      return event('regime', wordOf(benefitKinds, kind));
    case 'rmi.grants[]':
      return event('regime', say`leefloon`);
    case 'unemployment.benefitPeriods[]':
      return event('regime', say`werkloosheidsuitkering`);
    case 'employment.spells[]':
      return event('work', wordOf(employmentKinds, kind));
    case 'measures[]':
      return event('measure', wordOf(instruments, kind));
    default:
      return [];
  }
}

function endOf(row: ChangeRow): PathwayEvent[] {
  const on = row.field === 'endDates[]' ? dayIn(row.value, 'date') : undefined;
  if (on === undefined) return [];
  const note = row.status === 'provisional' ? { note: say`Deze datum is voorlopig.` } : {};
  const label = beginning(wordOf(endDateKinds, textIn(row.value, 'kind')));
  return [{ lane: 'end', from: on, until: on, label, row, ...note }];
}

// Each source for itself: a status lasts until that source says another.
function workEvents(rows: readonly ChangeRow[]): PathwayEvent[] {
  const bySource = Map.groupBy(rows, (row) => row.source);
  return [...bySource.values()].flatMap((said) => {
    const inOrder = said.toSorted((a, b) => a.asOf.localeCompare(b.asOf));
    return inOrder.map((row, index) => ({
      lane: 'work' as const,
      from: row.asOf,
      until: inOrder[index + 1]?.asOf ?? null,
      label: beginning(wordOf(workStatuses, typeof row.value === 'string' ? row.value : '')),
      row,
    }));
  });
}

function dayIn(value: unknown, part: string): CivilDate | undefined {
  const text = textIn(value, part);
  return isCivilDate(text) ? text : undefined;
}

function textIn(value: unknown, part: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const found = Object.entries(value).find(([name]) => name === part)?.[1];
  return typeof found === 'string' ? found : '';
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

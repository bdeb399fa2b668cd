/** Who needs the reader today, and why: made from the rows of the own list. Pure. */
import type { ListRow } from '../../gate/gate.sql.ts';
import { type CivilDate, daysBetween, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { beginning } from '../../kernel/sentence.ts';
import type { DayItem } from '../../ui/day-list.tsx';
import { endWord } from '../person/list-words.ts';

/** How long before an end someone appears on the day list, and the end in the dossier as the next step. */
export const WEEKS_BEFORE_END = 10;

/** Makes the day list of a counsellor, the most pressing first. */
export function dayOf(rows: readonly ListRow[], userId: string, today: CivilDate): DayItem[] {
  return rows
    .map((row) => needOf(row, userId, today))
    .filter((need) => need !== undefined)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }, index) =>
      index === 0 && item.act ? { ...item, act: { ...item.act, primary: true } } : item,
    );
}

interface Need {
  readonly rank: number;
  readonly item: DayItem;
}

function needOf(row: ListRow, userId: string, today: CivilDate): Need | undefined {
  return secondPerson(row, userId) ?? endNear(row, today) ?? justRegistered(row, today);
}

function secondPerson(row: ListRow, userId: string): Need | undefined {
  if (!row.awaitsSecondPerson) return undefined;
  const own = row.recordedBy === userId;
  return need(row, own ? 500 : 0, {
    state: { word: 'wacht op tweede persoon', tone: 'wait' },
    why: own
      ? 'Woont buiten uw werkgebied. Een collega moet bevestigen dat uw organisatie deze persoon begeleidt.'
      : 'Woont buiten uw werkgebied. Klopt het dat uw organisatie deze persoon begeleidt?',
    turn: own ? 'Aan zet: een collega' : 'Aan zet: u',
    label: own ? 'Bekijk' : 'Kijk na',
  });
}

function endNear(row: ListRow, today: CivilDate): Need | undefined {
  const { nextEnd } = row;
  if (nextEnd === null || !isCivilDate(nextEnd.date)) return undefined;
  const days = daysBetween(today, nextEnd.date);
  if (days > WEEKS_BEFORE_END * 7) return undefined;
  const what = endWord(nextEnd.kind);
  const provisional = nextEnd.status === 'provisional' ? ' Deze datum is voorlopig.' : '';
  return need(row, 1 + days, {
    state: { word: `${inTime(days)} ${what}`, tone: days <= 35 ? 'late' : 'wait' },
    why: `${beginning(what)} op ${formatDate(nextEnd.date)}.${provisional} Bespreek op tijd wat daarna komt.`,
    turn: 'Aan zet: u',
    label: 'Open dossier',
  });
}

function justRegistered(row: ListRow, today: CivilDate): Need | undefined {
  if (!isCivilDate(row.registeredOn) || daysBetween(row.registeredOn, today) > 7) return undefined;
  return need(row, 300, {
    state: { word: 'nieuw' },
    why: 'Pas ingelezen of toegevoegd. Kijk na of de gegevens kloppen.',
    turn: 'Aan zet: u',
    label: 'Open dossier',
  });
}

function need(
  row: ListRow,
  rank: number,
  said: { state: NonNullable<DayItem['state']>; why: string; turn: string; label: string },
): Need {
  const { label, ...rest } = said;
  const href = `/dossiers/${row.dossier}`;
  const name = `${row.givenName} ${row.familyName}`.trim() || 'Zonder naam';
  return { rank, item: { ...rest, name, href, act: { label, href } } };
}

/** Says how far away a day is. */
export function inTime(days: number): string {
  if (days === 0) return 'vandaag';
  if (days < 14) return days === 1 ? 'morgen' : `over ${days} dagen`;
  return `over ${Math.floor(days / 7)} weken`;
}

/** What changed since the report before, and what is planned for the year that comes. Written in Dutch, as it is read out. */
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { formatNumber } from '../../kernel/number.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { lastNoticeDayOf } from '../agreement/way.ts';
import { figure } from '../agreement-action/action.ts';
import type { PaperBlock } from './paper.ts';
import type { ReportContent, Standing } from './report.ts';
import type { ReportAction, ReportFigures } from './report-figure.sql.ts';

const FEW = 10;

/** Compares where the actions stand with the report that was fixed before. */
export function changeBlocks(
  { actions, previous }: ReportFigures,
  standings: readonly Standing[],
): readonly PaperBlock[] {
  if (previous === null)
    return [
      {
        kind: 'text',
        text: 'Over een vroeger jaar ligt in Werkwinkel geen verslag vast om mee te vergelijken.',
      },
    ];
  const before = readBefore(previous.content);
  const rows = standings.map((now) => {
    const then = before.find(({ action }) => action === now.action);
    const action = actions.find(({ id }) => id === now.action);
    return [
      now.title,
      then?.told ?? 'nieuw',
      toldNow(now, then, action),
      `${then?.light ?? '–'} → ${now.light}`,
    ];
  });
  const gone = before.filter(({ action }) => !standings.some((now) => now.action === action));
  return [
    {
      kind: 'table',
      caption: `Vergeleken met het verslag van ${previous.year}`,
      columns: [
        { head: 'Actie' },
        { head: 'Toen', numeric: true },
        { head: 'Nu', numeric: true },
        { head: 'Licht' },
      ],
      rows,
    },
    ...(gone.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: gone.map(
              ({ title, told }) => `Afgelopen sinds het vorige verslag: ${title} (stand toen: ${told}).`,
            ),
          },
        ]),
  ];
}

/** Two counts of people that lie close would tell of the few between them. */
function toldNow(now: Standing, then: Standing | undefined, action: ReportAction | undefined): string {
  if (action?.indicator !== 'proof' || now.value === null || then === undefined || then.value === null)
    return now.told;
  const more = now.value - then.value;
  return more > 0 && more < FEW ? 'minder dan 10 erbij' : now.told;
}

function readBefore(content: string): readonly Standing[] {
  const { standings }: ReportContent = JSON.parse(content);
  return standings;
}

/** What comes next: actions that run on, decisions that fall due, and the days of the agreement itself. */
export function nextBlocks(
  { actions, decisions }: ReportFigures,
  agreement: Agreement,
  until: CivilDate,
): readonly PaperBlock[] {
  const running = actions.filter(({ status, due }) => status === 'running' && due !== null && due > until);
  const open = decisions.filter(({ state }) => state === 'open');
  const items = [
    ...running.map(({ title, target, unit, due }) =>
      target === null || due === null ? title : `${title}: ${figure(target, unit)} tegen ${formatDate(due)}.`,
    ),
    ...open.map(({ number, owner, due }) =>
      due > until
        ? `Besluit ${number}: ${owner} voert uit tegen ${formatDate(due)}.`
        : `Besluit ${number}: ${owner} moest dit uitvoeren tegen ${formatDate(due)}.`,
    ),
    `De overeenkomst geldt tot en met ${formatDate(agreement.until)}.`,
    ...(agreement.status === 'inForce' ? endInWords(agreement) : []),
  ];
  return [{ kind: 'list', items }];
}

function endInWords(agreement: Agreement): readonly string[] {
  const { noticeMonths, tacit } = agreement;
  const term = noticeMonths === 1 ? '1 maand' : `${formatNumber(noticeMonths)} maanden`;
  const said = `Opzeggen kan tot en met ${formatDate(lastNoticeDayOf(agreement))}, met een termijn van ${term}.`;
  return tacit === null
    ? [said]
    : [said, 'Zegt niemand op tijd op, dan loopt de overeenkomst stilzwijgend door.'];
}

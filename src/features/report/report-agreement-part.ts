/**
 * The part of a report that tells what was agreed: the agreement with its parties, its goals, what each party does and pays,
 * and what stands beside the text: figures of the territory and attachments.
 */
import { formatDate } from '../../kernel/civil-date.ts';
import { formatEuro, formatNumber } from '../../kernel/number.ts';
import { beginning } from '../../kernel/sentence.ts';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { type Agreement, agreementLevels, agreementStatuses, periodOf } from '../agreement/agreement.ts';
import { type Goal, goals } from '../agreement/policy-goal.ts';
import { type PaperBlock, paragraphs } from './paper.ts';
import type { ReportFigures } from './report-figure.sql.ts';

/** Tells what the agreement is, and who its parties are. */
export function agreementBlocks(agreement: Agreement): readonly PaperBlock[] {
  const { level, status, summary, parties } = agreement;
  const grouped = parties.some(({ group }) => group !== null);
  return [
    ...paragraphs(summary),
    {
      kind: 'text',
      text: `${beginning(agreementLevels[level])}, ${periodOf(agreement)}. Toestand vandaag: ${agreementStatuses[status].label}.`,
    },
    {
      kind: 'table',
      caption: 'Partijen',
      columns: [{ head: 'Partij' }, { head: 'Rol' }, ...(grouped ? [{ head: 'Samen in' }] : [])],
      rows: parties.map(({ name, role, group, leavesAfter }) => [
        name,
        leavesAfter === null ? role : `${role}, tot en met ${formatDate(leavesAfter)}`,
        ...(grouped ? [group ?? ''] : []),
      ]),
    },
  ];
}

/** Lists the goals: those of VDAB that were chosen, and those of the agreement itself. */
export function goalBlocks({ sections }: AgreementDetail): readonly PaperBlock[] {
  const text = sections.find(({ section }) => section === 'goals');
  const chosen = (Object.keys(goals) as Goal[]).filter((code) => text?.chosen.includes(code));
  const own = linesIn(text?.body ?? '');
  const ofVdab = chosen.map((code) => goals[code]);
  return [
    ...(ofVdab.length === 0
      ? []
      : [{ kind: 'text', text: 'Doelen van VDAB waaraan de partijen werken:' } as const]),
    ...listOf(ofVdab),
    ...(ofVdab.length === 0 || own.length === 0
      ? []
      : [{ kind: 'text', text: 'Doelen van de overeenkomst zelf:' } as const]),
    ...listOf(own),
  ];
}

function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function listOf(items: readonly string[]): readonly PaperBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Tells what each party said it would do. */
export function engagementBlocks({ entries }: AgreementDetail): readonly PaperBlock[] {
  const rows = entries.filter(({ section }) => section === 'engagements');
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Wat elke partij doet, zoals afgesproken',
      columns: [{ head: 'Partij' }, { head: 'Wat' }],
      rows: rows.map(({ party, body }) => [party.name, body]),
    },
  ];
}

/** Tells what each party said it would pay or bring in, and what that comes to. */
export function budgetBlocks({ entries, budget }: AgreementDetail): readonly PaperBlock[] {
  const rows = entries.filter(({ section }) => section === 'budget');
  if (rows.length === 0 || budget === null) return [];
  return [
    {
      kind: 'table',
      caption: 'Wat elke partij betaalt of inzet, zoals afgesproken',
      columns: [{ head: 'Partij' }, { head: 'Wat' }, { head: 'Bedrag', numeric: true }],
      rows: [
        ...rows.map(({ party, body, amount }) => [party.name, body, formatEuro(amount ?? '0')]),
        ['Samen', '', formatEuro(budget.total)],
      ],
    },
    { kind: 'source', text: 'Bron: de overeenkomst. Wat is uitgegeven, staat hier niet.' },
  ];
}

/** Shows the figures of the territory, each with where and when it was found. */
export function contextBlocks({ context }: Pick<ReportFigures, 'context'>): readonly PaperBlock[] {
  if (context.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Cijfers over de streek, zoals een partij ze opschreef',
      columns: [{ head: 'Wat' }, { head: 'Getal', numeric: true }, { head: 'Bron en dag' }],
      rows: context.map(({ subject, value, unit, on, source }) => [
        subject,
        [formatNumber(Number(value)), unit ?? ''].join(' ').trim(),
        `${source}, ${formatDate(on)}`,
      ]),
    },
  ];
}

/** Names the attachments that everyone may read. */
export function attachmentBlocks({ attachments }: Pick<ReportFigures, 'attachments'>): readonly PaperBlock[] {
  if (attachments.length === 0) return [];
  return [
    { kind: 'list', items: attachments.map(({ title, by, on }) => `${title} (${by}, ${formatDate(on)})`) },
    { kind: 'source', text: 'Te lezen op de pagina van de overeenkomst.' },
  ];
}

/**
 * A report as a document: which chapters it has and what stands in them. Pure: the same figures and words give the same document. Dutch for
 * every reader, as it goes to a council.
 */
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { inLanguage } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { beginning, listed } from '../../kernel/sentence.ts';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { states } from '../follow-up/follow-up.ts';
import { themes } from '../theme/theme.ts';
import { type Paper, type PaperBlock, paragraphs } from './paper.ts';
import { type Report, type ReportContent, reportTitle } from './report.ts';
import { actionBlocks, standing } from './report-action-part.ts';
import {
  agreementBlocks,
  attachmentBlocks,
  budgetBlocks,
  contextBlocks,
  engagementBlocks,
  goalBlocks,
} from './report-agreement-part.ts';
import { changeBlocks, nextBlocks } from './report-change.ts';
import type { ReportFigures } from './report-figure.sql.ts';
import { publishedBlocks } from './report-published-part.ts';

export interface ReportGiven {
  readonly report: Pick<Report, 'kind' | 'year' | 'organisation' | 'introduction' | 'conclusion'>;
  /** As anyone may read it. */
  readonly detail: AgreementDetail;
  readonly figures: ReportFigures;
  readonly days: { readonly from: CivilDate; readonly until: CivilDate };
  readonly madeOn: CivilDate;
}

/** Makes the document of a report. */
export function reportContent(given: ReportGiven): ReportContent {
  return inLanguage('nl', () => {
    const standings = given.figures.actions.map((action) => standing(action, given.days.until));
    return { paper: paperOf(given, standings), standings };
  });
}

/** What goes out of the house before it is fixed says so itself. */
export function draftPaper(paper: Paper): Paper {
  return { ...paper, title: `Ontwerp: ${paper.title}` };
}

function paperOf(given: ReportGiven, standings: ReportContent['standings']): Paper {
  const { report, detail, figures, days, madeOn } = given;
  const { agreement } = detail;
  return {
    title: `${reportTitle(report)}: ${agreement.title}`,
    lead: [
      `Over ${formatDate(days.from)} tot en met ${formatDate(days.until)}. Gemaakt op ${formatDate(madeOn)}.`,
      ...(figures.replaces === null ? [] : [`Het vervangt het verslag van ${formatDate(figures.replaces)}.`]),
    ].join(' '),
    author:
      report.kind === 'yearly' ? listed(agreement.parties.map(({ name }) => name)) : report.organisation.name,
    day: madeOn,
    blocks: [
      ...chapter('Inleiding', paragraphs(report.introduction)),
      ...chapter('De overeenkomst', agreementBlocks(agreement)),
      ...chapter('Doelen', goalBlocks(detail)),
      ...chapter('Wat elke partij doet', engagementBlocks(detail)),
      ...chapter('Geld en middelen', budgetBlocks(detail)),

      ...chapter('De streek in cijfers', contextBlocks(figures)),
      ...chapter('Openbare cijfers van de gemeenten', publishedBlocks(figures)),
      ...chapter('Acties en resultaten', actionBlocks(figures.actions, days.until)),
      ...chapter('Signalen en antwoorden', concernBlocks(figures)),
      ...chapter('Besluiten van het overleg', decisionBlocks(figures)),
      ...chapter('Wat er veranderde', changeBlocks(figures, standings)),
      ...chapter('Het volgende jaar', nextBlocks(figures, agreement, days.until)),
      ...chapter('Bijlagen', attachmentBlocks(figures)),
      ...chapter('Contactpunten', contactBlocks(figures)),
      ...chapter('Besluit', paragraphs(report.conclusion)),
      ...chapter('Bronnen en telregels', sourceBlocks(days.until)),
    ],
  };
}

/** A chapter without anything in it is left out. */
function chapter(title: string, blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: title }, ...blocks];
}

function concernBlocks({ concerns, answers }: ReportFigures): readonly PaperBlock[] {
  const { raised, answered } = concerns;
  return [
    {
      kind: 'text',
      text:
        raised === 0
          ? 'In deze periode kwam uit deze gemeenten geen enkel signaal.'
          : `Signalen uit deze gemeenten in deze periode: ${formatNumber(raised)}. Daarvan met een antwoord: ${formatNumber(answered)}.`,
    },
    ...(answers.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Antwoorden die iedereen mag lezen',
            columns: [{ head: 'Thema' }, { head: 'Antwoord' }, { head: 'Besluit' }],
            rows: answers.map(({ theme, answer, number, on }) => [
              beginning(themes[theme]),
              answer,
              `${number}, ${formatDate(on)}`,
            ]),
          },
        ]),
  ];
}

function decisionBlocks({ decisions }: ReportFigures): readonly PaperBlock[] {
  if (decisions.length === 0)
    return [{ kind: 'text', text: 'In deze periode nam het overleg geen besluit dat iedereen mag lezen.' }];
  const done = decisions.filter(({ state }) => state === 'done').length;
  return [
    {
      kind: 'text',
      text: `Besluiten die iedereen mag lezen: ${formatNumber(decisions.length)}. Daarvan uitgevoerd: ${formatNumber(done)}.`,
    },
    {
      kind: 'table',
      caption: 'Besluiten die iedereen mag lezen, en wat ervan kwam',
      columns: [
        { head: 'Nummer' },
        { head: 'Besluit' },
        { head: 'Wie voert uit, tegen wanneer' },
        { head: 'Stand' },
      ],
      rows: decisions.map(({ number, text, body, owner, due, state }) => [
        `${number}, ${body}`,
        text,
        `${owner}, ${formatDate(due)}`,
        states[state],
      ]),
    },
  ];
}

function contactBlocks({ contacts }: ReportFigures): readonly PaperBlock[] {
  if (contacts.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Wie u kunt vragen',
      columns: [{ head: 'Functie' }, { head: 'Organisatie' }, { head: 'Bereikbaar op' }],
      rows: contacts.map(({ title, organisation, mail, phone }) => [
        title,
        organisation,
        listed([mail, ...(phone === null ? [] : [phone])]),
      ]),
    },
  ];
}

function sourceBlocks(until: CivilDate): readonly PaperBlock[] {
  return [
    {
      kind: 'list',
      items: [
        `Cijfers van acties: wat de eigenaar van elke actie meldde, of wat Werkwinkel telde, tot en met ${formatDate(until)}.`,
        'Bewijzen: elk kenmerk telt één keer; wat geschrapt is, telt niet mee.',
        'Aantallen mensen onder 10 staan hier niet.',
        'Signalen: geteld in de gemeenten van de partijen, op de dag dat ze gegeven zijn.',
        'Besluiten en antwoorden: alleen wat iedereen mag lezen.',
      ],
    },
  ];
}

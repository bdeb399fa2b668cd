/** The actions in a report: where each stands against its target, the charts of it, and the sum of a grant. Written in Dutch, as it is read out. */
import { type CivilDate, daysBetween, formatDate } from '../../kernel/civil-date.ts';
import { formatNumber } from '../../kernel/number.ts';
import { beginning } from '../../kernel/sentence.ts';
import { goals } from '../agreement/policy-goal.ts';
import { actionStatuses, figure, measureOf, standOf } from '../agreement-action/action.ts';
import { lightOf, lightRule, lights, reasons } from '../agreement-action/light.ts';
import type { PaperBar, PaperBlock } from './paper.ts';
import type { Standing } from './report.ts';
import type { ReportAction } from './report-figure.sql.ts';

const fewSentence = 'minder dan 10';

/** Says where an action stands on the last day of the report. */
export function standing(action: ReportAction, until: CivilDate): Standing {
  const stand = standOf(action, until);
  const light = lightOf(action, until);
  const told =
    stand === undefined
      ? action.indicator === 'proof'
        ? fewSentence
        : 'nog geen cijfer'
      : figure(stand.value, action.unit);
  return {
    action: action.id,
    title: action.title,
    value: stand?.value ?? null,
    told,
    light: light === undefined ? actionStatuses[action.status].label : lights[light.light].label,
  };
}

/** The chapter of the actions. */
export function actionBlocks(actions: readonly ReportAction[], until: CivilDate): readonly PaperBlock[] {
  if (actions.length === 0)
    return [
      {
        kind: 'text',
        text: 'In deze periode liep er geen enkele actie. Een actie begint op de pagina van de overeenkomst.',
      },
    ];
  return [
    actionTable(actions, until),
    ...barChart(actions, until),
    { kind: 'source', text: [lightRule.green, lightRule.orange, lightRule.red].join(' ') },
    ...actions.flatMap((action) => oneAction(action, until)),
  ];
}

function actionTable(actions: readonly ReportAction[], until: CivilDate): PaperBlock {
  return {
    kind: 'table',
    caption: `Stand van de acties op ${formatDate(until)}`,
    columns: [
      { head: 'Actie' },
      { head: 'Wie' },
      { head: 'Stand', numeric: true },
      { head: 'Doel', numeric: true },
      { head: 'Licht' },
    ],
    rows: actions.map((action) => {
      const { told, light } = standing(action, until);
      return [
        `${action.number}. ${action.title}`,
        action.owner?.name ?? '',
        told,
        action.target === null ? '' : figure(action.target, action.unit),
        light,
      ];
    }),
  };
}

/** How much of the way each action did; without a figure it has no bar. */
function barChart(actions: readonly ReportAction[], until: CivilDate): readonly PaperBlock[] {
  const bars = actions.flatMap((action): PaperBar[] => {
    const share = shareOf(action, until);
    if (share === undefined) return [];
    return [
      {
        label: `${action.number}. ${action.title}`,
        share,
        text: `${formatNumber(Math.round(share * 100))} %`,
      },
    ];
  });
  if (bars.length === 0) return [];
  const alternative = bars.map(({ label, text }) => `${label}: ${text}`).join('; ');
  return [
    {
      kind: 'chart',
      caption: 'Welk deel van de weg van de beginwaarde naar het doel is afgelegd',
      alternative: `Staafdiagram van het deel van de weg naar het doel. ${alternative}.`,
      bars,
    },
  ];
}

function shareOf(action: ReportAction, until: CivilDate): number | undefined {
  const { baseline, target } = action;
  const stand = standOf(action, until);
  if (stand === undefined || baseline === null || target === null || target === baseline) return undefined;
  return Math.min(1, Math.max(0, (stand.value - baseline) / (target - baseline)));
}

function oneAction(action: ReportAction, until: CivilDate): readonly PaperBlock[] {
  const shown = lightOf(action, until);
  const said = [
    action.goal === null ? '' : `Doel van VDAB: ${goals[action.goal]}.`,
    `Wat er geteld wordt: ${measureOf(action)}.`,
    action.due === null ? '' : `Tegen ${formatDate(action.due)}.`,
    shown === undefined ? '' : `${beginning(lights[shown.light].label)}: ${reasons[shown.reason]}`,
    action.endedBecause === null ? '' : `Beëindigd: ${action.endedBecause}`,
  ];
  return [
    { kind: 'heading', level: 2, text: `${action.number}. ${action.title}` },
    { kind: 'text', text: said.filter((part) => part !== '').join(' ') },
    ...grantSum(action),
    ...lineChart(action),
  ];
}

/** Of a grant: reference plus extra is the target, and how many proofs count. */
function grantSum({ indicator, reference, extra, target, realised }: ReportAction): readonly PaperBlock[] {
  if (indicator !== 'proof' || reference === null || extra === null || target === null) return [];
  const counted = realised === null ? fewSentence : formatNumber(realised);
  return [
    {
      kind: 'text',
      text: `${formatNumber(reference)} (referentie) + ${formatNumber(extra)} (extra) = ${formatNumber(target)}. Bewijzen die meetellen: ${counted}, zoals het stond toen het kwartaal begon. Elk bewijs heeft een eigen kenmerk en telt één keer; de kenmerken liggen bij de partijen.`,
    },
  ];
}

/** What was said of it in time, from two figures on. */
function lineChart({ title, number, unit, steps, indicator }: ReportAction): readonly PaperBlock[] {
  const [first] = steps;
  const last = steps.at(-1);
  if (indicator === 'proof' || first === undefined || last === undefined || first.on === last.on) return [];
  const values = steps.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const days = daysBetween(first.on, last.on);
  const points = steps.map(({ on, value }) => ({
    at: daysBetween(first.on, on) / days,
    height: high === low ? 0.5 : (value - low) / (high - low),
    text: figure(value, unit),
  }));
  const told = steps.map(({ on, value }) => `${formatDate(on)}: ${figure(value, unit)}`).join('; ');
  return [
    {
      kind: 'chart',
      caption: `Actie ${number} in de tijd`,
      alternative: `Lijn van actie ${number}, ${title}. ${told}.`,
      line: { points, from: formatDate(first.on), until: formatDate(last.on) },
    },
    {
      kind: 'table',
      caption: `Verslagen van actie ${number}`,
      columns: [{ head: 'Dag' }, { head: 'Stand', numeric: true }],
      rows: steps.map(({ on, value }) => [formatDate(on), figure(value, unit)]),
    },
  ];
}

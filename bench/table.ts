/**
 * The tables of bench/README.md, made of bench/results: what is asked beside what was measured, and every load. Each row is of the newest
 * run that measured it, and a ratio is of one run. Nothing between the two marks is typed by hand.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/root.ts';
import type { FiguresMeasured } from './figures.ts';
import type { GrownMeasured } from './grown-log.ts';
import type { Measured } from './load.ts';
import type { PeerMeasured } from './rule-peers.ts';
import type { ThreadsMeasured } from './rule-threads.ts';
import type { RulesMeasured } from './rules.ts';
import type { Setting } from './setting.ts';
import type { SignalsMeasured } from './signals.ts';
import type { StoredMeasured } from './stored-rules.ts';

export interface RoofRun extends Partial<Setting> {
  readonly results: Readonly<Record<string, Measured & { readonly connections: number }>>;
  readonly memory: number;
  readonly decisionMicroseconds: number;
}

export type RulesRun = Partial<Setting> &
  RulesMeasured & { readonly several?: ThreadsMeasured; readonly peers: readonly PeerMeasured[] };
export type StoredRun = Partial<Setting> & StoredMeasured;
export type SignalsRun = Partial<Setting> & SignalsMeasured;
export type FiguresRun = Partial<Setting> & FiguresMeasured;
export type GrownRun = Partial<Setting> & GrownMeasured;

/** What was measured, the newest of each. */
export interface Runs {
  readonly roofs: readonly (RoofRun & { readonly day: string })[];
  readonly rules?: RulesRun;
  readonly stored?: StoredRun;
  readonly signals?: SignalsRun;
  readonly figures?: FiguresRun;
  readonly grown?: GrownRun;
}

const folder = join(projectRoot, 'bench/results');
const page = join(projectRoot, 'bench/README.md');
const [begin, end] = ['<!-- measured -->', '<!-- /measured -->'];

/** Prints the tables of what was measured, and writes them into bench/README.md. */
export function writeTable(): void {
  const table = tableOf(readRuns());
  const text = readFileSync(page, 'utf8');
  const [before = '', after = ''] = [text.split(begin)[0], text.split(end)[1]];
  writeFileSync(page, `${before}${begin}\n\n${table}\n${end}${after}`);
  console.log(table);
}

function readRuns(): Runs {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const there = (name: string) => (existsSync(join(folder, name)) ? read(name) : undefined);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const roofs = names.filter((name) => name.startsWith('roof-')).toSorted();
  return {
    roofs: roofs.toReversed().map((name) => ({
      ...read(name),
      day: `${name.slice(5, 15)} ${name.slice(16, 18)}:${name.slice(18, 20)}`,
    })),
    rules: there('rules.json'),
    stored: there('stored.json'),
    signals: there('signals.json'),
    figures: there('figures.json'),
    grown: there('grown.json'),
  };
}

/** Writes the tables as Markdown. */
export function tableOf(runs: Runs): string {
  const rows = [
    ...roofRows(runs),
    ...grownRows(runs),
    ...signalRows(runs),
    ...figureRows(runs),
    ...ruleRows(runs),
  ];
  return [
    table(['what', 'asked', 'measured', 'run of'], rows),
    table(
      ['load', 'connections', 'a second', 'p50 ms', 'p99 ms', 'web process µs', 'run of'],
      loadRows(runs),
    ),
    ...settings(runs),
  ].join('\n');
}

function roofRows({ roofs }: Runs): readonly (readonly string[])[] {
  const row = (what: string, asked: string, measured: (run: RoofRun) => string | undefined) => {
    for (const run of roofs) {
      const found = measured(run);
      if (found !== undefined) return [what, asked, found, run.day];
    }
    return [what, asked, '', ''];
  };
  const p99 = (name: string) => (run: RoofRun) => {
    const found = run.results[`${name} @8`];
    return found && `${found.p99} ms`;
  };
  return [
    row(
      'open dossier, 8 connections, to the bare read of its facts with an audit row',
      '≥ 0.4, target 0.7',
      ratioTo('bare read with durable audit'),
    ),
    row(
      'open dossier, 8 connections, to the bare read of all that the page shows with an audit row',
      '',
      ratioTo('bare read of all the page shows, with durable audit'),
    ),
    row('open dossier, 8 connections, p50', '≤ 5 ms', ({ results }) => {
      const found = results['open dossier @8'];
      return found && `${found.p50} ms`;
    }),
    row('open dossier, 8 connections, p99', '≤ 45 ms', p99('open dossier')),
    row('list of 80 with its log rows, p99', '≤ 60 ms', p99('list of 80')),
    row('search by name, p99', '≤ 50 ms', p99('search by name')),
    row('Vandaag of a coach with 80 persons, p99', '≤ 60 ms', p99('Vandaag of 80')),
    row('Vandaag of a head with 20 coaches, p99', '≤ 60 ms', p99('team of 20 coaches')),
    row('map of Flanders with 600 agreements, p99', '≤ 60 ms', p99('map of 600 agreements')),
    row('own figures of every OCMW, p99', '≤ 80 ms', p99('own figures')),
    row('own figures of VDAB, with 300,000 people, p99', '≤ 80 ms', p99('own figures of the largest')),
    row('figures of an agreement, p99', '≤ 80 ms', p99('figures of an agreement')),
    row('figures for everyone, p99', '≤ 80 ms', p99('figures for everyone')),
    row('the portal for anyone, 8 connections', '≥ 4,000 a second', ({ results }) => {
      const found = results['portal @8'];
      return found && `${found.perSecond.toLocaleString('en')} a second`;
    }),
    row(
      'search in fifty thousand minutes and clauses, nine in ten hidden from the reader, p99',
      '≤ 50 ms',
      (run) => {
        const [minutes, clauses] = [p99('search in minutes')(run), p99('search in clauses')(run)];
        return minutes && clauses && `minutes ${minutes}, clauses ${clauses}`;
      },
    ),
    row('search in all that is public, p99', '≤ 30 ms', p99('search in all that is public')),
    row('who of 80 could start what, p99', '', p99('who could start what')),
    row(
      'gate decision for a whole dossier, in process',
      '≤ 20 µs',
      (run) => `${run.decisionMicroseconds.toFixed(1)} µs`,
    ),
    row(
      'memory of the web process after that load',
      '≤ 250 MB',
      ({ memory, results }) => results['open dossier @32'] && `${memory} MB`,
    ),
  ];
}

function ratioTo(ceiling: string) {
  return ({ results }: RoofRun): string | undefined => {
    const [ours, bare] = [results['open dossier @8'], results[`${ceiling} @8`]];
    return ours && bare && (ours.perSecond / bare.perSecond).toFixed(2);
  };
}

const dayOf = ({ at = '' }: Partial<Setting>) => at.slice(0, 16).replace('T', ' ');

function grownRows({ grown }: Runs): readonly (readonly string[])[] {
  return Object.entries(grown?.pages ?? {}).map(([name, { grown: long, short }]) => [
    `${name} with a log of fifty million rows, p99`,
    'at most a third more than without',
    `${long.p99} ms, without ${short.p99} ms`,
    dayOf(grown ?? {}),
  ]);
}

function signalRows({ signals }: Runs): readonly (readonly string[])[] {
  if (signals === undefined) return [];
  const { pathways, organisations, seconds, p50, p99 } = signals;
  return [
    [
      `signals of ${grouped(pathways)} pathways of ${organisations} organisations, all anew`,
      '≤ 60 s for 60,000',
      `${seconds} s`,
      dayOf(signals),
    ],
    ['signals of one person after a change', '≤ 50 ms', `p50 ${p50} ms, p99 ${p99} ms`, dayOf(signals)],
  ];
}

function figureRows({ figures }: Runs): readonly (readonly string[])[] {
  if (figures === undefined) return [];
  const { cases, differences, seconds, p50, p99 } = figures;
  return [
    [
      `figures of ${grouped(cases)} cases, all anew`,
      '≤ 300 s, 0 differ',
      `${seconds} s, ${differences} differ`,
      dayOf(figures),
    ],
    ['figures of one person after a change', '≤ 50 ms', `p50 ${p50} ms, p99 ${p99} ms`, dayOf(figures)],
  ];
}

function ruleRows({ rules, stored }: Runs): readonly (readonly string[])[] {
  return [
    ...(rules === undefined
      ? []
      : [
          [
            `${grouped(rules.persons)} persons × ${rules.instruments} instruments, ${rules.conditions} conditions kept, one thread`,
            '≥ 300,000 persons/s, target 1 million',
            `${grouped(rules.personsPerSecond)} persons/s`,
            dayOf(rules),
          ],
          ...(rules.several === undefined
            ? []
            : [
                [
                  `the same on ${rules.several.threads} threads`,
                  'stretch 3.9 million',
                  `${grouped(rules.several.personsPerSecond)} persons/s`,
                  dayOf(rules),
                ],
              ]),
          [
            'one person, all instruments with sentences',
            '≤ 1 ms, target 100 µs',
            `${rules.onePersonMicroseconds} µs, ${(rules.onePersonMicroseconds / rules.loopMicroseconds).toFixed(2)} × the plain loop`,
            dayOf(rules),
          ],
          ['the next question to one person', '', `${rules.nextQuestionMicroseconds} µs`, dayOf(rules)],
          ...rules.peers.map((peer) => [
            `the same rules in ${peer.name}, every fact known`,
            'the same persons fit',
            `${grouped(peer.personsPerSecond)} persons/s; ${peer.fits} fit, by ours ${peer.oursFits}`,
            dayOf(rules),
          ]),
        ]),
    ...(stored === undefined
      ? []
      : [
          [
            `all rules for ${grouped(stored.dossiers)} stored dossiers into the database`,
            '≤ 60 s for 300,000',
            `${stored.seconds} s; of the processor ${stored.ruleSeconds} s for the rules, ${stored.databaseSeconds} s for PostgreSQL`,
            dayOf(stored),
          ],
        ]),
  ];
}

function loadRows({ roofs }: Runs): readonly (readonly string[])[] {
  const newest = new Map<string, readonly string[]>();
  for (const { results, day } of roofs)
    for (const [name, { connections, perSecond, p50, p99, cpu, wrong }] of Object.entries(results))
      if (!newest.has(name))
        newest.set(name, [
          name.replace(/ @\d+$/, ''),
          String(connections),
          wrong > 0 ? `${grouped(perSecond)}, ${wrong} wrong` : grouped(perSecond),
          String(p50),
          String(p99),
          String(cpu),
          day,
        ]);
  return [...newest.values()];
}

function settings({ roofs, grown, signals, figures, rules, stored }: Runs): readonly string[] {
  const known = [...roofs.slice(0, 1), grown, signals, figures, rules, stored].filter(
    (run) => run?.versions !== undefined,
  );
  return known.map((run) => {
    const { at = '', machine = '', versions = {} } = run ?? {};
    const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
    return `${at.slice(0, 16).replace('T', ' ')} UTC on ${machine}: ${named.join(', ')}.\n`;
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

const grouped = (count: number) => count.toLocaleString('en-GB');

if (process.argv[1] === import.meta.filename) writeTable();

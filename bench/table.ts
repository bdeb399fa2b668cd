/**
 * The tables of bench/README.md, made of bench/results: what is asked beside what was measured, and every load. Each row is of the newest
 * run that measured it, and a ratio is of one run. Nothing between the two marks is typed by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/root.ts';
import type { Setting } from './setting.ts';
import { readRuns, type Runs } from './measured-runs.ts';
import { roofRows, loadRows, grouped } from './roof-table.ts';

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

if (process.argv[1] === import.meta.filename) writeTable();

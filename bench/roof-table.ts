/** The rows of the tables about the roof: each request beside a bare server on the same rows, and the load it bears. */
import type { Runs, RoofRun } from './measured-runs.ts';

export function roofRows({ roofs }: Runs): readonly (readonly string[])[] {
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

export function loadRows({ roofs }: Runs): readonly (readonly string[])[] {
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

export const grouped = (count: number) => count.toLocaleString('en-GB');

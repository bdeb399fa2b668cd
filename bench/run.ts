/**
 * The benches: ceilings and ours in one run, on the same rows, so that what counts is their ratio. Seeds a Flanders-size
 * database once (`data/bench`), then only measures. Writes `bench/results/*.json`, and the tables of bench/README.md from all of them.
 * Options: --persons N (smaller seed), --seconds N, --only open,list,search,day,team,decision,rules,signals,figures,stored,caseload,map,portal,sitesearch,texts,grown. The rules alone need no database.
 * `grown` measures the pages with a log of fifty million rows and without, and is done only where it is named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, type Queryable } from '../src/adapters/database/pool.ts';
import { readConfig } from '../src/config.ts';
import { reachInstallation } from '../src/installation.ts';
import { civilDate } from '../src/kernel/civil-date.ts';
import { projectRoot } from '../src/root.ts';
import { measureDecision } from './decision.ts';
import { measureGrown } from './grown-log.ts';
import { ensurePublished, figureTargets } from './figure-targets.ts';
import { measureFigures } from './figures.ts';
import { applyLoad, type Load, type Measured } from './load.ts';
import { residentMegabytes } from './process-use.ts';
import { portalTargets, searchTargets } from './public-targets.ts';
import { measurePeers } from './rule-peers.ts';
import { measureThreads } from './rule-threads.ts';
import { invented, measureRules } from './rules.ts';
import { startBare, startOurs } from './servers.ts';
import { settingNow } from './setting.ts';
import { measureSignals } from './signals.ts';
import { storeRules } from './stored-rules.ts';
import { writeTable } from './table.ts';
import { ensureTexts, textTargets } from './text-targets.ts';
import { ensureAgreements, ensureSeed, findTargets, liftQuotas } from './targets.ts';

const words = process.argv.slice(2);
const option = (name: string) => {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? undefined : words[at + 1];
};
const seconds = Number(option('seconds') ?? 6);
const only = option('only')?.split(',');
const wanted = (name: string) => only === undefined || only.includes(name);

if (wanted('rules')) {
  const rules = measureRules(Number(option('persons') ?? 300_000));
  const { persons, personsPerSecond, conditions, onePersonMicroseconds, nextQuestionMicroseconds } = rules;
  console.log(
    `rules for ${persons} persons × ${rules.instruments} instruments, ${conditions} conditions kept: ${personsPerSecond} persons/s on one thread; one person with sentences ${onePersonMicroseconds} µs, next question ${nextQuestionMicroseconds} µs`,
  );
  const several = await measureThreads(persons);
  console.log(`the same on ${several.threads} threads: ${several.personsPerSecond} persons/s`);
  const peers = await measurePeers(invented(3_000, 0), civilDate('2026-11-21'));
  for (const { name, persons: some, personsPerSecond: each, fits, oursFits } of peers) {
    console.log(`the same rules in ${name}, ${some} persons of whom every fact is known: ${each} persons/s`);
    if (fits !== oursFits) throw new Error(`${name} lets ${fits} fit, and we ${oursFits}.`);
  }
  keep('rules', { ...rules, several, peers, ...settingNow() });
  if (only?.every((name) => name === 'rules') === true) {
    writeTable();
    process.exit(0);
  }
}

const dataDir = process.env['BENCH_DATA_DIR'] ?? join(projectRoot, 'data/bench');
const databaseUrl = process.env['DATABASE_URL'];
const config = readConfig({
  DATA_DIR: dataDir,
  PORT: '18080',
  LOG_LEVEL: 'error',
  ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl, WERKWINKEL_MODE: 'demo' }),
});
const installation = await reachInstallation(config, (text) => console.log(text));
const results: Record<string, Measured & { readonly connections: number }> = {};

try {
  await installation.migrate();
  const admin = openDatabase(installation.server.connection('admin'), { max: 4 });
  await ensureSeed(admin, installation, Number(option('persons') ?? 300_000));
  const stored = await storeRules(admin, installation, wanted('stored'));
  if (stored !== undefined && wanted('stored'))
    keep('stored', { ...stored, ...settingNow(await postgres(admin)) });
  if (wanted('signals')) {
    const signals = await measureSignals(installation);
    console.log(
      `${signals.found} signals of ${signals.pathways} pathways of ${signals.organisations} organisations in ${signals.seconds} s; of one person p50 ${signals.p50} ms, p99 ${signals.p99} ms`,
    );
    keep('signals', { ...signals, ...settingNow(await postgres(admin)) });
  }
  if (wanted('map')) await ensureAgreements(admin);
  if (wanted('texts')) await ensureTexts(admin);
  if (wanted('figures')) {
    const figures = await measureFigures(installation);
    console.log(
      `${figures.cases} cases counted anew in ${figures.seconds} s, ${figures.differences} differ; of one person p50 ${figures.p50} ms, p99 ${figures.p99} ms`,
    );
    keep('figures', { ...figures, ...settingNow(await postgres(admin)) });
    await ensureAgreements(admin);
    await ensurePublished(admin);
  }
  const targets = await findTargets(admin);
  const figures = wanted('figures') ? await figureTargets(admin) : undefined;
  const texts = wanted('texts') ? await textTargets(admin) : undefined;
  if (wanted('open')) {
    for (const [name, how] of [
      ['bare read', []],
      ['bare read with durable audit', ['--audit']],
      ['bare read of all the page shows, with durable audit', ['--audit', '--whole']],
    ] as const) {
      const bare = await startBare(installation.server.connection('admin'), 18_081, how);
      await measure(name, { ...bare, targets: targets.dossiers, says: '<dl>' });
      await bare.stop();
    }
  }
  if (figures !== undefined) {
    const bare = await startBare(installation.server.connection('admin'), 18_081, ['--figures']);
    await measure('bare read of figures', { ...bare, targets: figures.bare, says: '<dl>' });
    await bare.stop();
  }
  if (only?.includes('grown') === true) {
    const grown = await measureGrown(admin, targets, dataDir, seconds);
    keep('grown', { ...grown, ...settingNow(await postgres(admin)) });
  }
  const ours = await startOurs(dataDir, 18_080);
  await liftQuotas(admin);
  const versions = await postgres(admin);
  await admin.close();
  if (wanted('open'))
    await measure('open dossier', { ...ours, targets: targets.dossiers, says: 'Wie is betrokken' });
  if (wanted('list'))
    await measure('list of 80', { ...ours, targets: targets.lists, says: 'Mensen op naam' });
  if (wanted('caseload'))
    await measure('who could start what', { ...ours, targets: targets.caseloads, says: 'Wie zoekt u?' });
  if (wanted('day'))
    await measure('Vandaag of 80', { ...ours, targets: targets.days, says: 'Wie heeft u nodig' });
  if (wanted('team'))
    await measure('team of 20 coaches', { ...ours, targets: targets.teams, says: 'Wie draagt wat' });
  if (wanted('map'))
    await measure('map of 600 agreements', { ...ours, targets: targets.maps, says: 'Waar dit vandaan komt' });
  if (figures !== undefined) {
    await measure('own figures', { ...ours, targets: figures.own, says: 'Cijfers' });
    await measure('own figures of the largest', { ...ours, targets: figures.largest, says: 'Cijfers' });
    await measure('figures of an agreement', { ...ours, targets: figures.agreements, says: 'Cijfers' });
    await measure('figures for everyone', { ...ours, targets: figures.open, says: 'Cijfers voor iedereen' });
  }
  if (wanted('portal')) await measure('portal', { ...ours, targets: portalTargets, says: 'Werkwinkel' });
  if (wanted('sitesearch'))
    await measure('search in all that is public', { ...ours, targets: searchTargets, says: 'Zoeken' });
  if (texts !== undefined) {
    await measure('search in minutes', { ...ours, targets: texts.minutes, says: 'Zoek in verslagen' });
    await measure('search in clauses', { ...ours, targets: texts.clauses, says: 'Bibliotheek' });
  }
  if (wanted('search'))
    await measure('search by name', { ...ours, targets: targets.searches, says: 'gevonden' });
  console.log(`resident memory of the web process: ${residentMegabytes(ours.pid)} MB`);
  const memory = residentMegabytes(ours.pid);
  await ours.stop();
  const decision = measureDecision();
  console.log(`gate decision for a whole dossier, in process: ${decision.toFixed(2)} µs`);
  report(memory, decision, versions);
  writeTable();
} finally {
  await installation.server.stop();
}

async function measure(name: string, load: Omit<Load, 'connections' | 'seconds'>): Promise<void> {
  await applyLoad({ ...load, connections: 8, seconds: 2 });
  for (const connections of [1, 8, 32]) {
    const measured = await applyLoad({ ...load, connections, seconds });
    results[`${name} @${connections}`] = { ...measured, connections };
    const { perSecond, p50, p99, wrong, cpu } = measured;
    console.log(
      `${name.padEnd(30)} ${String(connections).padStart(2)} connections ${String(perSecond).padStart(6)}/s  p50 ${p50} ms  p99 ${p99} ms  cpu ${cpu} µs${wrong > 0 ? `  ${wrong} WRONG` : ''}`,
    );
  }
}

function report(memory: number, decision: number, versions: Readonly<Record<string, string>>): void {
  const ratio = (connections: number) =>
    (results[`open dossier @${connections}`]?.perSecond ?? 0) /
    (results[`bare read with durable audit @${connections}`]?.perSecond ?? Number.NaN);
  if (wanted('open'))
    console.log(
      `ratio to the bare read with durable audit: ${[1, 8, 32].map((n) => `${ratio(n).toFixed(2)} at ${n}`).join(', ')}`,
    );
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '');
  keep(`roof-${moment}`, {
    ...settingNow(versions),
    seconds,
    results,
    memory,
    decisionMicroseconds: decision,
  });
}

function keep(name: string, result: object): void {
  const results = join(projectRoot, 'bench/results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`written to bench/results/${name}.json`);
}

async function postgres(admin: Queryable): Promise<Readonly<Record<string, string>>> {
  const found = await admin.one<{ version: string }>("select current_setting('server_version') as version");
  return { postgresql: found?.version ?? '' };
}

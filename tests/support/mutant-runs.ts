/** Runs every mutation of the code against the tests that reach it, two at a time, the quick tests first. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../src/root.ts';
import type { CodeMutation, MutableFile } from './code-mutation.ts';
import { sizeOf } from './result.ts';

export interface MutantRuns {
  readonly mutations: number;
  readonly noticed: number;
  /** Noticed because they never ended. */
  readonly endless: number;
  readonly missed: readonly CodeMutation[];
}

interface TestFile {
  readonly path: string;
  readonly milliseconds: number;
  readonly reaches: ReadonlySet<number>;
}

/** An even sample of so many stands for all; with `TEST_MUTANTS` it can be more, or all. */
const PUBLISHED = 400;
/** A mutation that takes so many times what the tests take never ends. */
const PATIENCE = 6;

/** Runs an even sample of the mutations, or all. */
export async function runMutants(files: readonly MutableFile[]): Promise<MutantRuns> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const texts = join(folder, 'texts.json');
  const urlOf = (file: string) => pathToFileURL(join(projectRoot, 'src/rules', file)).href;
  writeFileSync(
    texts,
    JSON.stringify(Object.fromEntries(files.map(({ file, text }) => [urlOf(file), text]))),
  );
  try {
    const tests = await measureTests(texts);
    const all = files.flatMap(({ mutations }) => mutations).map((mutation, number) => ({ mutation, number }));
    const step = all.length / Math.min(all.length, sizeOf('TEST_MUTANTS', PUBLISHED));
    const chosen = all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
    const found = new Map<CodeMutation, Outcome>();
    const queue = chosen.values();
    const work = async () => {
      for (const { mutation, number } of queue) found.set(mutation, await runOne(texts, number, tests));
    };
    await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
    const outcomes = [...found];
    return {
      mutations: outcomes.length,
      noticed: outcomes.filter(([, outcome]) => outcome !== 'missed').length,
      endless: outcomes.filter(([, outcome]) => outcome === 'endless').length,
      missed: outcomes.filter(([, outcome]) => outcome === 'missed').map(([mutation]) => mutation),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Outcome = 'noticed' | 'missed' | 'endless';

/** Runs each test without a mutation: it must pass, and tells which mutations it reaches. */
async function measureTests(texts: string): Promise<readonly TestFile[]> {
  const names = readdirSync(join(projectRoot, 'src/rules')).filter((name) => name.endsWith('.test.ts'));
  const measured: TestFile[] = [];
  // What the documents say is compared word by word with the data, not with the code.
  for (const path of names.filter((name) => name !== 'document.test.ts').map((name) => `src/rules/${name}`)) {
    const start = performance.now();
    const run = startRun(texts, -1, [path], 600_000);
    const reaches = new Set((await run.reached) ?? []);
    if ((await run.outcome) !== 'missed') throw new Error(`${path} does not pass by itself.`);
    measured.push({ path, milliseconds: performance.now() - start, reaches });
  }
  return measured.toSorted((one, other) => one.milliseconds - other.milliseconds);
}

async function runOne(texts: string, number: number, tests: readonly TestFile[]): Promise<Outcome> {
  const reaching = tests.filter(({ reaches }) => reaches.has(number));
  if (reaching.length === 0) return 'missed';
  const expected = reaching.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const paths = reaching.map(({ path }) => path);
  return startRun(texts, number, paths, Math.max(20_000, expected * PATIENCE)).outcome;
}

function startRun(texts: string, number: number, tests: readonly string[], limit: number) {
  const child = fork(join(import.meta.dirname, 'mutant-run.ts'), [texts, String(number), ...tests], {
    stdio: ['ignore', 'ignore', number < 0 ? 'inherit' : 'ignore', 'ipc'],
    execArgv: [],
    cwd: projectRoot,
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  const ended = once(child, 'exit').then(([code]: unknown[]): Outcome => {
    clearTimeout(timer);
    return code === 0 ? 'missed' : code === null ? 'endless' : 'noticed';
  });
  const reached = Promise.race([
    once(child, 'message').then(([numbers]: unknown[]) => numbers as readonly number[]),
    ended.then(() => undefined),
  ]);
  return { outcome: ended, reached };
}

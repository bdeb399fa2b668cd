// Runs the checks and the tests, and closes with one line that adds everything up.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot, runtime } from './install.mjs';

const inModules = (path) => join(projectRoot, 'node_modules', path);

const checks = [
  ['format', [inModules('@biomejs/biome/bin/biome'), 'format', '.']],
  ['lint', [inModules('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', '--quiet']],
  ['types', [inModules('typescript/bin/tsc'), '--noEmit', '-p', '.']],
];

/** Checks format, lint and types side by side, and returns how many found something. */
export async function check() {
  const results = await Promise.all(checks.map(([, args]) => node(args, { quiet: true })));
  results.forEach(({ code, output }, index) => {
    const name = checks[index]?.[0];
    console.log(code === 0 ? 'ok    ' : 'FAILED', name);
    if (code !== 0) console.log(output);
  });
  return results.filter(({ code }) => code !== 0).length;
}

/** Runs projects of vitest, with the checks first when asked, and returns the exit code. */
export async function runTests(projects, args, options) {
  const failedChecks = options.checks ? await check() : 0;
  const seed = process.env.TEST_SEED ?? String(randomInt(2 ** 31));
  console.log(`Random seed: ${seed} (repeat with TEST_SEED=${seed})`);
  const folder = mkdtempSync(join(tmpdir(), 'werkwinkel-report-'));
  const report = join(folder, 'report.json');
  const { code } = await node(
    [
      inModules('vitest/vitest.mjs'),
      'run',
      ...projects.flatMap((name) => ['--project', name]),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      '--passWithNoTests',
      ...args,
    ],
    { environment: { TEST_SEED: seed } },
  );
  const { passed, failed, skipped } = readReport(report);
  rmSync(folder, { recursive: true });
  // A run that broke down without naming a test is a failure all the same.
  const broken = code !== 0 && failed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed + failedChecks + broken} failed, ${skipped} skipped`);
  return failed + failedChecks + broken === 0 ? 0 : 1;
}

function readReport(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function node(args, { quiet = false, environment = {} }) {
  return new Promise((resolve) => {
    const child = spawn(runtime, args, {
      cwd: projectRoot,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NO_COLOR: '1', ...environment },
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}

// The one way in for every npm script. Runs on Node 20 with nothing installed: sees to the packages and the build,
// and then hands over to the Node version that the project pins. Nothing of the application is known here.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, projectRoot, runtime } from './install.mjs';
import { check, runTests } from './run-tests.mjs';

const [command, ...args] = process.argv.slice(2);
const dist = (name) => join(projectRoot, 'dist/src', name);
// The heap of the server stays small: it holds no state, and the memory belongs to PostgreSQL.
const { serverFlags } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).config;

const commands = {
  async start() {
    await ensureInstalled({ development: false });
    await build();
    return serve(dist('server.js'), args, {});
  },
  async serve() {
    const mode = process.env.WERKWINKEL_MODE || 'production';
    if (mode !== 'production')
      return refuse(`npm run serve is for production, and WERKWINKEL_MODE is ${mode}.`);
    if (!existsSync(runtime)) return refuse('Nothing is installed: run npm install first.');
    await build();
    return serve(dist('server.js'), args, { WERKWINKEL_MODE: mode });
  },
  async cli() {
    await ensureInstalled({ development: false });
    await build();
    return run([dist('cli.js'), ...args]);
  },
  async dev() {
    await ensureInstalled({ development: true });
    await build();
    const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
    const watch = spawn(
      runtime,
      [compiler, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
      {
        cwd: projectRoot,
        stdio: 'inherit',
      },
    );
    const code = await serve('--watch-path=dist', [dist('server.js'), ...args], {});
    watch.kill();
    return code;
  },
  async check() {
    await ensureInstalled({ development: true });
    return (await check()) === 0 ? 0 : 1;
  },
  async test() {
    await ensureInstalled({ development: true });
    await build();
    return runTests(['werkwinkel', 'postgres-15', 'journeys'], args, { checks: args.length === 0 });
  },
  async 'test:browser'() {
    await ensureInstalled({ development: true });
    await build();
    return runTests(['journeys'], args, { checks: false });
  },
  async 'test:long'() {
    await ensureInstalled({ development: true });
    await build();
    return runTests(['postgres-15-program', 'long'], args, { checks: false });
  },
  async bench() {
    await ensureInstalled({ development: true });
    await build();
    return run([join(projectRoot, 'bench/run.ts'), ...args]);
  },
};

function refuse(sentence) {
  console.error(sentence);
  return 1;
}

/** Runs a program to its end; Ctrl-C reaches it through the terminal, so it is only waited for here. */
function run(programArgs) {
  process.on('SIGINT', () => {});
  const child = spawn(runtime, programArgs, { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return ended(child);
}

/**
 * Runs the server in a group of its own, so that Ctrl-C reaches it once, from here. It stops too when this process or
 * the npm above it is gone: the server notices the closed channel.
 */
function serve(entry, serverArgs, environment) {
  const child = spawn(runtime, [...serverFlags.split(' '), entry, ...serverArgs], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env: { ...process.env, ...environment },
  });
  let stopping = false;
  const stop = () => {
    if (!stopping) child.kill('SIGTERM');
    stopping = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const family = ancestors();
  const watch = setInterval(() => ancestors() !== family && stop(), 500);
  return ended(child).finally(() => clearInterval(watch));
}

/** Names the processes above this one, as far as npm: when one of them is gone, nobody waits for the server any more. */
function ancestors() {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined || process.platform !== 'linux') return `${parent}`;
  try {
    const [, grandparent] = readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ')[1].split(' ');
    return `${parent} ${grandparent}`;
  } catch {
    return 'gone';
  }
}

function ended(child) {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(refuse(String(error))));
    child.on('exit', (code, signal) =>
      resolve(code ?? (signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : 1)),
    );
  });
}

const chosen = commands[command];
if (chosen === undefined) {
  process.exitCode = refuse(`Choose one of: ${Object.keys(commands).join(', ')}.`);
} else {
  try {
    process.exitCode = await chosen();
  } catch (error) {
    process.exitCode = refuse(error.message);
  }
}

/**
 * How the tests run: everything on the embedded PostgreSQL, and what leans on the database also on 15 where it is found. There, what asks
 * little of its version waits for `npm run test:long`.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/sequence.ts';

const postgres15 = '/usr/lib/postgresql/15';
const cluster = './tests/support/cluster.ts';
const onDatabase = ['{src,tests,db}/**/*.pg.test.ts', 'tests/properties/**/*.test.ts'];
/** Processes, and what tries by chance or by every address what is decided elsewhere: the program before the database is the same. */
const aboutProgram = [
  'tests/properties/{file-of-nobody,kills,log-tampering,odd-input,pathway-walks,plan-walk,roles,routes,saboteurs,two-pages,two-worlds}.test.ts',
  'src/features/client-import/import-{hostile,run}.pg.test.ts',
  'src/features/note/note.web.pg.test.ts',
  'src/jobs/sealer.pg.test.ts',
];

export default defineConfig({
  test: {
    pool: 'forks',
    // One more than processors: a test that waits for PostgreSQL or the browser leaves a quarter of its processor to another.
    maxWorkers: Math.min(availableParallelism() + 1, 5),
    // Test files share what they import: reading the program anew for each took half of the time. Nothing of a test lives in a module.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What comes soon on a quiet machine comes later on a busy one.
    expect: { poll: { timeout: 15_000 } },
    setupFiles: './tests/support/seed.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'werkwinkel',
          include: ['{src,tests,db,scripts,bench}/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**', 'tests/long/**'],
          globalSetup: cluster,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: cluster,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          fileParallelism: false,
          // After all else: what takes times wants the machine for itself.
          sequence: { groupOrder: 1 },
          testTimeout: 3_600_000,
          hookTimeout: 600_000,
          globalSetup: cluster,
        },
      },
      ...(existsSync(`${postgres15}/bin/initdb`)
        ? [
            {
              extends: true as const,
              test: { name: 'postgres-15', include: onDatabase, exclude: aboutProgram, globalSetup: cluster },
            },
            {
              extends: true as const,
              test: { name: 'postgres-15-program', include: aboutProgram, globalSetup: cluster },
            },
          ]
        : []),
    ],
  },
});

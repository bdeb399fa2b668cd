/** Every address with every id of what is hidden, at every place an id can stand; `npm test` takes a few of them at a time. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openSigningKey } from '../../src/gate/log-key.ts';
import { openApp } from '../support/open-app.ts';
import { keepResult } from '../support/result.ts';
import { walkRoutes } from '../support/route-walk.ts';
import { keepSecrets } from '../support/secret-town.ts';

test('an id of something hidden tells nobody more than an id of nothing', async () => {
  const opened = await openApp();
  openSigningKey({ dataDir: opened.world.config.dataDir });
  const town = await keepSecrets(opened);
  const problems: string[] = [];
  let requests = 0;
  for (const asker of town.askers) {
    const walked = await walkRoutes(opened.app, asker, town.ids, randomUUID, town.secrets);
    problems.push(...walked.problems);
    requests += walked.requests;
  }
  await opened.close();
  keepResult('routes', {
    what: 'requests with ids of hidden things beside ids of nothing',
    requests,
    problems: problems.length,
  });
  expect(problems).toEqual([]);
});

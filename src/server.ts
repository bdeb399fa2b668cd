/** Starts and stops the application: configuration, database, web server. What it does is not known here. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { migrate } from './adapters/database/migrate.ts';
import { openDatabase } from './adapters/database/pool.ts';
import { reachServer } from './adapters/database/server.ts';
import { ConfigError, loadKeys, readConfig } from './config.ts';
import { writeReference } from './gate/reference.ts';
import { projectRoot } from './root.ts';

async function start(): Promise<() => Promise<void>> {
  const config = readConfig(process.env);
  const { database } = loadKeys(config);
  const onMessage = (text: string) => console.log(text);
  const { server, secret } = await reachServer({
    ...config,
    ...(database ? { databaseKey: database } : {}),
    onMessage,
  });
  const admin = server.connection('admin');
  await migrate(admin, { folder: join(projectRoot, 'db'), secret, mode: config.mode });
  const asAdmin = openDatabase(admin, { max: 1 });
  await writeReference(asAdmin, config.mode);
  await asAdmin.close();
  const web = createServer((_request, response) => response.end('Werkwinkel\n'));
  await new Promise<void>((resolve) => web.listen(config.port, config.host, resolve));
  console.log(`listening on ${config.publicUrl}`);
  return async () => {
    web.closeAllConnections();
    await new Promise((resolve) => web.close(resolve));
    await server.stop();
  };
}

try {
  const stop = await start();
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    void stop().then(() => process.exit(0));
  };
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, once);
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof Error ? error.message : error);
  process.exit(1);
}

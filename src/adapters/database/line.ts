/**
 * One connection on which a statement is sent before the one before it was answered; PostgreSQL works through them in order,
 * each with a commit of its own. Made at first use, and made anew after it was lost. For statements that stand alone only.
 */
import pg from 'pg';

export interface Line {
  query(config: pg.QueryConfig): Promise<pg.QueryResult>;
  close(): Promise<void>;
}

/** Opens a line; `canGoOn` tells after which errors the connection can still be trusted. */
export function openLine(config: pg.ClientConfig, canGoOn: (error: unknown) => boolean): Line {
  let line: Promise<pg.Client> | undefined;

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ ...config, pipeline: true });
    // Whoever was asking something is told by the answer that fails.
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  /** The next statement gets another connection; this one ends when all that was sent on it is answered. */
  function drop(dropped: Promise<pg.Client>): void {
    if (line === dropped) line = undefined;
    dropped.then((client) => client.end()).catch(() => {});
  }

  return {
    async query(statement) {
      const used = (line ??= connect());
      try {
        return await (await used).query(statement);
      } catch (error) {
        if (!canGoOn(error)) drop(used);
        throw error;
      }
    },
    async close() {
      const client = await line?.catch(() => undefined);
      await client?.end();
    },
  };
}

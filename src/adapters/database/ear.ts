/**
 * One connection that hears what is told on a channel of PostgreSQL, made at first use and made anew after it was lost. While it is not
 * there something may have been told that nobody heard: whoever keeps what may change asks `open` first.
 */
import pg from 'pg';

export interface Ear {
  /** Nothing that was told until now was missed. */
  readonly open: boolean;
  close(): Promise<void>;
}

const PAUSE = 1_000;

/** Listens on a channel; `heard` is called for each thing told, and whenever something may have been missed. */
export function openEar(config: pg.ClientConfig, channel: string, heard: () => void): Ear {
  let client: pg.Client | undefined;
  let open = false;
  let closed = false;

  function lost(): void {
    open = false;
    heard();
    if (!closed) setTimeout(() => void listen(), PAUSE).unref();
  }

  async function listen(): Promise<void> {
    if (closed) return;
    client = new pg.Client({ ...config, keepAlive: true });
    client.on('error', () => {}).on('notification', heard);
    try {
      await client.connect();
      client.once('end', lost);
      await client.query(`listen ${channel}`);
      heard();
      open = true;
    } catch {
      client.end().catch(() => {});
      lost();
    }
  }

  void listen();
  return {
    get open() {
      return open;
    },
    async close() {
      closed = true;
      open = false;
      await client?.end().catch(() => {});
    },
  };
}

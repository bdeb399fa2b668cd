/** COPY over an ordinary `pg` client: rows of a table as a stream of bytes, out and in. Knows nothing of files. */
import type pg from 'pg';

type Wire = pg.Connection & {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
};

/** Runs `copy … to stdout` and hands each piece to the sink; the server waits while the sink does. */
export function copyOut(
  client: pg.Client,
  text: string,
  sink: (chunk: Buffer) => Promise<void> | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let written = Promise.resolve();
    let failure: unknown;
    const statement = {
      submit: (wire: pg.Connection) => wire.query(text),
      handleCopyData(message: { chunk: Buffer }, wire: Wire) {
        const busy = sink(message.chunk);
        if (busy === undefined) return;
        wire.stream.pause();
        written = Promise.all([written, busy]).then(
          () => void wire.stream.resume(),
          (error: unknown) => {
            failure ??= error;
            wire.stream.resume();
          },
        );
      },
      handleError: reject,
      handleCommandComplete() {},
      handleReadyForQuery: () =>
        void written.then(() => (failure === undefined ? resolve() : reject(failure))),
    };
    client.query(statement);
  });
}

/** Runs `copy … from stdin` with the pieces; a failing source undoes the statement. */
export function copyIn(client: pg.Client, text: string, source: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: unknown;
    const statement = {
      submit: (wire: pg.Connection) => wire.query(text),
      handleCopyInResponse: (wire: Wire) =>
        void send(wire, source).catch((error: unknown) => {
          failure = error;
          wire.sendCopyFail('the source failed');
        }),
      // After an error the driver tells this statement nothing more.
      handleError: (error: unknown) => reject(failure ?? error),
      handleCommandComplete() {},
      handleReadyForQuery: () => resolve(),
    };
    client.query(statement);
  });
}

async function send(wire: Wire, source: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of source) {
    wire.sendCopyFromChunk(chunk);
    if (wire.stream.writableNeedDrain) await new Promise((resolve) => wire.stream.once('drain', resolve));
  }
  wire.endCopyFrom();
}

/** The picture that others show when someone passes a page on; drawn by scripts/draw-share-picture.ts and kept as a file beside it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './stylesheet.ts';

export interface SharePicture {
  readonly path: string;
  readonly body: Buffer;
}

let ready: SharePicture | undefined;

/** Gives the picture under a name made of its content, read once per process. */
export function sharePicture(): SharePicture {
  ready ??= read();
  return ready;
}

function read(): SharePicture {
  const body = readFileSync(join(projectRoot(), 'src/ui/share-picture.png'));
  const mark = createHash('sha256').update(body).digest('hex').slice(0, 10);
  return { path: `/werkwinkel.${mark}.png`, body };
}

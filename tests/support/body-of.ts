/** What an answer says; of a workbook its parts, because the file itself bears the moment at which it was made. */
import type { LightMyRequestResponse } from 'fastify';
import { strFromU8, unzipSync } from 'fflate';

/** Gives the text of an answer, to compare with that of another. */
export function bodyOf({ statusCode, headers, body, rawPayload }: LightMyRequestResponse): string {
  if (statusCode !== 200 || !String(headers['content-type']).includes('spreadsheet')) return body;
  return Object.entries(unzipSync(rawPayload))
    .map(([name, part]) => `${name} ${strFromU8(part)}`)
    .join('\n');
}

/**
 * A form with a file, read as it arrives: the file goes on as a stream and never stands in memory or on disk. Register
 * `@fastify/multipart` in the scope of the routes that use this; the guard of the session leaves them the form token.
 */
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

export interface Upload<Taken> {
  readonly fields: Readonly<Record<string, string>>;
  /** Each field with its value in their order, for a field that comes more than once. */
  readonly each: readonly (readonly [name: string, value: string])[];
  /** What was made of the file; absent when none was chosen. */
  readonly taken?: Taken;
}

/** Hands the file on with its name; `before` are the fields that stood above it in the form. */
export type TakeFile<Taken> = (
  name: string,
  file: AsyncIterable<Uint8Array>,
  before: Readonly<Record<string, string>>,
) => Promise<Taken>;

const FIELDS = 12;
const FIELD_LENGTH = 500;

/** Reads a form with at most one file of so many bytes; one byte more still comes through, so that the taker sees it. */
export async function readUpload<Taken>(
  request: FastifyRequest,
  most: number,
  take: TakeFile<Taken>,
  mostFields = FIELDS,
): Promise<Upload<Taken>> {
  const fields: Record<string, string> = {};
  const each: [string, string][] = [];
  let taken: Taken | undefined;
  const limits = {
    files: 1,
    fileSize: most + 1,
    fields: mostFields,
    parts: mostFields + 1,
    fieldSize: FIELD_LENGTH,
  };
  for await (const part of wholeParts(request.parts({ limits }))) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') {
        fields[part.fieldname] = part.value;
        each.push([part.fieldname, part.value]);
      }
      continue;
    }
    if (part.filename !== '') taken = await take(part.filename, untilStopped(part), fields);
    // Whoever reads nothing, or stops halfway, must not keep the rest of the form from coming through.
    part.file.resume();
  }
  return { fields, each, ...(taken === undefined ? {} : { taken }) };
}

// A form that is cut off or was never one is the sender's mistake; the reader of forms gives its errors no status.
async function* wholeParts<Part>(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  try {
    yield* parts;
  } catch (cause) {
    throw Object.assign(new Error('The form cannot be read.', { cause }), { statusCode: statusOf(cause) });
  }
}

function statusOf(cause: unknown): number {
  const known = typeof cause === 'object' && cause !== null && 'statusCode' in cause ? cause.statusCode : 400;
  return typeof known === 'number' ? known : 400;
}

function untilStopped({ file }: MultipartFile): AsyncIterable<Uint8Array> {
  return file.iterator({ destroyOnReturn: false });
}

/**
 * Sends a file that someone added. A browser keeps it and never shows it as a page of ours; should one do so all the same, nothing in it
 * runs and it reaches nothing.
 */
import type { FastifyReply } from 'fastify';
import { fileKinds } from './file-kind.ts';
import { asAttachment } from './file-name.ts';
import type { StoredFile } from './stored-file.ts';

/** Sends the file; who may have it was asked before. */
export function sendFile(reply: FastifyReply, { name, kind, bytes }: StoredFile): FastifyReply {
  return reply
    .header('content-disposition', asAttachment(name))
    .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .type(fileKinds[kind].type)
    .send(bytes);
}

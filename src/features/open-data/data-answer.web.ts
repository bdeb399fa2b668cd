/** Sends linked data in the form that was asked, by the ending of the address or by what the reader accepts. */
import type { FastifyReply } from 'fastify';
import { sendToAnyone } from '../../adapters/web/open-answer.ts';
import { type DataType, dataTypeCodes, dataTypes } from './dataset.ts';
import { jsonLdOf } from './json-ld.ts';
import type { Thing } from './linked-data.ts';
import { turtleOf } from './turtle.ts';

/** Gives the form that an ending names. */
export function dataTypeOf(ending: string | undefined): DataType | undefined {
  return dataTypeCodes.find((type) => dataTypes[type].ending === ending);
}

/** Sends things; every program may read them. */
export function sendData(reply: FastifyReply, things: readonly Thing[], type: DataType): FastifyReply {
  const body = type === 'text/turtle' ? turtleOf(things) : jsonLdOf(things);
  return sendToAnyone(reply, body, `${type}; charset=utf-8`, { data: true });
}

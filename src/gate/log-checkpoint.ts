/**
 * A checkpoint: the signed head of the log's tree. Here are its one written form, which witnesses keep and exports carry,
 * its signature and its link to the one before. Where keys are kept is not known here.
 */
import { type KeyObject, verify } from 'node:crypto';
import { sha256 } from './log-tree.ts';

export interface CheckpointHead {
  readonly size: number;
  readonly root: Buffer;
  /** RFC 3339 in UTC with six decimals. */
  readonly time: string;
  /** The identity of the checkpoint before; null for the first. */
  readonly previous: Buffer | null;
}

export interface Checkpoint extends CheckpointHead {
  readonly signature: Buffer;
}

const FORM =
  /^\{"size":(0|[1-9]\d{0,15}),"root":"([0-9a-f]{64})","time":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)","previous":(?:null|"([0-9a-f]{64})"),"signature":"([0-9a-f]{128})"\}$/;

/** Writes the text that is signed. */
export function signedText(head: CheckpointHead): string {
  const { size, root, time, previous } = head;
  return JSON.stringify({
    size,
    root: root.toString('hex'),
    time,
    previous: previous === null ? null : previous.toString('hex'),
  });
}

/** Computes the identity by which the next checkpoint names this one. */
export function checkpointId(head: CheckpointHead): Buffer {
  return sha256(Buffer.from(signedText(head)));
}

/** Writes a checkpoint as one line of JSON. */
export function checkpointLine(checkpoint: Checkpoint): string {
  return `${signedText(checkpoint).slice(0, -1)},"signature":"${checkpoint.signature.toString('hex')}"}`;
}

/** Reads a checkpoint from its one written form; any other form is undefined. */
export function parseCheckpoint(line: string): Checkpoint | undefined {
  const found = FORM.exec(line);
  if (found === null) return undefined;
  const [, size, root = '', time = '', previous, signature = ''] = found;
  return {
    size: Number(size),
    root: Buffer.from(root, 'hex'),
    time,
    previous: previous === undefined ? null : Buffer.from(previous, 'hex'),
    signature: Buffer.from(signature, 'hex'),
  };
}

/** Returns the index of the public key that made the signature, or -1. */
export function signerOf(checkpoint: Checkpoint, keys: readonly KeyObject[]): number {
  const text = Buffer.from(signedText(checkpoint));
  return keys.findIndex((key) => verify(null, text, key, checkpoint.signature));
}

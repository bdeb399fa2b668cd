/** What waits at the bodies that the reader keeps, and the seats for which the own organisation was asked. Pure. */
import type { BodyName } from './body.ts';
import type { AskedSeat } from './seat.ts';

export interface BodyWaiting {
  /** Concerns that stand at, or right under, a body that the reader keeps. */
  readonly toSeeTo: readonly { readonly body: BodyName; readonly concerns: number }[];
  /** Points of meetings held that wait for their decision. */
  readonly toDecide: readonly { readonly meeting: string; readonly body: string; readonly items: number }[];
  /** The seats to which the reader's organisation has not answered yet. */
  readonly asked: readonly AskedSeat[];
}

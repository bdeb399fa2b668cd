/** One chapter of someone's life in the demo, as the OCMW and VDAB each wrote it down. */
import type { SeedFact } from './person-rows.ts';

/** What a story adds to the file of both sources. */
export interface Chapter {
  readonly ground: 'leefloon' | 'equivalent' | 'uitkering' | 'geen';
  readonly role?: 'aftercare';
  /** Whether a fact of KSZ at VDAB names the OCMW. */
  readonly leefloon: boolean;
  readonly ocmw: readonly SeedFact[];
  readonly vdab: readonly SeedFact[];
}

/** Makes a chapter on the ground for which the OCMW guides. */
export function chapter(ground: Chapter['ground'], said: Pick<Chapter, 'ocmw' | 'vdab'>): Chapter {
  return { ground, leefloon: ground === 'leefloon', ...said };
}

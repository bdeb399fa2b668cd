/** What anyone asks of the front door under load: its pages, and searches with abbreviations, endings and slips of the pen. */
import type { Target } from './load.ts';

/** The pages of the portal that people come to first. */
export const portalTargets: readonly Target[] = [
  '/',
  '/gidsen',
  '/gidsen/warme-overdracht-einde-artikel-60',
  '/themas/overdracht',
  '/vragen/wie-belt-u-bij-vdab',
].map((path) => ({ path }));

/** What people type. */
export const searchTargets: readonly Target[] = [
  'einde art. 60',
  'TWE',
  'gpmi opmaken',
  'warme overdrahct',
  'leefloon en kinderopvang',
  'aalst',
  'wie bel ik bij vdab',
  'begeleidingen',
  'werkplekken zoeken',
  'uitkering stopt 2026',
].map((words) => ({ path: `/zoeken?zoek=${encodeURIComponent(words)}` }));

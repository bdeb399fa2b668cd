/**
 * The legal statuses for which a disputed point of law can be read: what someone lives on, as their benefits say. One person may have
 * several. And which reading is followed for each, as data: nothing is decided here.
 */

export const legalStatuses = ['LEEFLOON', 'EQ_LEEFLOON', 'UNEMPLOYMENT', 'SICKNESS', 'OTHER'] as const;

export type LegalStatus = (typeof legalStatuses)[number];

/** For each disputed point the reading that two persons chose, by legal status; what is not there is not switched. */
export type Followed = Readonly<Record<string, Readonly<Partial<Record<LegalStatus, string>>>>>;

export const nothingFollowed: Followed = {};

/** The benefits behind each status; who has none of them has another status. */
export const benefitsOf: Readonly<Record<Exclude<LegalStatus, 'OTHER'>, readonly string[]>> = {
  LEEFLOON: ['LEEFLOON'],
  EQ_LEEFLOON: ['EQ_LEEFLOON'],
  UNEMPLOYMENT: ['UNEMPLOYMENT', 'INSCHAKELING', 'SWT', 'IGU'],
  SICKNESS: ['SICKNESS', 'INVALIDITY', 'IVT_IT'],
};

const named = legalStatuses.filter((one) => one !== 'OTHER');

/** Gives the statuses of who has these benefits. */
export function statusesBy(benefits: readonly string[]): readonly LegalStatus[] {
  const held = named.filter((status) => benefits.some((one) => benefitsOf[status].includes(one)));
  return held.length === 0 ? ['OTHER'] : held;
}

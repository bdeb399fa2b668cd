/** To which group for the right to social integration a residence status leads; a recorded group wins over it. */
import type { Known, Sight } from './sight.ts';

const groups: Readonly<Record<string, string>> = {
  BELGIAN: 'BELGIAN',
  // Family of a Belgian is treated as family of an EU citizen by the federal service: a practice that is contested.
  EU_CITIZEN: 'EU_EEA_CH_OR_FAMILY',
  EU_JOBSEEKER: 'EU_EEA_CH_OR_FAMILY',
  FAMILY_OF_EU: 'EU_EEA_CH_OR_FAMILY',
  FAMILY_OF_BELGIAN: 'EU_EEA_CH_OR_FAMILY',
  RECOGNISED_REFUGEE: 'RECOGNISED_REFUGEE',
  SUBSIDIARY_PROTECTION: 'SUBSIDIARY_PROTECTION',
  STATELESS: 'STATELESS',
  TEMPORARY_PROTECTION: 'NONE',
  ASYLUM_APPLICANT: 'NONE',
  ASYLUM_APPLICANT_WITH_MATERIAL_AID: 'NONE',
  IRREGULAR: 'NONE',
};

/** The countries of the European Economic Area, by their code of two letters. */
const eea = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);

/** Tells whether someone lives in the European Economic Area; nothing where the country is no code of two letters. */
export function inEea(sight: Sight): Known {
  const country = sight.get('residence.country');
  if (typeof country !== 'string') return undefined;
  const code = country.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? eea.includes(code) : undefined;
}

/** Gives the group to which a residence status leads. */
export function rmiCategoryOf(sight: Sight): Known {
  const status = sight.get('residence.status');
  const group = typeof status === 'string' ? groups[status] : undefined;
  if (group !== undefined || status === undefined) return group;
  const register = sight.get('residence.register');
  if (register === undefined) return undefined;
  return register === 'POPULATION' ? 'FOREIGNER_IN_POPULATION_REGISTER' : 'NONE';
}

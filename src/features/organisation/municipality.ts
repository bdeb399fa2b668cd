// The municipalities of Flanders by NIS code and by name, and those that merged away in 2025. The real ones come from the
// reference data beside the seeds; six invented ones serve the demo. Boundaries and figures are not here.
import reference from '../../../db/seeds/reference/municipalities.json' with { type: 'json' };
import { likeness, runsOf } from '../../kernel/likeness.ts';

export interface Municipality {
  nis: string;
  name: string;
  province: string;
  provinceNis: string;
  referenceRegion?: string;
  /** 2019-01-01 means that it existed before. */
  validFrom: string;
  mergedFrom: readonly string[];
  /** What those were called, by name. */
  formerNames: readonly string[];
  demo: boolean;
}

const provinceNames = new Map(reference.provinces.map(({ nis, name }) => [nis, name]));

const formerNames = new Map(reference.former.map(({ nis, name }) => [nis, name]));

const real = reference.municipalities.map(
  ({ province, ...rest }): Municipality => ({
    ...rest,
    ...inProvince(province),
    formerNames: rest.mergedFrom.flatMap((code) => formerNames.get(code) ?? []).toSorted(),
    demo: false,
  }),
);

const invented = ['Vlierbeke', 'Oosterham', 'Zandkapelle', 'Kreekdorp', 'Molenrode', 'Heidebos'].map(
  (name, index): Municipality => ({
    nis: String(99001 + index),
    name,
    ...inProvince('40000'),
    referenceRegion: 'Vlierstreek (demo)',
    validFrom: '2019-01-01',
    mergedFrom: [],
    formerNames: [],
    demo: true,
  }),
);

/** The 285 municipalities in force, by NIS code, then the six of the demo. */
export const municipalities: readonly Municipality[] = [...real, ...invented];

const byNis = new Map(municipalities.map((municipality) => [municipality.nis, municipality]));
const successors = new Map(
  municipalities.flatMap(({ nis, mergedFrom }) => mergedFrom.map((former) => [former, nis] as const)),
);

function inProvince(provinceNis: string): Pick<Municipality, 'province' | 'provinceNis'> {
  return { province: provinceNames.get(provinceNis) ?? '', provinceNis };
}

/** Finds the municipality with this present code. */
export function municipality(nis: string): Municipality | undefined {
  return byNis.get(nis);
}

const byName = new Map(
  [
    ...municipalities.flatMap((one) => one.formerNames.map((name) => [name, one] as const)),
    ...municipalities.map((one) => [one.name, one] as const),
  ].map(([name, one]) => [bareName(name), one]),
);

/** Finds the municipality of today that someone means with a name or a code of now or of before a merger, however it is typed. */
export function municipalityMeant(typed: string): Municipality | undefined {
  const code = currentNis(typed.trim());
  return code === undefined ? byName.get(bareName(typed)) : byNis.get(code.nis);
}

const LIKE = 0.4;

/** Which of these names someone may have meant with a name that is none: three at most, the likest first. */
export function alikeNames(typed: string, names: readonly string[]): readonly string[] {
  const own = runsOf(bareName(typed));
  return names
    .map((name) => ({ name, like: likeness(own, runsOf(bareName(name))) }))
    .filter(({ like }) => like > LIKE)
    .toSorted((one, other) => other.like - one.like)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Writes a name without capitals, accents and spaces at the ends, to compare it with what people type. */
export function bareName(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
}

/** Gives the Dutch name of the municipality with this present code. */
export function municipalityName(nis: string): string | undefined {
  return byNis.get(nis)?.name;
}

/** Gives the present code for a code of today or from before 2025; a code that changed is reported in `mappedFrom`. */
export function currentNis(code: string): { nis: string; mappedFrom?: string } | undefined {
  if (byNis.has(code)) return { nis: code };
  const nis = successors.get(code);
  return nis === undefined ? undefined : { nis, mappedFrom: code };
}

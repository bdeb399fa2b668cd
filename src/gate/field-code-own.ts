// The closed lists behind the fields that no flow may name: intake, the confidential compartment, statistics. Facts hold
// the codes, so a code is never renamed.
import { dutch } from '../kernel/language.ts';

export const minorAssimilations = dutch({
  NONE: 'geen',
  EMANCIPATED_BY_MARRIAGE: 'getrouwd',
  HAS_CHILD: 'heeft een kind',
  PREGNANT: 'zwanger',
});

export const registers = dutch({
  POPULATION: 'bevolkingsregister',
  ALIENS: 'vreemdelingenregister',
  WAITING: 'wachtregister',
  NONE: 'geen register',
});

export const residenceStatuses = dutch({
  BELGIAN: 'Belg',
  EU_CITIZEN: 'burger van de Europese Unie',
  EU_JOBSEEKER: 'werkzoekende uit de Europese Unie',
  FAMILY_OF_EU: 'familielid van een EU-burger',
  FAMILY_OF_BELGIAN: 'familielid van een Belg',
  FAMILY_REUNION_NON_EU: 'gezinshereniging van buiten de Europese Unie',
  RECOGNISED_REFUGEE: 'erkende vluchteling',
  SUBSIDIARY_PROTECTION: 'subsidiaire bescherming',
  TEMPORARY_PROTECTION: 'tijdelijke bescherming',
  STATELESS: 'staatloos',
  REGULARISED: 'geregulariseerd',
  ASYLUM_APPLICANT: 'asielzoeker',
  ASYLUM_APPLICANT_WITH_MATERIAL_AID: 'asielzoeker met materiële hulp',
  STUDENT: 'student',
  LABOUR_MIGRANT: 'arbeidsmigrant',
  IRREGULAR: 'zonder wettig verblijf',
});

export const rmiCategories = dutch({
  BELGIAN: 'Belg',
  EU_EEA_CH_OR_FAMILY: 'burger van EU, EER of Zwitserland, of familielid',
  FOREIGNER_IN_POPULATION_REGISTER: 'vreemdeling in het bevolkingsregister',
  STATELESS: 'staatloos',
  RECOGNISED_REFUGEE: 'erkende vluchteling',
  SUBSIDIARY_PROTECTION: 'subsidiaire bescherming',
  NONE: 'geen van deze',
});

export const householdCategories = dutch({ 1: 'samenwonend', 2: 'alleenstaand', 3: 'met gezin ten laste' });

export const meansKinds = dutch({
  WAGE: 'loon',
  TRAINING: 'vergoeding voor een opleiding',
  WIJKWERK: 'wijk-werken',
  BENEFIT: 'uitkering',
  CHILD_BENEFIT: 'kinderbijslag',
  CAPITAL: 'spaargeld',
  REAL_ESTATE: 'onroerend goed',
  IN_KIND: 'voordeel in natura',
  VOLUNTEER: 'vergoeding als vrijwilliger',
});

export const exemptReasons = {
  NONE: 'geen',
  HEALTH: 'gezondheid',
  EQUITY: 'billijkheid',
  STUDENT: 'studies',
};

export const problemKinds = {
  COGNITIVE: 'cognitief',
  MEDICAL: 'medisch',
  PSYCHIC: 'psychisch',
  PSYCHIATRIC: 'psychiatrisch',
  SOCIAL: 'sociaal',
};

export const indiceringStatuses = {
  NONE: 'geen',
  REQUESTED: 'aangevraagd',
  GRANTED: 'toegekend',
  REFUSED: 'geweigerd',
};

export const indiceringRoutes = dutch({
  PMAH: 'persoon met een arbeidshandicap',
  PMP: 'persoon met een multiple problematiek',
  UKP: 'uiterst kwetsbare persoon',
});

export const wageSupports = { 40: '40 %', 45: '45 %', 55: '55 %', 60: '60 %' };
export const guidanceLevels = { LOW: 'laag', MID: 'midden', HIGH: 'hoog' };

export const attests = dutch({
  VAPH: 'VAPH',
  BUSO_OV1_OV2: 'buitengewoon secundair onderwijs, opleidingsvorm 1 of 2',
  IVT_IT: 'tegemoetkoming voor personen met een handicap',
  PERMANENT_INCAPACITY_RULING: 'vonnis over blijvende arbeidsongeschiktheid',
  RAISED_CHILD_BENEFIT: 'verhoogde kinderbijslag',
  INVALIDITY_BENEFIT: 'invaliditeitsuitkering',
  VDAB_RECOGNISED_DOCTOR: 'arts die VDAB erkent',
});

export const inburgeringObligations = dutch({
  OBLIGED: 'verplicht',
  ENTITLED: 'heeft recht, niet verplicht',
  EXEMPT: 'vrijgesteld',
  NONE: 'hoort niet tot de doelgroep',
});

// Of the self-sufficiency matrix only what bears on work is kept: money, addiction, justice and relations have no place here.
export const selfSufficiencyDomains = dutch({
  WORK_AND_TRAINING: 'werk en opleiding',
  USE_OF_TIME: 'tijdsbesteding',
  HOUSING: 'huisvesting',
  MENTAL_HEALTH: 'geestelijke gezondheid',
  PHYSICAL_HEALTH: 'lichamelijke gezondheid',
  DAILY_LIFE: 'dagelijks leven',
  NETWORK: 'sociaal netwerk',
  PARTICIPATION: 'meedoen in de samenleving',
});

export const selfSufficiencyScores = dutch({
  1: 'acute problemen',
  2: 'niet zelfredzaam',
  3: 'beperkt zelfredzaam',
  4: 'voldoende zelfredzaam',
  5: 'volledig zelfredzaam',
});

export const debtsMediations = { NONE: 'geen', REQUESTED: 'gevraagd', RUNNING: 'loopt', ENDED: 'beëindigd' };
export const householdRelations = dutch({
  PARTNER: 'partner',
  CHILD: 'kind',
  PARENT: 'ouder',
  OTHER: 'ander lid',
});
export const perPeriod = dutch({ DAY: 'per dag', MONTH: 'per maand', YEAR: 'per jaar', ONCE: 'eenmalig' });
export const genders = { F: 'vrouw', M: 'man', X: 'anders' };
export const origins = dutch({ BELGIAN: 'Belgisch', EU: 'ander EU-land', NON_EU: 'buiten de EU' });

// The closed lists behind the fields that no flow may name: intake, the confidential compartment, statistics. Facts hold
// the codes, so a code is never renamed.

export const minorAssimilations = {
  NONE: 'geen',
  EMANCIPATED_BY_MARRIAGE: 'getrouwd',
  HAS_CHILD: 'heeft een kind',
  PREGNANT: 'zwanger',
};

export const registers = {
  POPULATION: 'bevolkingsregister',
  ALIENS: 'vreemdelingenregister',
  WAITING: 'wachtregister',
  NONE: 'geen register',
};

export const residenceStatuses = {
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
};

export const rmiCategories = {
  BELGIAN: 'Belg',
  EU_EEA_CH_OR_FAMILY: 'burger van EU, EER of Zwitserland, of familielid',
  FOREIGNER_IN_POPULATION_REGISTER: 'vreemdeling in het bevolkingsregister',
  STATELESS: 'staatloos',
  RECOGNISED_REFUGEE: 'erkende vluchteling',
  SUBSIDIARY_PROTECTION: 'subsidiaire bescherming',
  NONE: 'geen van deze',
};

export const householdCategories = { 1: 'samenwonend', 2: 'alleenstaand', 3: 'met gezin ten laste' };

export const meansKinds = {
  WAGE: 'loon',
  TRAINING: 'vergoeding voor een opleiding',
  WIJKWERK: 'wijk-werken',
  BENEFIT: 'uitkering',
  CHILD_BENEFIT: 'kinderbijslag',
  CAPITAL: 'spaargeld',
  REAL_ESTATE: 'onroerend goed',
  IN_KIND: 'voordeel in natura',
  VOLUNTEER: 'vergoeding als vrijwilliger',
};

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

export const indiceringRoutes = {
  PMAH: 'persoon met een arbeidshandicap',
  PMP: 'persoon met een multiple problematiek',
  UKP: 'uiterst kwetsbare persoon',
};

export const wageSupports = { 40: '40 %', 45: '45 %', 55: '55 %', 60: '60 %' };
export const guidanceLevels = { LOW: 'laag', MID: 'midden', HIGH: 'hoog' };

export const attests = {
  VAPH: 'VAPH',
  BUSO_OV1_OV2: 'buitengewoon secundair onderwijs, opleidingsvorm 1 of 2',
  IVT_IT: 'tegemoetkoming voor personen met een handicap',
  PERMANENT_INCAPACITY_RULING: 'vonnis over blijvende arbeidsongeschiktheid',
  RAISED_CHILD_BENEFIT: 'verhoogde kinderbijslag',
  INVALIDITY_BENEFIT: 'invaliditeitsuitkering',
  VDAB_RECOGNISED_DOCTOR: 'arts die VDAB erkent',
};

export const inburgeringObligations = {
  OBLIGED: 'verplicht',
  ENTITLED: 'heeft recht, niet verplicht',
  EXEMPT: 'vrijgesteld',
  NONE: 'hoort niet tot de doelgroep',
};

// Of the self-sufficiency matrix only what bears on work is kept: money, addiction, justice and relations have no place here.
export const selfSufficiencyDomains = {
  WORK_AND_TRAINING: 'werk en opleiding',
  USE_OF_TIME: 'tijdsbesteding',
  HOUSING: 'huisvesting',
  MENTAL_HEALTH: 'geestelijke gezondheid',
  PHYSICAL_HEALTH: 'lichamelijke gezondheid',
  DAILY_LIFE: 'dagelijks leven',
  NETWORK: 'sociaal netwerk',
  PARTICIPATION: 'meedoen in de samenleving',
};

export const selfSufficiencyScores = {
  1: 'acute problemen',
  2: 'niet zelfredzaam',
  3: 'beperkt zelfredzaam',
  4: 'voldoende zelfredzaam',
  5: 'volledig zelfredzaam',
};

export const debtsMediations = { NONE: 'geen', REQUESTED: 'gevraagd', RUNNING: 'loopt', ENDED: 'beëindigd' };
export const householdRelations = { PARTNER: 'partner', CHILD: 'kind', PARENT: 'ouder', OTHER: 'ander lid' };
export const perPeriod = { DAY: 'per dag', MONTH: 'per maand', YEAR: 'per jaar', ONCE: 'eenmalig' };
export const genders = { F: 'vrouw', M: 'man', X: 'anders' };
export const origins = { BELGIAN: 'Belgisch', EU: 'ander EU-land', NON_EU: 'buiten de EU' };

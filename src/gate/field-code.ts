// The closed lists behind the fields that may be shared, each code with its word on screen. Facts hold the codes, so a
// code is never renamed. The lists of what stays inside one organisation are in field-code-own.ts.
import { dutch } from '../kernel/language.ts';

export const regions = dutch({ VL: 'Vlaanderen', BR: 'Brussel', WA: 'Wallonië' });
export const workPermissions = dutch({ UNLIMITED: 'onbeperkt', LIMITED: 'beperkt', NONE: 'mag niet werken' });

export const benefitKinds = dutch({
  LEEFLOON: 'leefloon',
  EQ_LEEFLOON: 'equivalent leefloon',
  UNEMPLOYMENT: 'werkloosheidsuitkering',
  INSCHAKELING: 'inschakelingsuitkering',
  SICKNESS: 'ziekte-uitkering',
  INVALIDITY: 'invaliditeitsuitkering',
  IVT_IT: 'tegemoetkoming voor personen met een handicap',
  PENSION: 'pensioen',
  IGU: 'inkomensgarantie-uitkering',
  SWT: 'werkloosheid met bedrijfstoeslag',
  NONE: 'geen uitkering',
});

export const employmentKinds = dutch({
  REGULAR: 'gewone job',
  ART60: 'artikel 60',
  ART61: 'artikel 61',
  INTERIM: 'uitzendwerk',
  STUDENT: 'studentenjob',
  CMW: 'collectief maatwerk',
  LDE: 'lokale diensteneconomie',
  SELF: 'zelfstandig werk',
});

export const workStatuses = dutch({
  NOT_WORKING: 'werkt niet',
  PART_TIME: 'werkt deeltijds',
  FULL_TIME: 'werkt voltijds',
  TRAINING: 'volgt een opleiding',
  STUDENT: 'studeert',
});

export const benefitPeriodNumbers = dutch({
  1: 'eerste vergoedingsperiode',
  2: 'tweede vergoedingsperiode',
  3: 'derde vergoedingsperiode',
});

export const registrationKinds = dutch({ FREE: 'vrij ingeschreven', MANDATORY: 'verplicht ingeschreven' });

export const toeleidbaarheden = dutch({
  TOELEIDBAAR: 'toeleidbaar naar werk',
  NIET_TOELEIDBAAR: 'niet toeleidbaar naar werk',
  ARBEIDSZORG: 'arbeidszorg',
  UNKNOWN: 'nog niet ingeschat',
});

export const prognoses = dutch({
  NOW: 'kan nu betaald werken',
  NEC_WITHIN_24M: 'gewoon werk kan binnen 24 maanden',
  PAID_WORK_AFTER_CARE_TRAJECT: 'betaald werk kan na een activeringstraject',
  SOCIAL_ECONOMY_HIGHEST: 'werk in de sociale economie is het hoogst haalbare',
  NO_PAID_WORK_MEDIUM_TERM: 'betaald werk kan voorlopig niet',
});

export const diplomas = dutch({
  NONE: 'geen diploma',
  LAGER: 'lager onderwijs',
  SEC_GRADE2: 'tweede graad secundair onderwijs',
  DBSO: 'deeltijds beroepssecundair onderwijs',
  SECUNDAIR: 'secundair onderwijs',
  SE_N_SE: 'secundair na secundair',
  HOGER: 'hoger onderwijs',
});

export const courseLevels = dutch({
  SECUNDAIR: 'secundair onderwijs',
  SE_N_SE: 'secundair na secundair',
  GRADUAAT: 'graduaat',
  BACHELOR: 'bachelor',
  HOGER: 'hoger onderwijs',
});

export const languageLevels = { A0: 'A0', A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', C2: 'C2' };

export const inburgeringPillars = dutch({
  MO: 'maatschappelijke oriëntatie',
  NT2: 'Nederlands als tweede taal',
  WORK: 'traject naar werk',
  PNT: 'participatie- en netwerktraject',
});

export const drivingLicences = dutch({
  NONE: 'geen',
  AM: 'bromfiets (AM)',
  A: 'motor (A)',
  B: 'auto (B)',
  BE: 'auto met aanhangwagen (BE)',
  C: 'vrachtwagen (C)',
  CE: 'vrachtwagen met aanhangwagen (CE)',
  D: 'bus (D)',
});

export const transports = dutch({
  NONE: 'geen eigen vervoer',
  BIKE: 'fiets',
  PUBLIC: 'openbaar vervoer',
  CAR: 'auto',
});

export const childCareNeeds = dutch({
  NONE: 'geen opvang nodig',
  ARRANGED: 'opvang geregeld',
  NEEDED: 'opvang nog te vinden',
});

export const digitalLevels = dutch({
  NONE: 'kan niet digitaal werken',
  HELP: 'met hulp',
  ALONE: 'zelfstandig',
});

export const instruments = dutch({
  GPMI: 'GPMI',
  SPI: 'SPI-vrijstelling',
  TWE: 'tijdelijke werkervaring',
  ART60: 'artikel 60',
  ART61: 'artikel 61',
  WIJK_WERKEN: 'wijk-werken',
  GEMEENSCHAPSDIENST: 'gemeenschapsdienst',
  ACTIVERINGSTRAJECT: 'activeringstraject',
  AMA: 'arbeidsmatige activiteiten',
  CMW: 'collectief maatwerk',
  IMW: 'individueel maatwerk',
  LDE: 'lokale diensteneconomie',
  IBO: 'individuele beroepsopleiding',
  IBO_PLUS: 'IBO+',
  BIS: 'beroepsinlevingsstage',
  WES: 'werkervaringsstage',
  OKOT: 'diploma via VDAB',
  NT2: 'Nederlandse les',
  INBURGERING: 'inburgering',
  IPS: 'individuele plaatsing en steun',
  TRAINING: 'opleiding',
  JOBCOACHING: 'jobcoaching',
});

export const instrumentOutcomes = dutch({
  WORK: 'werk',
  NEXT_STEP: 'volgende stap',
  STOPPED: 'gestopt',
  RUNNING: 'loopt nog',
});

export const phases = dutch({
  REGISTRATION: 'aanmelding',
  INTAKE: 'intake samen',
  SCREENING: 'screening',
  EXECUTION: 'uitvoering',
  HANDOVER: 'overdracht',
  WORK: 'werk',
  AFTERCARE: 'nazorg',
});

export const appointmentKinds = {
  TALK: 'gesprek',
  THREE_WAY: 'driegesprek',
  PHONE: 'telefoongesprek',
  VIDEO: 'videogesprek',
  VISIT: 'huisbezoek',
};

export const barrierKinds = dutch({
  CHILD_CARE: 'kinderopvang',
  TRANSPORT: 'vervoer',
  LANGUAGE: 'Nederlands',
  DIGITAL: 'digitale vaardigheden',
  HOURS: 'werkuren',
  EXPERIENCE: 'weinig werkervaring',
  DIPLOMA: 'diploma of attest',
  PAPERS: 'papieren in orde',
  CARE_FOR_OTHERS: 'zorg voor anderen',
  HOUSING: 'huisvesting',
  LOCAL_JOBS: 'weinig jobs in de buurt',
});

export const competenceKinds = {
  JOB_GOAL: 'jobdoel',
  SKILL: 'vaardigheid',
  LANGUAGE: 'taal',
  ATTEST: 'attest',
  EXPERIENCE: 'ervaring',
  STRENGTH: 'sterkte',
};

export const endDateKinds = dutch({
  UNEMPLOYMENT: 'einde van de werkloosheidsuitkering',
  INSCHAKELING: 'einde van de inschakelingsuitkering',
  LEEFLOON: 'einde van het leefloon',
  ART60: 'einde van artikel 60',
  TWE: 'einde van de tijdelijke werkervaring',
  TRAINING: 'einde van de opleiding',
  CONTRACT: 'einde van het contract',
  PERMIT: 'einde van de toelating om te werken',
});

export const results = dutch({
  WORK: 'gewoon werk',
  SOCIAL_ECONOMY: 'werk in de sociale economie',
  SELF_EMPLOYED: 'zelfstandig werk',
  TRAINING: 'opleiding',
  PARTICIPATION: 'doet mee zonder betaald werk',
  OTHER_RIGHT: 'ander recht of andere uitkering',
  STOPPED: 'traject gestopt',
});

export const lastingChecks = dutch({
  M1: 'na 1 maand',
  M3: 'na 3 maanden',
  M6: 'na 6 maanden',
  M12: 'na 12 maanden',
});

export const employerTypes = dutch({
  PRIVATE: 'privéwerkgever',
  SOLE_TRADER: 'eenmanszaak',
  SCHOOL: 'school',
  LOCAL_AUTHORITY: 'lokaal bestuur',
  FOREIGN_WITH_WORKER_LIVING_IN_VL: 'buitenlandse werkgever van iemand die in Vlaanderen woont',
});

// ISO 639-1.
/** Who may speak for someone: by law, or because they were chosen. */
export const representativeKinds = dutch({
  PARENT: 'ouder',
  GUARDIAN: 'voogd',
  ADMINISTRATOR: 'bewindvoerder',
  PROXY: 'gevolmachtigde',
});

export const languages = dutch({
  nl: 'Nederlands',
  fr: 'Frans',
  en: 'Engels',
  de: 'Duits',
  ar: 'Arabisch',
  tr: 'Turks',
  uk: 'Oekraïens',
  ru: 'Russisch',
  pl: 'Pools',
  ro: 'Roemeens',
  bg: 'Bulgaars',
  es: 'Spaans',
  pt: 'Portugees',
  it: 'Italiaans',
  sq: 'Albanees',
  fa: 'Perzisch of Dari',
  ps: 'Pasjtoe',
  ku: 'Koerdisch',
  so: 'Somalisch',
  ti: 'Tigrinya',
  am: 'Amhaars',
  ak: 'Twi',
  ln: 'Lingala',
  ur: 'Urdu',
  hi: 'Hindi',
  ne: 'Nepalees',
  zh: 'Chinees',
  vi: 'Vietnamees',
});

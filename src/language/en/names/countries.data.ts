/** Country (ISO 3166-1 alpha-2) that an adjective of nationality names; lower case. */
export const countryOfAdjective: ReadonlyMap<string, string> = new Map(
  'korean KR,japanese JP,chinese CN,american US,u.s. US,british GB,uk GB,u.k. GB,french FR,german DE,italian IT,spanish ES,portuguese PT,dutch NL,belgian BE,swiss CH,austrian AT,swedish SE,norwegian NO,danish DK,finnish FI,estonian EE,latvian LV,lithuanian LT,polish PL,czech CZ,hungarian HU,romanian RO,greek GR,turkish TR,ukrainian UA,russian RU,indian IN,thai TH,vietnamese VN,indonesian ID,malaysian MY,singaporean SG,singapore SG,philippine PH,filipino PH,taiwanese TW,australian AU,canadian CA,mexican MX,brazilian BR,israeli IL,saudi SA,emirati AE,qatari QA,egyptian EG,nigerian NG,kenyan KE,irish IE,kazakh KZ,chilean CL,argentine AR,colombian CO,luxembourg LU'
    .split(',')
    .map((pair) => {
      const at = pair.lastIndexOf(' ');
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
);

export { type FordCode, type IsicCode, parseFord, parseIsic, parseSdg, parseTrl, type Sdg, type Trl } from './classification.ts';
export { type CountryCode, countryCodes, countryLanguage, countryName, parseCountry } from './country.ts';
export { type CurrencyCode, currencyCodes, minorUnits, parseCurrency } from './currency.ts';
export { addDays, addMonths, addYears, dayIn, daysBetween, isDay, offsetAt, startOfDay } from './day.ts';
export { fordCodes, fordLabel, fordLabels, fordWithin } from './ford.ts';
export { type Id, newId, parseId } from './ids.ts';
export {
  type InitiativeCode,
  type InitiativeLine,
  initiativeCodes,
  initiativeLine,
  initiativeName,
  initiativeOn,
  isInForce,
  parseInitiative,
} from './initiative.ts';
export { type IpcCode, parseIpc } from './ipc.ts';
export { type LanguageTag, parseLanguage } from './language.ts';
export { negotiateLanguage, type WishedLanguage, wishedLanguage } from './language-negotiation.ts';
export { formatMoney, type Money, parseMoney } from './money.ts';
export { type FoldedText, foldName, foldWithPlaces } from './names.ts';
export { type NationalId, type NationalIdScheme, nationalIdSchemes, parseNationalId } from './national-id.ts';
export { allowedEdits, editDistance, nearKeys } from './near-words.ts';
export { type Orcid, parseOrcid } from './orcid.ts';
export { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';
export { remembered } from './remembered.ts';
export { parseRorId, type RorId, rorUrl } from './ror.ts';
export {
  type PlacedToken,
  pairTokens,
  placedTokens,
  queryTokens,
  runLetters,
  runTokens,
  searchTokens,
  type TextRun,
  textRuns,
  type Writing,
} from './search-tokens.ts';
export { countCodePoints, parseText, type TextLimits } from './text.ts';
export { parseTimeZone, type TimeZone } from './time-zone.ts';

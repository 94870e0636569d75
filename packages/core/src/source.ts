import { format, type Language, type Text } from './language.js'

/** How far an authority was verified by this project. */
export type Verification =
  /** The text itself was read: clause and day may be named. */
  | 'text'
  /** Only what others say of it was read: the message says 一般, never 规定. */
  | 'secondary'
  /** The usage of offices, no document. */
  | 'practice'

/**
 * 依据: what a rule or a requirement rests on. Messages name a clause only where `verified` is
 * `text`; a false authority is the worst false alarm.
 */
export interface Source {
  readonly level: '法律' | '党内法规' | '国家标准' | '政策' | '实务'
  readonly name: string
  /** ISO date it is in force from; only with `verified: 'text'`. */
  readonly from?: string
  /** Article or clause; only with `verified: 'text'`. */
  readonly clause?: string
  readonly verified: Verification
}

/** 《…》第二十五条, or the bare name where the clause was not read. */
export function citeSource({ level, name, clause, verified }: Source): string {
  const title =
    level === '实务' || /[《》/]/.test(name) || /^[A-Z]/.test(name) ? name : `《${name}》`
  return verified === 'text' && clause ? `${title}${clause}` : title
}

/** The authority as messages name it in brackets: it claims no more than was verified. */
export function citeBasis(source: Source, language: Language): string {
  const cited = citeSource(source)
  const words = bases[source.verified]
  return `${words[language]}${cited}`
}

const bases: Readonly<Record<Verification, Text>> = {
  text: { 'zh-CN': '依据：', en: 'required by ' },
  secondary: { 'zh-CN': '一般要求：', en: 'generally required by ' },
  practice: { 'zh-CN': '惯例：', en: 'by custom: ' },
}

/** The authority in words that claim no more than was verified: 规定 only where the text was read. */
export const describeAuthority = (source: Source, language: Language): string =>
  format(authorities[source.verified][language], { cited: citeSource(source) })

/** The same as a line of its own: 依据：《…》第二十五条的规定. */
export const authorityLine = (source: Source, language: Language): string =>
  format(line[language], { authority: describeAuthority(source, language) })

const authorities: Readonly<Record<Verification, Text>> = {
  text: { 'zh-CN': '{cited}的规定', en: 'required by {cited}' },
  secondary: { 'zh-CN': '一般要求（{cited}）', en: 'general expectation ({cited})' },
  practice: { 'zh-CN': '惯例（{cited}）', en: 'custom ({cited})' },
}

const line: Text = { 'zh-CN': '依据：{authority}', en: 'Authority: {authority}' }

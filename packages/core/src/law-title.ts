/** A title in the form in which titles are compared. */
export interface TitleForm {
  /** Without what makes no difference, its years and its mark. */
  readonly stem: string
  /** First and last year of a plan, as 2021-2025. */
  readonly period: string
  /** Edition: 试行, or a year alone. */
  readonly mark: string
  /** All of it: stem, years and mark. */
  readonly whole: string
  /** 中华人民共和国 stood before it. */
  readonly isFull: boolean
}

export const state = '中华人民共和国'

/** Widths, dashes, brackets, quotes and spaces are no differences between titles. */
const foldMarks = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[-‐-―−─━~〜]+/g, '-')
    .replace(/[\s“”"'‘’「」『』《》〈〉<>]/g, '')
    .replace(/[〔［[【]/g, '(')
    .replace(/[〕］\]】]/g, ')')
    .replace(/[，,、·]/g, '、')

const years = /\(?(\d{4})年?[-至](\d{4})年?\)?/
const mark = /\((试行|\d{4}年?(?:版|修订|修正|修改)?|暂行)\)$/

/** Most titles are made of characters alone and have nothing to fold. */
const others = /[^\u4E00-\u9FFF]/

/** Takes the title apart. 〈教师资格条例〉实施办法 and 教师资格条例实施办法 are the same. */
export function formOf(title: string): TitleForm {
  if (!others.test(title)) {
    const stem = title.replaceAll(state, '') || title
    return { stem, period: '', mark: '', whole: stem, isFull: title.startsWith(state) }
  }
  const folded = foldMarks(title)
  const plain = folded.replaceAll(state, '')
  const whole = plain === '' ? folded : plain
  let stem = whole
  const period = years.exec(stem)
  if (period) stem = stem.slice(0, period.index) + stem.slice(period.index + period[0].length)
  const marked = mark.exec(stem)
  if (marked) stem = stem.slice(0, marked.index)
  return {
    stem,
    period: period ? `${period[1]}-${period[2]}` : '',
    mark: marked ? marked[1]!.replace(/\D*$/, '') || marked[1]! : '',
    whole,
    isFull: folded.startsWith(state),
  }
}

/** What tells two titles apart: two rows of one key would be the same document twice. */
export const keyOf = (title: string): string => {
  const { stem, period, mark } = formOf(title)
  return [stem, period, mark].join(' ')
}

/** The words from 关于 on, where bodies stand before it; undefined where the title has none. */
export function tailOf(stem: string): string | undefined {
  const at = stem.indexOf('关于')
  return at > 0 ? stem.slice(at) : undefined
}

/** What may stand between the names of issuing bodies. */
const between = /^(?:[、和与及]|等?[一二三四五六七八九十]{1,3}(?:个)?(?:部门|部委)|印发|发布)+/

/** The words from 关于 on, where nothing but national bodies stands before it. */
export function tailBehind(stem: string, bodies: ReadonlySet<string>): string | undefined {
  const tail = tailOf(stem)
  if (tail === undefined) return undefined
  let head = stem.slice(0, stem.length - tail.length)
  while (head !== '') {
    const length = longestLead(head, bodies) || (between.exec(head)?.[0].length ?? 0)
    if (length === 0) return undefined
    head = head.slice(length)
  }
  return tail
}

function longestLead(text: string, bodies: ReadonlySet<string>): number {
  for (let length = Math.min(text.length, 24); length > 1; length--)
    if (bodies.has(text.slice(0, length))) return length
  return 0
}

/** Words that say what kind of document a title names, longest first. */
const genres = [
  '实施细则',
  '实施办法',
  '实施意见',
  '实施方案',
  '指导意见',
  '行动计划',
  '条例',
  '规定',
  '办法',
  '细则',
  '规则',
  '规程',
  '准则',
  '决定',
  '决议',
  '意见',
  '通知',
  '纲要',
  '规划',
  '方案',
  '计划',
  '指南',
  '大纲',
  '标准',
  '解释',
  '法典',
  '法',
] as const

/** True for a word that says a kind, and no more. */
export const isGenre = (word: string): boolean => (genres as readonly string[]).includes(word)

/** The last word of a title: its kind. Empty where it has none. */
export const genreOf = (stem: string): string => genres.find(genre => stem.endsWith(genre)) ?? ''

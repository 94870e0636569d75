import type { Catalogue } from '@hegao/core'
import { inParagraph, type Names } from '@hegao/facts'

type LevelWord = Names['levelWords'][number]

/**
 * What a level word is wrong as: `whole` where 全市 says how far the own body's work goes, `self` where
 * 我市 is what it calls itself. A superior's area is proved wrong by a verb of the own body's work
 * before it (完善全市……); an area of no superior by its word alone; an area below by the 全市 that the
 * rest of the draft says. Whoever else the sentence names may be the one that the word is of.
 */
export function misuseOf(
  level: LevelWord,
  names: Names,
  { names: words }: Pick<Catalogue, 'names'>,
): 'whole' | 'self' | undefined {
  const { of, use, quoted, before, after } = level
  if (quoted || isListed(after)) return undefined
  // 园区, 开发区: their 全区 is a part of the own area.
  if (level.word === '区' && (before + after).includes('区')) return undefined
  const within = (list: readonly string[]) =>
    list.some(word => before.includes(word) || after.includes(word))
  const others = companions(level, names)
  if (of === 'below') return isStray(level, names, words) ? 'whole' : undefined
  if (of === 'neighbour') {
    const named = others.some(({ word, called }) => word === level.word && called)
    const sure = level.word !== '市' && !named && !within(words.exampleWords)
    if (use === 'whole' && sure && !others.some(({ of }) => of === 'superior')) return 'whole'
    return use === 'self' && !others.some(({ of }) => of === 'superior') ? 'self' : undefined
  }
  if (of !== 'superior' || use !== 'whole' || within(words.superiorActs)) return undefined
  if (counties.test(after)) return undefined
  const dealt = before.endsWith('对') && words.dealings.some(verb => after.includes(verb))
  const placed =
    before.endsWith('在') && level.counted && words.ownDeeds.some(verb => after.includes(verb))
  const acts = dealt || placed || words.ownActs.some(verb => before.endsWith(verb))
  const shared = words.superiorGoals.some(goal => after.includes(goal))
  const excused = others.some(({ word, of }) => of === 'superior' || word === level.word)
  return acts && !shared && !excused ? 'whole' : undefined
}

/** 覆盖全市38个区县: what only a superior's area has below it, said on purpose. */
const counties = /^[0-9０-９]{1,3}个(?:市县|[县区旗](?![级直属域间划块内]))/

/** A lone 全县 in a draft that says 全市 of its own area, where no county is named nearby. */
function isStray(level: LevelWord, { levelWords }: Names, words: Catalogue['names']): boolean {
  const { use, word, before, after, paragraph } = level
  if (use !== 'whole' || word !== '县') return false
  const held = words.ownCourses.some(verb => before.slice(-8).includes(verb))
  const open = words.exampleWords.some(word => before.includes(word) || after.includes(word))
  if (open || !(level.leads || held)) return false
  const beside = inParagraph(levelWords, paragraph)
  const named = beside.some(one => one.word === word && one.called)
  return !named && isLone(word, levelWords)
}

/** Once or twice in the draft is a slip; with the own area said more than once it is no habit. */
function isLone(word: string, levelWords: readonly LevelWord[]): boolean {
  let same = 0
  let own = 0
  for (const one of levelWords) {
    if (one.use !== 'whole') continue
    if (one.of === 'own') own++
    if (one.word === word && ++same > 2) return false
  }
  return own > 1
}

/** 本县（市、区）, 全市县: the word is one of several. */
const isListed = (after: string): boolean =>
  ['（', '(', '、', '/', '市', '县', '区'].some(mark => after.startsWith(mark)) &&
  !after.startsWith('市场')

/** What else the sentence says of levels; another 全市 is no superior. */
const companions = (level: LevelWord, { levelWords }: Names): LevelWord[] =>
  inParagraph(levelWords, level.paragraph).filter(
    other =>
      other !== level &&
      other.sentence.start === level.sentence.start &&
      !(other.use === 'whole' && other.word === level.word),
  )

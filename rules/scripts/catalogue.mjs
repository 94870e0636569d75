// Reads rules/catalogue: facts that an expert edits, one YAML file a subject, each value checked.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSeq, LineCounter, parseDocument } from 'yaml'
import { readConfusions } from './confusions.mjs'
import { readSayings } from './sayings.mjs'

const isWord = value => typeof value === 'string' && value.trim() === value && value !== ''

/** What each file holds: key in the file, name in the catalogue, and whether it is rows of words. */
const files = {
  'rates.yaml': {
    bounded: 'boundedRates',
    unbounded: 'unboundedRates',
    acts: 'completedActs',
    finished: 'finishedActs',
    tasks: 'taskWords',
    planned: 'planWords',
    narrowers: 'narrowers',
    subsets: 'subsetWords',
    alone: 'telltaleRates',
    loose: 'looseRateWords',
    realGrowth: 'realGrowth',
    nominalGrowth: 'nominalGrowth',
    contrary: 'contrary',
    belowZero: 'belowZero',
    plainPrefixes: 'plainPrefixes',
    plainWholes: 'plainWholes',
    undone: 'undoneWords',
    setAside: 'setAsideWords',
    due: 'dueWords',
    intake: 'intakeWords',
    carrying: 'carryingRates',
    fractions: 'fractions',
  },
  'kinds.yaml': {
    wholes: 'wholes',
    nearWholes: 'nearWholes',
    families: 'families',
    exclusives: 'exclusives',
    grades: 'grades',
    employers: 'employers',
    funders: 'funders',
    dimensions: 'dimensions',
    genera: 'genera',
    outcomes: 'outcomes',
    handed: 'handedDown',
    levelled: 'levelled',
    honours: 'honours',
    attributes: 'attributes',
    terms: 'terms',
    leftovers: 'leftovers',
    stages: 'stages',
  },
  'lists.yaml': {
    compressed: 'compressedWords',
    joined: 'joinedNames',
    nouns: 'listNouns',
    abstract: 'abstractNouns',
    announced: 'announcedNouns',
    asides: 'asides',
    labels: 'listLabels',
    fixed: 'fixedNouns',
    together: 'fixedLists',
  },
  'names.yaml': {
    ownActs: 'ownActs',
    ownDeeds: 'ownDeeds',
    ownCourses: 'ownCourses',
    examples: 'exampleWords',
    twinAreas: 'twinAreas',
    dealings: 'dealings',
    superiorGoals: 'superiorGoals',
    superiorActs: 'superiorActs',
    placeActs: 'placeActs',
    placeObjects: 'placeObjects',
    withOthers: 'withOthers',
    kindsOfPlace: 'kindsOfPlace',
    formerBodies: 'formerBodies',
    bodyFamilies: 'bodyFamilies',
    departments: 'departments',
    formerFields: 'formerFields',
    alikeInPlaces: 'alikeInPlaces',
    neighbours: 'neighbourWords',
    bygone: 'bygone',
    notBygone: 'notBygone',
    areaPosts: 'areaPosts',
    departmentPosts: 'departmentPosts',
    confusable: 'confusable',
    termPairs: 'termPairs',
  },
  'counts.yaml': {
    generic: 'genericHeads',
    loose: 'looseModifiers',
    annual: 'annualMatters',
    members: 'areaMembers',
    partWords: 'partWords',
    wholeVerbs: 'wholeVerbs',
    outward: 'outwardWords',
    otherTopics: 'otherTopics',
    assigned: 'assignedHeads',
  },
  'formulas.yaml': { words: 'formulaWords' },
  'years.yaml': {
    accounts: 'accountHeadings',
    retrospects: 'retrospectHeadings',
    plans: 'planHeadings',
  },
  'typing.yaml': {
    phrases: 'setPhrases',
    closed: 'closedPhrases',
    idioms: 'idioms',
    sounds: 'sounds',
    shapes: 'shapes',
    apart: 'apart',
    words: 'soundingWords',
    plain: 'aloneCharacters',
    leads: 'phraseLeads',
    trails: 'phraseTrails',
    right: 'rightPhrases',
  },
  'repetition.yaml': { reduplicated: 'reduplicated', ambivalent: 'ambivalent', plain: 'plain' },
}
/** The lists that make up `names` in the catalogue. */
const nameLists = Object.values(files['names.yaml'])
const rows = new Set([
  'formerBodies',
  'formerFields',
  'bodyFamilies',
  'areaPosts',
  'departmentPosts',
  'confusable',
  'termPairs',
  'wholes',
  'nearWholes',
  'families',
  'exclusives',
  'grades',
  'dimensions',
  'setPhrases',
  'closedPhrases',
  'idioms',
  'soundingWords',
])

const isWords = value => Array.isArray(value) && value.length > 0 && value.every(isWord)
const isRow = value => isWords(value) && value.length > 1
const isFraction = value =>
  ['rates', 'part', 'whole'].every(key => isWords(value?.[key])) &&
  ['within', 'also', 'against', 'claim', 'narrower'].every(
    key => value[key] === undefined || isWords(value[key]),
  )

const isFixedList = value =>
  isWords(value?.labels) && Array.isArray(value?.members) && value.members.every(isWords)

/** What an entry of the list has to be, and how that is called. */
function shapeOf(target) {
  if (target === 'fractions')
    return [isFraction, '分子、分母各有其词的比率', 'rate with part and whole']
  if (target === 'fixedLists')
    return [isFixedList, '有称谓和各项的固定并列', 'list with labels and members']
  return rows.has(target) ? [isRow, '一组词', 'row of words'] : [isWord, '一个词', 'word']
}

/** @returns {{catalogue: object, errors: {path: string, line: number, column: number, message: object}[]}} */
export function readCatalogue(folder) {
  const errors = []
  const found = {}
  const open = name => {
    const path = join('catalogue', name)
    const lines = new LineCounter()
    const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { lineCounter: lines })
    const report = (offset, zh, en) => {
      const { line, col } = lines.linePos(offset)
      errors.push({ path, line, column: col, message: { 'zh-CN': zh, en } })
    }
    for (const error of document.errors)
      report(error.pos[0], `不是合法的 YAML：${error.message}`, error.message)
    return { document, report }
  }

  for (const [name, keys] of Object.entries(files)) {
    const { document, report } = open(name)
    for (const [key, target] of Object.entries(keys)) {
      const list = document.get(key, true)
      if (!isSeq(list)) {
        report(0, `缺少“${key}”这一列表`, `The list “${key}” is missing`)
        continue
      }
      const seen = new Set()
      for (const item of list.items) {
        const value = item.toJSON()
        const [isValid, shape, english] = shapeOf(target)
        const valid = isValid(value)
        const written = JSON.stringify(value)
        if (!valid) report(item.range[0], `${written} 不是${shape}`, `${written} is no ${english}`)
        else if (seen.has(written))
          report(item.range[0], `${written} 重复`, `${written} is there twice`)
        seen.add(written)
      }
      found[target] = list.toJSON()
    }
  }
  const { document, report } = open('catalogue.yaml')
  const date = String(document.get('date') ?? '')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    report(0, '“date”应写成 2026-09-28 的样子', '“date” must look like 2026-09-28')
  const { reduplicated, ambivalent, plain, ...named } = found
  const { setPhrases, closedPhrases, idioms, sounds, shapes, apart, ...others } = named
  const { soundingWords, aloneCharacters, phraseLeads, phraseTrails, rightPhrases, ...lists } =
    others
  const names = Object.fromEntries(nameLists.map(name => [name, lists[name]]))
  for (const name of nameLists) delete lists[name]
  const { sayings, errors: unsaid } = readSayings(folder)
  const { confusions, errors: confused } = readConfusions(folder)
  const repetition = { reduplicated, ambivalent, plain }
  const typing = {
    phrases: setPhrases,
    closed: closedPhrases,
    idioms,
    sounds,
    shapes,
    apart,
    words: soundingWords,
    plain: aloneCharacters,
    leads: phraseLeads,
    trails: phraseTrails,
    right: rightPhrases,
  }
  return {
    catalogue: { date, ...lists, names, repetition, ...sayings, confusions, typing },
    errors: [...errors, ...unsaid, ...confused],
  }
}

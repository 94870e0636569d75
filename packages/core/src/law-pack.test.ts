import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Law } from './law.js'
import { openLawBook } from './law-book.js'
import { packDay, unpackDay } from './law-day.js'
import { type LawCells, packLaws } from './law-pack.js'
import { sourceIn } from './law-sources.js'

const day = fc
  .date({ min: new Date('1949-10-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const cell = fc.oneof(fc.constant(''), day)
const word = fc
  .array(
    fc.constantFrom('中华人民共和国', '云', '川', '法', '条例', '的决定', '管理', '（试行）'),
    { maxLength: 20 },
  )
  .map(words => words.join(''))

const laws = fc.array(
  fc.record<LawCells>({
    title: fc.tuple(fc.constant('法'), word).map(words => words.join('')),
    kind: fc.constantFrom('statute', 'policy', 'interpretation'),
    issuers: fc.uniqueArray(fc.constantFrom('国务院', '教育部', '司法部')),
    adopted: cell,
    effective: cell,
    amended: fc.array(
      fc.oneof(
        day,
        fc.tuple(day, day).map(days => days.join(':')),
      ),
    ),
    repealed: fc.oneof(cell, fc.constantFrom('?', 'unchecked')),
    successor: fc.constantFrom('', '法'),
    numbers: fc.uniqueArray(fc.constantFrom('国发〔2021〕1号', '国务院令第5号')),
    verified: fc.constantFrom('text', 'secondary', 'practice'),
  }),
  { minLength: 1, maxLength: 8 },
)

const read = ({
  adopted,
  effective,
  amended,
  repealed,
  kind,
  verified,
  numbers,
  issuers,
}: LawCells) => ({
  kind,
  verified,
  numbers,
  issuers,
  adopted: adopted || undefined,
  effective: effective || undefined,
  repealed:
    repealed === 'unchecked' ? undefined : repealed === '?' ? 'unknown' : repealed || undefined,
  statusKnown: repealed !== 'unchecked',
  versions: [...(adopted ? [`${adopted}:${effective}`] : []), ...amended].map(version => {
    const [promulgated, from] = version.split(':')
    return { promulgated, ...(from ? { effective: from } : {}) }
  }),
})

test('what is packed is read back as it was', () => {
  fc.assert(
    fc.property(laws, rows => {
      const book = openLawBook({
        date: '',
        coverage: [],
        names: '',
        articles: '',
        ...packLaws(rows),
      })
      expect(book.all.map(({ title }) => title)).toEqual(rows.map(({ title }) => title))
      for (const [index, row] of rows.entries()) {
        const { title: _, successor, period: __, ...law }: Law = book.all[index]!
        expect({ adopted: undefined, effective: undefined, repealed: undefined, ...law }).toEqual(
          read(row),
        )
        const follows = row.successor !== '' && rows.some(({ title }) => title === row.successor)
        expect(successor).toBe(follows ? row.successor : undefined)
      }
    }),
  )
})

test('a day takes no more than three letters', () => {
  fc.assert(
    fc.property(day, one => {
      expect(unpackDay(packDay(one))).toBe(one)
      expect(packDay(one).length).toBeLessThanOrEqual(3)
    }),
  )
  fc.assert(
    fc.property(day, day, (one, since) => {
      expect(unpackDay(packDay(one, since), since)).toBe(one)
    }),
  )
})

test('a row knows its source, an own title that the config names it', () => {
  const plain = { issuers: [], adopted: '', effective: '', amended: [], repealed: '', numbers: [] }
  const cells = { ...plain, kind: 'statute', successor: '', verified: 'text' } as const
  const rows = ['甲法', '乙法', '丙法'].map(title => ({ ...cells, title }))
  const book = openLawBook({ date: '', coverage: [], names: '', articles: '', ...packLaws(rows) })
  const sources = { sources: ['云川库', '常识'], rows: '0 1 0' }
  const sourceOf = (law: Law) => sourceIn(sources, law, book)
  expect(book.all.map(sourceOf)).toEqual(['云川库', '常识', '云川库'])
  expect(sourceOf({ ...book.all[0]!, kind: 'own' })).toBe('hegao.yaml')
})

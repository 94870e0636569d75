import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from './cells.js'
import { wrap } from './wrap.js'

test('Chinese breaks between any two characters', () => {
  expect(wrap('全年办理行政许可', 8)).toEqual(['全年办理', '行政许可'])
})

test('no closing mark begins a line', () => {
  expect(wrap('全年办理，行政许可。', 8)).toEqual(['全年办', '理，行政', '许可。'])
  expect(wrap('全年（办理）许可', 11)).toEqual(['全年（办', '理）许可'])
})

test('no opening mark ends a line', () => {
  expect(wrap('根据规定《条例》办理', 10)).toEqual(['根据规定', '《条例》办', '理'])
  expect(wrap('称其“共同”办理', 6)).toEqual(['称其', '“共同”', '办理'])
})

test('a word, a figure and its sign stay whole', () => {
  expect(wrap('办结率达到102.5%以上', 12)).toEqual(['办结率达到', '102.5%以上'])
  expect(wrap('the parts don’t add up', 9)).toEqual(['the parts', 'don’t add', 'up'])
  expect(wrap('其和12＋9＋6＝27，应为28项', 14)).toEqual(['其和12＋9＋6＝', '27，应为28项'])
})

test('spaces go with the line end, and stay elsewhere', () => {
  expect(wrap('甲  乙 丙', 6)).toEqual(['甲  乙', '丙'])
  expect(wrap('  甲', 6)).toEqual(['甲'])
})

test('only what is wider than a line is cut', () => {
  expect(wrap('见 https://a.example.invalid/b', 12)).toEqual([
    '见',
    'https://a.ex',
    'ample.invali',
    'd/b',
  ])
  expect(wrap('', 10)).toEqual([''])
})

const text = fc.array(
  fc.oneof(
    fc.constantFrom(...'全年办理𠮷行政许可，。、；：）”》（《“…—·％ 　'),
    fc.constantFrom('word', '12.5%', 'number/total', '102', ',', '(', '👩‍👩‍👧', 'é'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
)

test('no line is wider than asked, and no word is lost', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 60 }), (parts, width) => {
      const lines = wrap(parts.join(''), width)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
      const letters = (all: string) => all.replace(/[^\p{Script=Han}a-z0-9]/gu, '')
      expect(letters(lines.join(''))).toBe(letters(parts.join('')))
    }),
  )
})

test('in prose no line begins or ends with the wrong mark', () => {
  const prose = fc.array(
    fc.constantFrom('全', '年', '办理', '，', '。', '《条例》', '“共”', '（一）', '12', 'OA'),
  )
  fc.assert(
    fc.property(prose, fc.integer({ min: 30, max: 80 }), (parts, width) => {
      // A row of marks longer than a line has to be cut somewhere.
      fc.pre(!/[，。”》）]{5}/.test(parts.join('')))
      const lines = wrap(parts.join(''), width)
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。”》）]/)
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“《（]$/)
    }),
  )
})

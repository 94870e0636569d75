import { describe, expect, test } from 'vitest'
import { formOf, genreOf, keyOf, tailBehind } from './law-title.js'

describe('titles in the form in which they are compared', () => {
  test.each([
    ['中华人民共和国民法典', '民法典'],
    ['法治政府建设实施纲要（2021—2025年）', '法治政府建设实施纲要(2021-2025年)'],
    ['法治政府建设实施纲要（2021－2025年）', '法治政府建设实施纲要 （2021——2025年）'],
    ['《教师资格条例》实施办法', '教师资格条例实施办法'],
    ['关于实行“谁执法谁普法”普法责任制的意见', '关于实行谁执法谁普法普法责任制的意见'],
    ['国家安全法（１９９３年）', '国家安全法(1993年)'],
    [
      '中共中央 国务院关于弘扬教育家精神的意见',
      '中共中央、国务院关于弘扬教育家精神的意见'.replace('、', ''),
    ],
  ])('%s and %s are the same', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b))
  })

  test.each([
    ['法治政府建设实施纲要（2021—2025年）', '法治政府建设实施纲要（2015—2020年）'],
    ['公务员录用规定', '公务员录用规定（试行）'],
    ['国家安全法', '国家安全法（1993年）'],
    ['刑法修正案（二）', '刑法修正案（三）'],
  ])('%s and %s are two', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b))
  })

  test('years and mark are taken apart', () => {
    expect(formOf('法治社会建设实施纲要（2020—2025年）')).toMatchObject({
      stem: '法治社会建设实施纲要',
      period: '2020-2025',
      mark: '',
    })
    expect(formOf('中小学教育惩戒规则（试行）')).toMatchObject({
      stem: '中小学教育惩戒规则',
      mark: '试行',
    })
    expect(formOf('中华人民共和国宪法修正案（2018年）')).toMatchObject({
      mark: '2018',
      isFull: true,
    })
  })

  test('the state alone is a name', () => {
    expect(formOf('中华人民共和国').stem).toBe('中华人民共和国')
  })

  test('a title of hostile length is folded in time that grows with it', () => {
    const long = `${'（2021—'.repeat(30_000)}关于`
    expect(formOf(long).whole.length).toBeGreaterThan(100_000)
    expect(tailBehind('国务院'.repeat(30_000), new Set(['国务院']))).toBeUndefined()
  })
})

describe('the words behind national bodies', () => {
  const bodies = new Set(['中共中央办公厅', '国务院办公厅', '教育部', '国务院'])

  test.each([
    ['中共中央办公厅国务院办公厅关于加强法治乡村建设的意见', '关于加强法治乡村建设的意见'],
    ['教育部等五部门关于完善机制的意见', '关于完善机制的意见'],
    ['国务院办公厅印发关于完善机制的意见', '关于完善机制的意见'],
  ])('%s', (title, tail) => {
    expect(tailBehind(title, bodies)).toBe(tail)
  })

  test.each([
    ['云川市教育局关于加强执法的意见'],
    ['国务院办公厅云川市关于加强执法的意见'],
    ['民法典'],
  ])('none in %s', title => {
    expect(tailBehind(title, bodies)).toBeUndefined()
  })
})

test('the kind of a title is its last word', () => {
  expect(['行政处罚法', '民法典', '实施细则', '信访工作条例', '云川'].map(genreOf)).toEqual([
    '法',
    '法典',
    '实施细则',
    '条例',
    '',
  ])
})

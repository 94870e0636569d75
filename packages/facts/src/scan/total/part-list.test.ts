import { span } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { scanQuantities } from '../quantity/index.js'
import { comparing, isRemark, isRestWord, readList, withoutAsides } from './part-list.js'

/** The list behind a colon: `许可12 处罚9 listed ends`. */
function read(text: string): string | undefined {
  const [total, ...later] = scanQuantities(text)
  const list = readList(text, span(text.indexOf('：') + 1, text.length), total!, later)
  if (!list) return undefined
  const { parts, following, ...said } = list
  return [
    ...parts.map(({ label, quantity }) => label + quantity.value),
    ...Object.entries(said).flatMap(([name, holds]) => (holds ? [name] : [])),
    ...(following ? [`following ${following.value}`] : []),
  ].join(' ')
}

describe('the parts of a list', () => {
  it.each([
    ['办理21件：许可12件、处罚9件。', '许可12 处罚9 listed ends'],
    ['办理21件：许可12件和处罚9件', '许可12 处罚9 listed ends'],
    ['办理21件：许可12件，处罚9件。', '许可12 处罚9 ends'],
    ['办理21件：许可12件；处罚9件', '许可12 处罚9 ends'],
    ['办理21件：许可10件；其他9件；诉讼2件', '许可10 其他9 诉讼2 ends'],
    ['办理21件： 许可共12件、 处罚为 9件。', '许可12 处罚9 listed ends'],
    ['办理21件：许可：12件、与处罚约9件。', '许可12 处罚9 listed ends'],
    ['办理21件：许可12件，除险9件。', '许可12 除险9 ends'],
    ['办理21件：许可12件，还款9件。', '许可12 还款9 ends'],
    ['办理21件：许可12件全部网上办结，处罚9件。', '许可12 处罚9 ends'],
    ['办理21件：许可（含续办）12件、处罚9件。', '许可12 处罚9 listed ends'],
    // What ends with 其他 is over, and so is what stands before all there are.
    ['办理21件：许可12件、其他9件，准予许可8件。', '许可12 其他9 listed ends following 8'],
    [
      '新增21户：企业12户、合作社9户，截至年末总数达86户。',
      '企业12 合作社9 listed ends following 86',
    ],
    [
      '新增21户：企业12户、合作社9户，市场主体总量86户。',
      '企业12 合作社9 listed ends following 86',
    ],
    ['办理21件：许可12件、处罚9件，准予许可8件。', '许可12 处罚9 listed'],
    // The noun behind the figure names what has no words before it.
    ['现有12名：12名为律师。', '律师12 ends listed'],
  ])('%s', (text, expected) => {
    expect(read(text)?.split(' ').toSorted()).toEqual(expected.split(' ').toSorted())
  })

  it.each([
    ['办理21件：许可12件，占57.1%，处罚9件。', '许可12 处罚9 ends'],
    ['办理21件：许可12件（占比57.1%）、处罚9件（占42.9%）。', '许可12 处罚9 listed ends'],
    ['办理21件：许可12件，同比增长5%，处罚9件。', '许可12 处罚9 ends'],
    ['办理21件：许可12件、较2023年增加3件、处罚9件。', '许可12 处罚9 listed ends'],
    ['办理21件：许可12件（其中网上（含掌上）3件）、处罚9件。', '许可12 处罚9 listed ends'],
    ['办理21件：许可12件，比下半年多 3件，处罚9件。', '许可12 处罚9 ends'],
  ])('without what is said beside them: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['现有21人：县（市、区）12人、乡镇（街道）9人。', '县（市、区）12 乡镇（街道）9 listed ends'],
    ['现有21人：县（市、区） 12人、乡镇(街道)9人。', '县（市、区）12 乡镇(街道)9 listed ends'],
    ['印发21份：《第3号、第4号通知》12份、其他9份。', '《…》12 其他9 listed ends'],
    ['审结21件：维持12件，撤销、变更或者确认违法9件。', '维持12 撤销、变更或者确认违法9 ends'],
  ])('with the marks of their names: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['等', '办理28件：许可12件、处罚9件等。', '许可12 处罚9 listed ends open'],
    ['……', '办理28件：许可12件、处罚9件……', '许可12 处罚9 listed open'],
    ['no 等', '办理28件：许可12件、处罚9件，一等奖由县里评。', '许可12 处罚9 listed ends'],
  ])('that are not all, with %s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    [
      'another clause',
      '办理21件：许可12件、处罚9件，群众满意。',
      '许可12 处罚9 listed ends settled',
    ],
    [
      'a remark',
      '办理21件：许可12件、处罚9件，均已办结。',
      '许可12 处罚9 listed ends remarked settled',
    ],
    [
      'a rate',
      '办理21件：许可12件、处罚9件，办结率高。',
      '许可12 处罚9 listed ends remarked settled',
    ],
    ['words that go on', '办理28件：许可12件、处罚9件，另有其他。', '许可12 处罚9 listed'],
    ['what overlaps', '办理28件：许可12件、处罚9件，有重复。', '许可12 处罚9 listed'],
    ['another list', '办理21件：许可12件、处罚9件；开会2次。', '许可12 处罚9 listed ends settled'],
    [
      'more of the kind',
      '办理21件：许可12件、处罚9件；诉讼2件。',
      '许可12 处罚9 listed ends following 2',
    ],
    ['what is left', '办理21件：许可12件，其他9件；诉讼2件。', '许可12 其他9 ends following 2'],
    ['a comma after marks', '办理21件：许可12件、处罚9件，诉讼2件。', '许可12 处罚9 listed'],
    ['another unit', '办理21件：许可12件、处罚9件，开会2次。', '许可12 处罚9 listed ends settled'],
  ])('up to %s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['what is taken out', '参加21名：12名，除1名缓考外。'],
    ['two clauses before', '办理21件：经过清理，全年许可12件、处罚9件。'],
    ['a sentence between', '办理21件：加强督导。许可12件、处罚9件。'],
  ])('none behind %s', (_, text) => {
    expect(read(text)).toMatch(/^(?!许可)/)
  })

  it('end where more is told of one of them', () => {
    expect(read('办理21件：许可12件由政务服务中心窗口按规定当场办结，处罚9件。')).toBe(
      '许可12 listed',
    )
  })

  it('is none where another unit stands among them', () => {
    expect(read('办理21件：许可12件，培训3人，处罚9件。')).toBeUndefined()
  })
})

describe('what is said of a figure', () => {
  it.each([
    ['比下半年多', true],
    ['较上半年增加了约 ', true],
    ['较去年低近', true],
    ['比多', false],
    ['较上半年增加，', false],
    ['比赛', false],
  ])('%s compares: %s', (words, expected) => {
    expect(comparing.test(words)).toBe(expected)
  })

  it.each([
    ['，均已办结', true],
    ['行政处罚，全部办结', true],
    ['，已全部办结', true],
    ['，办结率100%', true],
    ['，率先办结', false],
    ['9件；，均已办结', false],
    ['。，均已办结', false],
  ])('%s is a remark: %s', (words, expected) => {
    expect(isRemark(words)).toBe(expected)
  })

  it.each([
    ['许可12件，占57.1%，处罚', '许可12件，处罚'],
    ['许可12件 占总数的57.1％，处罚', '许可12件，处罚'],
    ['许可12件（占比约57%）、处罚', '许可12件、处罚'],
    ['许可12件(占57%)、处罚', '许可12件、处罚'],
    ['许可12件，同比增长5%，处罚', '许可12件，处罚'],
    ['许可12件，较20２3年', '许可12件，较20２3年'],
    ['许可12件，较2023年多3件，处罚', '许可12件，处罚'],
    ['许可12件，占用耕地，处罚', '许可12件，占用耕地，处罚'],
    ['许可12件，下降明显，处罚', '许可12件，下降明显，处罚'],
  ])('%s without asides', (text, expected) => {
    const bare = withoutAsides(text)
    expect(bare).toHaveLength(text.length)
    expect(bare.replaceAll('\0', '')).toBe(expected)
  })
})

describe('the last part', () => {
  it.each([
    ['其余', true],
    ['其他案件', true],
    ['噪声、辐射及其他案件', true],
    ['追回资金等其他处理', true],
    ['律师和其他法律服务工作者', false],
    ['其中', false],
    ['剩余', true],
  ])('%s is the rest: %s', (label, rest) => {
    expect(isRestWord(label)).toBe(rest)
  })
})

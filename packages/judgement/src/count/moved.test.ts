import { describe, expect, it } from 'vitest'
import { readReport } from '../testing/report.js'
import { unlikeItsMove } from './moved.js'

const found = (body: string) => {
  const input = readReport(body)
  return unlikeItsMove(input).map(({ own, other }) => {
    const { text } = input.draft.paragraphs[own.paragraph]!
    return `${other.value}≠${text.slice(own.span.start, own.span.end)}`
  })
}

describe('where something rose to, and what there is of it', () => {
  it.each([
    ['查获违法卷烟1837支，案值3万元。与2023年相比，违法卷烟由1652支增加到1873支。', '1837≠1873支'],
    ['全市查获违法卷烟1837.6万支。违法卷烟由1652.4万支增加到1873.6万支。', '18376000≠1873.6万支'],
  ])('%s', (body, expected) => {
    expect(found(body)).toEqual([expected])
  })

  it.each([
    ['the same', '查获违法卷烟1873支。违法卷烟由1652支增加到1873支。'],
    ['a rounding of it', '查获违法卷烟1873.6万支。违法卷烟由1652万支增加到1874万支。'],
    ['about so much', '查获违法卷烟1837余支。违法卷烟由1652支增加到1873支。'],
    ['another thing', '查获违法卷烟1837支。违法烟丝由1652支增加到1873支。'],
    ['another unit', '查获违法卷烟1837条。违法卷烟由1652支增加到1873支。'],
    ['a short name', '查获卷烟1837支。卷烟由1652支增加到1873支。'],
    ['a part', '查获烟草3000支，其中违法卷烟1837支。违法卷烟由1652支增加到1873支。'],
    ['a part of the year', '上半年查获违法卷烟1837支。违法卷烟由1652支增加到1873支。'],
    ['several', '查获违法卷烟1837支，移送违法卷烟1837支。违法卷烟由1652支增加到1873支。'],
    ['another area', '查获违法卷烟1837支。全省违法卷烟由1652支增加到1873支。'],
    ['other years', '查获违法卷烟1837支。2021年以来，违法卷烟由1652支增加到1873支。'],
    ['much less', '查获违法卷烟837支。违法卷烟由1652支增加到1873支。'],
    ['another paragraph', '查获违法卷烟1837支。\n\n违法卷烟由1652支增加到1873支。'],
  ])('is not told of %s', (_, body) => {
    expect(found(body)).toEqual([])
  })
})

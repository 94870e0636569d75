import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

/** Lines of plain text; in the result every mark without partner as `line:mark`. */
const unpaired = (...lines: string[]) => {
  const draft = readDraft(lines.join('\n'), 'txt')
  const { unpairedMarks } = readFacts(draft, new Scanner())
  return unpairedMarks.map(({ paragraph, span, mark, turned }) => {
    expect(draft.paragraphs[paragraph]!.text.slice(span.start, span.end)).toBe(mark)
    return `${paragraph}:${mark}${turned ? '!' : ''}`
  })
}

describe('a bracket written twice', () => {
  const doubled = (line: string) => {
    const draft = readDraft(line, 'txt')
    return readFacts(draft, new Scanner()).unpairedMarks.map(
      ({ doubled: place }) => place && line.slice(place.span.start, place.span.end),
    )
  }

  it.each([
    ['执行（（试行）办法。', ['（（']],
    ['执行（试行））办法。', ['））']],
    ['执行((试行)办法。', ['((']],
    ['执行（试行办法。', [undefined]],
    ['（（试行）办法。', ['（（']],
    ['执行（(试行）办法。', [undefined]],
    ['执行（（试行办法。', [undefined]],
    ['执行（试行办法（', [undefined]],
    ['学习《《宪法》。', [undefined]],
    ['执行（（（试行）办法。', [undefined]],
    ['街道（社区（村））都有。', []],
  ])('%s', (line, marks) => {
    expect(doubled(line)).toEqual(marks)
  })
})

describe('in one paragraph', () => {
  it.each([
    '学习《关于印发〈工作规则〉的通知》（试行），落实“四个一”。',
    '办理(12件），另有（3件)。',
    '重点做好：1）规范程序；2）加强监督。',
    '重点（1）规范程序；（2）加强监督。',
    '三项工作（做好：1）规范程序；2）加强监督；3）开展评查）已经完成。',
    '到会代表（人数：12）听取了报告。',
    '一）规范程序',
    '没有成对的符号。',
  ])('finds nothing in %s', line => {
    expect(unpaired(line)).toEqual([])
  })

  it.each([
    ['学习《行政处罚法等法律。', ['0:《']],
    ['开展“双随机、一公开””检查。', ['0:”']],
    ['办理（12件。', ['0:（']],
    ['学习（规则》的通知。', ['0:（', '0:》']],
    ['办理12件）。', ['0:）']],
    ['学习《关于印发〈规则》的通知。', ['0:〈']],
    ['学习“《规则”》的通知。', ['0:《', '0:》']],
    ['学习《规则》》《办法。', ['0:》', '0:《']],
    ['（一）学习（《规则》的通知。', ['0:（']],
  ])('%s', (line, marks) => {
    expect(unpaired(line)).toEqual(marks)
  })

  it('knows a mark turned the wrong way, with the one it was meant to close', () => {
    expect(unpaired('落实“四个一“要求。')).toEqual(['0:“!'])
    expect(unpaired('落实”四个一”要求。')).toEqual(['0:”!'])
    const draft = readDraft('落实“四个一“要求。', 'txt')
    expect(readFacts(draft, new Scanner()).unpairedMarks[0]!.turned).toEqual({
      paragraph: 0,
      span: { start: 2, end: 3 },
    })
  })

  it('takes three in a row for one pair and one more', () => {
    expect(unpaired('落实“四个一“和“三项要求。')).toEqual(['0:“!', '0:“'])
  })
})

describe('across lines', () => {
  it('lets a bracket close some lines on', () => {
    expect(unpaired('（联系人：林一川，', '联系电话：000）')).toEqual([])
    expect(unpaired('（一行。', '二行。', '三行。', '四行）')).toEqual([])
  })

  it('does not take two openings of two lines for one pair', () => {
    expect(unpaired('落实“四个一要求。', '坚持“三个一要求。')).toEqual(['0:“', '1:“'])
    expect(unpaired('落实“四个一《要求。')).toEqual(['0:“', '0:《'])
  })

  it('but not a page on', () => {
    expect(unpaired('（一行。', '二行。', '三行。', '四行。', '五行）')).toEqual(['0:（', '4:）'])
  })

  it('nor before it was opened', () => {
    expect(unpaired('一行）。', '（二行。')).toEqual(['0:）', '1:（'])
  })

  it('takes the nearest, and of its kind', () => {
    expect(unpaired('（一行。', '（二行。', '三行）')).toEqual(['0:（'])
    expect(unpaired('（一行。', '二行》')).toEqual(['0:（', '1:》'])
  })

  it('follows the custom of quotations of several paragraphs: each opens, the last closes', () => {
    expect(unpaired('他说：', '“第一段。', '“第二段。', '“第三段。”')).toEqual([])
    expect(unpaired('他强调：“第一段。', '“第二段。”')).toEqual([])
    expect(unpaired('“第一段。', '“第二段。', '第三段。')).toEqual(['1:“'])
    expect(unpaired('坚持“第一段。', '“第二段。”')).toEqual(['0:“'])
    expect(unpaired('他强调:“第一段。', '“第二段。”')).toEqual([])
    expect(unpaired('他强调：“第一段。', '坚持“第二段。”')).toEqual(['0:“'])
    expect(unpaired('他强调：“第一段。', '《规定》第二段。')).toEqual(['0:“'])
    expect(unpaired('他强调：《第一段。', '“第二段。”')).toEqual(['0:《'])
    expect(unpaired('他强调：“第一段。', '第二段。')).toEqual(['0:“'])
  })
})

describe('hostile drafts', () => {
  const marks = (...lines: string[]) => unpaired(...lines).length

  it('ends with 50,000 brackets, whatever their order', () => {
    expect(marks('（'.repeat(50_000))).toBe(25_000)
    expect(marks('）'.repeat(50_000))).toBe(25_000)
    expect(marks('（'.repeat(25_000) + '）'.repeat(25_000))).toBe(0)
    expect(marks(`${'《'.repeat(25_000)}${'）'.repeat(25_000)}`)).toBe(25_000)
    expect(marks('《）'.repeat(25_000))).toBe(50_000)
    expect(marks('（《）》'.repeat(12_500))).toBe(25_000)
  })

  it('ends with 20,000 lines that each leave marks open', () => {
    const lines = (line: string) => Array.from({ length: 20_000 }, () => line)
    expect(marks(...lines('甲（乙。'))).toBe(20_000)
    expect(marks(...lines('甲）乙。'))).toBe(20_000)
  })
})

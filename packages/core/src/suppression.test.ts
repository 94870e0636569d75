import { describe, expect, it } from 'vitest'
import type { Accepted } from './accepted.js'
import type { AnyRule } from './rule.js'
import {
  blue,
  check,
  finder,
  found,
  law,
  red,
  rule,
  section,
  title,
  witness,
} from './testing/colours.js'

describe('suppression in the draft', () => {
  const standing = (draft: string, rules: readonly AnyRule[] = [red, blue]) =>
    found(check(draft, rules))

  it('disable-next-line covers the next line that is not blank, and no other', () => {
    const comment = '<!-- hegao-disable-next-line colour/red: 原文如此 -->'
    expect(standing(`红。\n\n${comment}\n红。\n\n红。\n`)).toEqual([
      'colour/red 1:1',
      'colour/red 6:1',
    ])
    expect(standing(`${comment}\n\n\n红红。\n`)).toEqual([])
    expect(standing(`${comment}\n红，\n红。\n`)).toEqual(['colour/red 3:1'])
    expect(standing(`红。\n\n${comment}`)).toEqual(['colour/red 1:1'])
  })

  it.each(['\r\n', '\r'])('finds the next line where lines end with %j', end => {
    const draft = [
      '红。',
      '',
      '<!-- hegao-disable-next-line colour/red: 原文如此 -->',
      '红。',
      '',
      '红。',
      '',
    ].join(end)
    expect(standing(draft)).toEqual(['colour/red 1:1', 'colour/red 6:1'])
  })

  it('disable covers all up to enable, or to the end', () => {
    const open = '<!-- hegao-disable colour/red: 引用 -->'
    const draft = `红。\n\n${open}\n\n红。\n\n蓝红。\n\n`
    expect(standing(`${draft}<!-- hegao-enable colour/red -->\n\n红。\n`)).toEqual([
      'colour/red 1:1',
      'colour/blue 7:1',
      'colour/red 11:1',
    ])
    expect(standing(`${draft}红。\n`)).toEqual(['colour/red 1:1', 'colour/blue 7:1'])
    expect(standing(`${draft}<!-- hegao-enable -->\n\n红。\n`)).toContain('colour/red 11:1')
  })

  it('enable ends only what it names', () => {
    const draft = (enable: string) =>
      `<!-- hegao-disable colour/red, colour/blue: 引用 -->\n\n红蓝。\n\n<!-- hegao-enable ${enable} -->\n\n红蓝。\n`
    expect(standing(draft('colour/red'))).toEqual(['colour/red 7:1'])
    expect(standing(draft('colour/blue, colour/red'))).toEqual([
      'colour/red 7:1',
      'colour/blue 7:2',
    ])
    expect(standing(draft('colour/*'))).toEqual(['colour/red 7:1', 'colour/blue 7:2'])
    expect(standing(draft('colour/reddish'))).toEqual([])
  })

  it('disable-file covers the whole draft, what stands before it too', () => {
    expect(standing('红。\n\n<!-- hegao-disable-file colour/red: 文件名 -->\n\n红蓝。\n')).toEqual([
      'colour/blue 5:2',
    ])
  })

  it('takes several rules, or a group', () => {
    const on = (rules: string) =>
      standing(`<!-- hegao-disable-next-line ${rules}: 原文 -->\n红蓝。\n`)
    expect(on('colour/red,colour/blue')).toEqual([])
    expect(on('colour/red , colour/blue')).toEqual([])
    expect(on('colour/*')).toEqual([])
    expect(on('colou/*')).toHaveLength(2)
    expect(on('colour')).toHaveLength(2)
  })

  it('takes a full-width colon', () => {
    expect(standing('<!-- hegao-disable-next-line colour/red：原文如此 -->\n红。\n')).toEqual([])
  })

  it.each([
    'colour/red',
    'colour/red:',
    'colour/red：  ',
    'colour/red：……',
    'colour/red 原文如此',
    '',
    ': 原文如此',
  ])('does not work without a rule and a reason: “%s”', words => {
    expect(standing(`<!-- hegao-disable-next-line ${words} -->\n红。\n`)).toEqual([
      'colour/red 2:1',
    ])
  })

  it('hides no directive from the rules that watch over them, however it is written', () => {
    const seen = (words: string) =>
      check(`<!-- hegao-${words} -->\n\n红红。\n`, [red, witness])
        .diagnostics.filter(one => one.rule === witness.id)
        .map(one => one.message)
    expect(seen('disable-next-line colour/red: 原文')).toEqual(['directive colour/red true 2 原文'])
    expect(seen('disable-next-line colour/red 原文')).toEqual(['directive colour/red true 0 '])
    expect(seen('disable-next-line colour/green: 原文')).toEqual([
      'directive colour/green false 0 原文',
    ])
    expect(seen('disable-next-line colour/*: 原文')).toEqual(['directive colour/* true 2 原文'])
    expect(seen('disable-file colou/*: 原文')).toEqual(['directive colou/* false 0 原文'])
    expect(seen('disable')).toEqual(['directive  false 0 '])
    expect(seen('enable colour/red')).toEqual(['directive colour/red true 0 '])
    expect(seen('disable-line colour/red: 原文')).toEqual(['directive  true 0 原文'])
    expect(seen('other-tool colour/red: 原文')).toEqual([])
  })

  it('counts for hegao-enable what it ends, once', () => {
    const enables = (source: string) =>
      check(source, [red, witness])
        .diagnostics.filter(one => one.rule === witness.id)
        .map(one => one.message)
    const on = '\n\n<!-- hegao-enable colour/red -->\n\n红。\n'
    const off = '<!-- hegao-disable colour/red: 原文 -->\n\n红。'
    expect(enables(off + on + on)).toEqual([
      'directive colour/red true 1 原文',
      'directive colour/red true 1 ',
      'directive colour/red true 0 ',
    ])
    expect(standing(off + on + on)).toHaveLength(2)
    expect(standing(off + on.replace(' colour/red', ''))).toHaveLength(1)
    expect(standing(`${off}\n\n红。\n`)).toEqual([])
  })

  it('lists what is suppressed in the order of the draft', () => {
    const source = '<!-- hegao-disable-file colour/*: 原文 -->\n\n红旗，红。\n'
    const flag = finder('colour/a', '旗')
    const { suppressed } = check(source, [flag, red])
    const offsets = suppressed.map(({ range }) => range.start.offset)
    expect(offsets).toHaveLength(3)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
  })

  it('reads a directive of 5,000 commas', () => {
    expect(
      standing(`<!-- hegao-disable-file ${'colour/red,'.repeat(5000)} x -->\n\n红。\n`),
    ).toHaveLength(1)
  })

  it('covers findings on the whole draft by the place they sit on', () => {
    const directive = '<!-- hegao-disable-next-line whole/section: 另行报送 -->\n'
    expect(standing(directive + title, [section])).toEqual([])
  })
})

describe('suppression in the config', () => {
  const accept = (own: Partial<Accepted>): Accepted => ({
    rule: 'colour/red',
    reason: '固定说法',
    origin: 'hegao.yaml:1',
    ...own,
  })
  const word = finder('colour/word', '红 旗')

  it('goes by the words, white space left aside', () => {
    for (const words of ['红 旗', '红旗', ' 红\n旗　']) {
      const report = check('升红 旗。\n', [word], {
        accepted: [accept({ rule: word.id, text: words })],
      })
      expect(report.diagnostics).toEqual([])
      expect(report.suppressed).toMatchObject([
        {
          text: '红 旗',
          suppression: { kind: 'accepted', reason: '固定说法', origin: 'hegao.yaml:1' },
        },
      ])
    }
    for (const words of ['红', '红旗子', '']) {
      expect(
        check('升红 旗。\n', [word], { accepted: [accept({ rule: word.id, text: words })] })
          .diagnostics,
      ).toHaveLength(1)
    }
  })

  it('goes by data for findings on the whole draft', () => {
    const accepted = [accept({ rule: section.id, data: { section: 'plan' } })]
    const report = check(title, [section], { accepted })
    expect(report.diagnostics.map(({ data }) => data)).toEqual([{ section: 'problems' }])
    expect(report.suppressed.map(({ data }) => data)).toEqual([{ section: 'plan' }])
    expect(
      check(title, [section], {
        accepted: [accept({ rule: section.id, data: { section: 'causes' } })],
      }).suppressed,
    ).toEqual([])
  })

  it('needs the words and the data where an entry has both, and all that an entry has', () => {
    const both = (data: Record<string, unknown>) =>
      check(title, [section], {
        accepted: [
          accept({ rule: section.id, text: '望溪区教育局2024年度法治政府建设情况的报告', data }),
        ],
      }).suppressed.length
    expect([both({ section: 'plan' }), both({ section: 'none' })]).toEqual([1, 0])
    expect(
      check(title, [section], {
        accepted: [accept({ rule: section.id, text: '别的标题', data: { section: 'plan' } })],
      }).suppressed,
    ).toEqual([])
  })

  it('compares data that are lists and mappings by what they hold', () => {
    const rich = rule({
      id: 'colour/rich',
      check(_, report) {
        report('found', 'draft', { values: { words: '' }, data: { years: [2023, { to: 2024 }] } })
      },
    })
    const count = (years: unknown) =>
      check(title, [rich], { accepted: [accept({ rule: rich.id, data: { years } })] }).suppressed
        .length
    expect(count([2023, { to: 2024 }])).toBe(1)
    for (const other of [[2023], [2023, { to: 2025 }], [2023, { from: 2024 }], 2023, null, {}])
      expect(count(other)).toBe(0)
  })

  it('goes by the words around where the same words are there twice', () => {
    const draft = '东区升红\n旗，西区升红旗，红。\n'
    const places = (within: string) =>
      check(draft, [red], { accepted: [accept({ text: '红', within })] }).suppressed.map(
        ({ range }) => range.start.offset,
      )
    expect(places('东区升红旗')).toEqual([3])
    expect(places('升 红')).toEqual([3, 10])
    expect(places('西区升红旗，红')).toEqual([10, 13])
    expect(places('红')).toEqual([3, 10, 13])
    expect(places('东区升')).toEqual([])
    expect(places('')).toEqual([])
  })

  it('takes a group, and needs a reason and a rule that fits', () => {
    expect(
      check('红。\n', [red], { accepted: [accept({ rule: 'colour/*', text: '红' })] }).diagnostics,
    ).toEqual([])
    expect(
      check('红。\n', [red], { accepted: [accept({ text: '红', reason: '' })] }).diagnostics,
    ).toHaveLength(1)
    expect(
      check('红。\n', [red], { accepted: [accept({ rule: 'colour/blue', text: '红' })] })
        .diagnostics,
    ).toHaveLength(1)
    expect(check('红。\n', [red], { accepted: [accept({})] }).diagnostics).toHaveLength(1)
  })

  it('counts how often each was used, and one finding for one of them only', () => {
    const accepted = [
      accept({ text: '红' }),
      accept({ text: '红', reason: '又一条' }),
      accept({ text: '绿' }),
    ]
    const messages = check('红，红。\n', [red, witness], { accepted }).diagnostics.map(
      ({ message }) => message,
    )
    expect(messages).toEqual([
      'accepted colour/red true 2 固定说法',
      'accepted colour/red true 0 又一条',
      'accepted colour/red true 0 固定说法',
    ])
  })
})

describe('the score of suppressed findings', () => {
  it('leaves them out, lists them with their reasons, and says the score with them too', () => {
    const report = check(
      '<!-- hegao-disable-next-line colour/red: 原文如此 -->\n红。\n\n蓝。\n',
      [red, blue],
      {
        profile: { family: law, by: 'option' },
      },
    )
    expect(report.score).toMatchObject({ total: 98, unsuppressed: 96, basis: 'standard' })
    expect(report.suppressed).toMatchObject([
      { rule: 'colour/red', text: '红', suppression: { kind: 'directive', reason: '原文如此' } },
    ])
  })
})

import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const factsOf = (body: string) =>
  readFacts(
    readDraft(
      `临澜县水利局2024年法治政府建设年度报告\n\n2024年，我局依法行政。\n\n${body}\n`,
      'txt',
    ),
    new Scanner(),
  )
const grounded = (body: string) => factsOf(body).pointers.map(pointer => pointer.grounded)
const foot = '临澜县水利局\n\n2025年2月8日'

describe('what is attached', () => {
  it.each([
    ['one that is named', `附件：统计表\n\n${foot}`, ['listed']],
    [
      'three on one line',
      `附件：1.统计表 2.清单 3.名单\n\n${foot}`,
      ['listed 1', 'listed 2', 'listed 3'],
    ],
    ['two on two lines', `附件：1.统计表\n2.清单\n\n${foot}`, ['listed 1', 'listed 2']],
    ['two under a line', `附件：\n1.统计表\n2.清单\n\n${foot}`, ['listed 1', 'listed 2']],
    [
      'two behind the draft',
      `${foot}\n\n附件1\n\n统计表\n\n附件2\n\n清单`,
      ['attached 1', 'attached 2'],
    ],
    ['one behind the draft', `${foot}\n\n附件\n\n统计表\n\n1.甲项\n\n2.乙项`, ['attached']],
    ['nothing', foot, []],
  ])('%s', (_, body, expected) => {
    const all = factsOf(body).attachments
    expect(all.map(({ as, number }) => [as, number].join(' ').trim())).toEqual(expected)
  })

  it('takes any run of spaces in its stride', () => {
    expect(factsOf(`附件${' '.repeat(50_000)}一`).attachments).toEqual([])
  })
})

describe('a pointer is grounded where', () => {
  it.each([
    ['the attachment is named', `见附件2。\n\n附件：1.表\n2.清单\n\n${foot}`, [true]],
    ['another line speaks of attachments', '见附件2。\n\n相关附件下载', [true]],
    ['the table has a title', '见表2。\n\n表2　统计', [true]],
    ['a table without title is there', '见表2。\n\n类别\t件数', [true]],
    ['the table may be in an attachment', `见表2。\n\n附件：统计\n\n${foot}`, [true]],
    ['the paragraph itself says it', '执法力量不强，针对上述不足，增加人员。', [true]],
    [
      'a plan names its trouble itself',
      '一、2025年打算\n\n投诉较多。\n\n针对上述问题，加强检查。',
      [true],
    ],
    [
      'the draft has admitted it',
      '一、成效\n\n质量有待提高。\n\n二、2025年打算\n\n针对上述不足，加强检查。',
      [true],
    ],
    [
      'shortcomings and plans are one chapter',
      '一、成效\n\n发现隐患。\n\n二、短板和打算\n\n针对上述不足，检查。',
      [true],
    ],
  ])('%s', (_, body, expected) => {
    expect(grounded(body)).toEqual(expected)
  })

  it.each([
    ['the attachment has another number', `见附件3。\n\n附件：1.表\n2.清单\n\n${foot}`],
    ['there is no attachment', '见附件。'],
    ['the tables have other numbers', '见表3。\n\n表1　统计\n\n类别\t件数'],
    ['there is no table', '见附表。'],
    ['the draft speaks of no trouble', '为破解上述困难，增加人员。'],
    [
      'others had it, not the draft',
      '一、成效\n\n发现问题36个。\n\n二、2025年打算\n\n针对上述不足，加强检查。',
    ],
    [
      'it comes later',
      '一、2025年打算\n\n针对上述不足，加强检查。\n\n二、存在的不足\n\n质量有待提高。',
    ],
  ])('and not where %s', (_, body) => {
    expect(grounded(body)).toEqual([false])
  })

  it('is found in a draft of many', () => {
    expect(grounded('见附件。\n\n针对上述不足，加强检查。\n\n'.repeat(3_000))).toHaveLength(6_000)
  })
})

describe('titles of tables', () => {
  it.each([
    ['its number', '见表2。\n\n表2 统计', [true]],
    ['a full-width number', '见表2。\n\n表２　统计', [true]],
    ['a Chinese number', '见表2。\n\n表二 统计', [true]],
    ['no number', '见表2。\n\n表：统计', [true]],
    ['brackets', '见表2。\n\n（表2 统计\n\n类别\t件数', [true]],
    ['brackets and another number', '见表2。\n\n（表3 统计\n\n类别\t件数', [false]],
    ['another number', '见表2。\n\n表3 统计', [false]],
    ['the number in the middle of its line', '见表2。\n\n统计表2', [false]],
    ['another word', '见附表2。\n\n表2 统计', [false]],
    ['the word of an annex', '见附表2。\n\n附表2 统计', [true]],
    ['a title, where the pointer has no number', '见附表。\n\n附表2 统计', [true]],
    ['one of several numbers', '见表2。\n\n表1 统计\n\n表2 清单', [true]],
  ])('have %s', (_, body, expected) => {
    expect(grounded(body).slice(0, 1)).toEqual(expected)
  })

  it('are none in the paragraph of the pointer', () => {
    expect(grounded('表2显示，全年办结36件。')).toEqual([false])
    expect(grounded('表2显示，全年办结36件。\n\n类别\t件数')).toEqual([true])
  })

  it.each([
    ['a picture', '![统计](1.png)', true],
    ['a picture of HTML', '<IMG src="1.png">', true],
    ['columns of spaces', '类别   件数   占比', true],
    ['columns of tabs', '类别\t件数', true],
    ['one run of spaces', '类别   件数', false],
    ['two spaces', '类别  件数  占比', false],
    ['a run of spaces at the end', '类别   件数   ', false],
  ])('%s may be a table: %s', (_, line, expected) => {
    expect(grounded(`见表2。\n\n${line}`)).toEqual([expected])
  })
})

describe('lines on attachments', () => {
  it.each([
    ['a line without a sentence', '见附件2。\n\n附 件下载', true],
    ['a sentence', '见附件2。\n\n附件已经下载。', false],
    ['a sentence that goes on', '见附件2。\n\n附件下载；清单', false],
    ['the pointer itself', '见附件2', false],
    ['other words', '见附件2。\n\n附近下载', false],
  ])('may name them: %s', (_, body, expected) => {
    expect(grounded(body)).toEqual([expected])
  })

  it('name a lone attachment as the first, and any for 附件 alone', () => {
    expect(grounded(`见附件1。\n\n附件：统计\n\n${foot}`)).toEqual([true])
    expect(grounded(`见附件2。\n\n附件：统计\n\n${foot}`)).toEqual([false])
    expect(grounded(`见附件。\n\n附件2：统计\n\n${foot}`)).toEqual([true])
  })
})

describe('what a draft admits', () => {
  const plan = (line: string, title = '二、2025年打算') =>
    grounded(`一、成效\n\n${line}\n\n${title}\n\n针对上述不足，加强检查。`)

  it.each([
    '仍存在一些不足。',
    '面临不少困难。',
    '普法工作还有差距。',
    '普法工作存在短板。',
    '普法工作有待加强。',
    '人员不够。',
    '队伍力量仍需加强。',
    '执法力量不足。',
    '执法力量不足，任务较重。',
    '执法力量不足',
    '质量不高。',
    '发展不平衡。',
    '数量偏少。',
    '基础较为薄弱。',
    '方式较单一。',
    '执法力量薄弱。',
  ])('%s', line => {
    expect(plan(line)).toEqual([true])
  })

  it.each([
    // What others have, or what was looked for.
    '检查是否存在安全问题。',
    '对存在突出问题的企业约谈。',
    '针对存在的主要问题约谈。',
    '就存在的问题约谈。',
    '存在，经过检查、整改、复查、评估、验收、销号，没有问题。',
    '存在。问题已经解决。',
    '不足百元的罚款免除。',
    '化解矛盾纠纷36件。',
    '薄弱环节专项检查36次。',
  ])('not in %s', line => {
    expect(plan(line)).toEqual([false])
  })

  it.each([
    ['二、2025年打算', false],
    ['二、2025年工作计划', false],
    ['二、下一步工作', false],
    ['二、努力方向', false],
    ['二、不足和下一步打算', true],
    ['二、主要做法', true],
  ])('in %s any trouble is enough: %s', (title, expected) => {
    expect(plan('化解矛盾纠纷36件。', title)).toEqual([expected])
  })

  it('names its trouble in its own heading', () => {
    expect(plan('依法行政。', '二、破解难题的打算')).toEqual([true])
  })

  it.each([
    ['一、存在的问题', true],
    ['一、困难和挑战', true],
    ['一、成效', false],
  ])('a chapter does by its title %s: %s', (title, expected) => {
    const body = `${title}\n\n依法行政。\n\n二、2025年打算\n\n针对上述不足，加强检查。`
    expect(grounded(body)).toEqual([expected])
  })

  it('has to stand before it, in the plan or the draft', () => {
    expect(grounded('针对上述不足，加强检查，化解矛盾。')).toEqual([false])
    expect(grounded('化解矛盾，针对上述不足，加强检查。')).toEqual([true])
    expect(grounded('针对上述不足，加强检查。\n\n化解矛盾。')).toEqual([false])
    expect(grounded('化解矛盾。\n\n针对上述不足，加强检查。')).toEqual([true])
  })

  it('is not asked where others are quoted', () => {
    const source = '# 临澜县水利局2024年报告\n\n> 针对上述不足，加强检查。\n'
    expect(readFacts(readDraft(source, 'md'), new Scanner()).pointers).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { readDraft } from '../index.js'
import { body, rolesOf, title } from '../testing/roles.js'

describe('the foot', () => {
  const foot = (...lines: string[]) => [title, body, '特此报告。', ...lines]

  it.each([
    ['signature', '云汀市望溪区司法局'],
    ['signature', '云汀市望溪区人民政府办公室'],
    ['signature', '中共望溪县委全面依法治县委员会办公室'],
    ['signature', '青石镇人民政府'],
    ['signature', '青石街道办事处'],
    ['signature', '云汀市司法局（盖章）'],
    ['signature', '云汀市司法局\u3000\u3000（公 章）'],
    ['signature', '云汀市司法局（签章处）'],
    ['signature', '云汀市科学技术局（市外国专家局）'],
    ['signature', '望溪县烟草专卖局（分公司）（盖章）'],
    ['signature', '国家统计局望溪调查队'],
    ['signature', '云 汀 市 望 溪 区 司 法 局'],
    ['signature', '青\u3000石\u3000镇\u3000人\u3000民\u3000政\u3000府'],
  ] as const)('%s: %s', (role, line) => {
    expect(rolesOf(foot(line, '2025年1月10日'), role)).toEqual([line])
  })

  it.each([
    '2025年1月10日',
    '2025 年 1 月 10 日',
    '２０２５年１月１０日',
    '二〇二五年一月十日',
    '二○二五年一月十日',
    '二零二五年十二月三十一日',
    '二O二五年一月十日',
    '2025年1月',
    '2025年  月  日',
    '2025年X月X日',
    '2025.1.10',
    '2025-01-10',
    '2025年元月10日',
    '（2025年1月10日）',
  ])('date: %s', line => {
    expect(rolesOf(foot('云汀市司法局', line), 'date')).toEqual([line])
    expect(rolesOf(foot('云汀市司法局', line), 'signature')).toEqual(['云汀市司法局'])
  })

  it('a date with tens of thousands of blanks in it comes to an end', () => {
    const blanks = '\t'.repeat(20_000)
    const hostile = `2025年${blanks}月${blanks}十月`
    expect(rolesOf(foot('云汀市司法局', hostile), 'date')).toEqual([])
  })

  it('署名 and 成文日期 on one line', () => {
    const { parts } = readDraft(foot('云汀市司法局\u3000\u30002025年1月10日').join('\n'), 'txt')
    expect(parts.signature?.text).toBe('云汀市司法局')
    expect(parts.date?.text).toBe('2025年1月10日')
  })

  it.each([
    ['单位：云汀市司法局', '日期：2025年1月10日'],
    ['报告单位：云汀市司法局', '报告时间：2025年1月10日'],
    ['单\u3000位：云汀市司法局', '（2025年1月10日）'],
  ])('署名 and 成文日期 with labels: %s %s', (signature, date) => {
    const { parts } = readDraft(foot(signature, date).join('\n'), 'txt')
    expect(parts.signature?.text).toBe('云汀市司法局')
    expect(parts.date?.text).toBe('2025年1月10日')
  })

  it.each([
    [['单位：云汀市司法局\u3000日期：2025年1月10日'], '云汀市司法局'],
    [['云汀市司法局（盖章）\u30002025年1月10日'], '云汀市司法局（盖章）'],
  ])('both on one line: %s', (lines, signature) => {
    const { parts } = readDraft(foot(...lines, '竹溪').join('\n'), 'txt')
    expect(parts.signature?.text).toBe(signature)
    expect(parts.date?.text).toBe('2025年1月10日')
  })

  it('日期：… without 署名 beside it is a web page’s', () => {
    expect(rolesOf(foot('特此报告。', '日期：2025-01-10'), 'date')).toEqual([])
  })

  it.each([
    ['（信息来源：望溪区）'],
    ['附件下载：'],
    ['附件下载：', '1.统计表.xlsx'],
    ['审核：张某\u3000校对：王某'],
    ['（共印10份）'],
    ['（注：统计数据截至2024年12月31日）'],
    ['注：1.数据截至2024年12月31日；2.不含市本级。'],
    ['报：市委、市政府。', '送：市委依法治市办，市财政局。'],
    ['网站地图 | 联系我们 | 隐私声明'],
    ['主题词：法治政府 报告'],
    ['（本报告电子版可在市政府门户网站下载）'],
    ['本报告由云汀市司法局办公室负责解释。'],
    ['——END——'],
    ['【打印】【关闭】'],
    ['相关链接', '云汀市司法局2023年法治政府建设年度报告'],
    ['附表', '云汀市司法局学法情况表', '序号\t内容\t次数', '1\t会前学法\t12'],
    ['附件1：统计表', '一、许可', '全年办理许可12件。'],
  ])('whatever stands behind 署名 and 成文日期: %s', (...lines) => {
    for (const pair of [
      ['云汀市司法局', '2025年1月10日'],
      ['2025年1月10日', '云汀市司法局'],
    ]) {
      const draft = readDraft(
        [title, body, '一、主要举措', '严格执法。', ...pair, ...lines].join('\n'),
        'txt',
      )
      expect(draft.parts.signature?.text).toBe('云汀市司法局')
      expect(draft.parts.date?.text).toBe('2025年1月10日')
      expect(draft.sections.map(({ heading }) => heading.title)).toEqual(['主要举措'])
      expect(draft.paragraphs.at(-1)!.role).not.toBe('body')
    }
  })

  it.each([
    ['prose', ['全局将继续努力，扎实推进各项工作。']],
    ['a chapter', ['二、存在的不足', '执法力量不足。']],
    ['a numbered line', ['（二）加强监督']],
    ['a table and a chapter', ['| 甲 | 乙 |', '|---|---|', '| 1 | 2 |', '', '二、不足', '不足。']],
  ])('a body and a date in the text, %s behind them', (_, lines) => {
    const source = [title, body, '云汀市司法局', '2024年5月10日', ...lines].join('\n\n')
    for (const format of ['txt', 'md'] as const) {
      const { parts } = readDraft(source.replaceAll('|\n\n|', '|\n|'), format)
      expect(parts.signature).toBeUndefined()
      expect(parts.date).toBeUndefined()
    }
  })

  it('short lines behind a lone body or a lone date make no foot of it', () => {
    for (const line of ['云汀市司法局', '2024年5月10日']) {
      const { parts } = readDraft([title, body, line, '开展宪法宣传'].join('\n'), 'txt')
      expect(parts.signature).toBeUndefined()
      expect(parts.date).toBeUndefined()
    }
  })

  it('抄送 and 印发 below the name of what is attached', () => {
    const lines = foot(
      '云汀市司法局',
      '2025年1月10日',
      '附件：统计表',
      '抄送：市财政局。',
      '云汀市司法局办公室  2025年1月12日印发',
    )
    expect(rolesOf(lines, 'copies')).toEqual(['抄送：市财政局。'])
    expect(rolesOf(lines, 'printed')).toHaveLength(1)
  })

  it('抄送 and 印发 behind what is attached', () => {
    const lines = [
      ...foot('云汀市司法局', '2025年1月10日', '附件1', '责任清单', '市财政局牵头12项'),
      '抄送：市财政局。',
      '云汀市司法局办公室  2025年1月12日印发',
    ]
    expect(rolesOf(lines, 'copies')).toEqual(['抄送：市财政局。'])
    expect(rolesOf(lines, 'printed')).toEqual(['云汀市司法局办公室  2025年1月12日印发'])
  })

  it('what is attached may be a document that was signed and printed before', () => {
    const lines = [
      ...foot('云汀市司法局', '2025年1月10日', '附件1', '云汀市财政局关于经费的通知', '落实经费。'),
      '云汀市财政局',
      '2024年3月5日',
      '云汀市财政局办公室  2024年3月6日印发',
    ]
    expect(rolesOf(lines, 'printed')).toEqual([])
  })

  it.each([
    [
      '抄送 above 印发',
      '| 抄送：市委办公室。 | |\n|---|---|\n| 云汀市司法局办公室 | 2025年1月12日印发 |',
    ],
    ['印发 alone', '| 云汀市司法局办公室 | 2025年1月12日印发 |\n|---|---|'],
  ])('版记 may be a table: %s', (_, table) => {
    const source = [...foot('云汀市司法局', '2025年1月10日'), '', table]
    const { parts } = readDraft(source.join('\n'), 'md')
    expect(parts.signature?.text).toBe('云汀市司法局')
    expect(parts.date?.text).toBe('2025年1月10日')
    expect(parts.printed?.text).toContain('2025年1月12日印发')
  })

  it('a page may end between them, with its number and 页眉', () => {
    const lines = foot('云汀市司法局', '- 3 -', title, '2025年1月10日')
    const { parts } = readDraft(lines.join('\n'), 'txt')
    expect([parts.signature?.text, parts.date?.text]).toEqual(['云汀市司法局', '2025年1月10日'])
    expect(parts.title?.text).toBe(title)
  })

  it('links with a heading of their own may follow on a web page', () => {
    const lines = foot('云汀市司法局', '2025年1月10日', '## 相关阅读', '云汀市司法局工作要点')
    const { parts } = readDraft(lines.join('\n\n'), 'md')
    expect([parts.signature?.text, parts.date?.text]).toEqual(['云汀市司法局', '2025年1月10日'])
  })

  it('a heading with text below it does not follow them', () => {
    const lines = foot('云汀市司法局', '2025年1月10日', '## 工作开展情况', '全年立案32件。')
    const { parts } = readDraft(lines.join('\n\n'), 'md')
    expect(parts.date).toBeUndefined()
  })

  it('a table behind them is attached, with the line that names it', () => {
    const source = [
      ...foot('云汀市司法局', '2025年1月10日'),
      '',
      '学法情况表',
      '',
      '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |',
    ]
    const draft = readDraft(source.join('\n'), 'md')
    expect(draft.parts.date?.text).toBe('2025年1月10日')
    expect(draft.paragraphs.slice(-2).map(({ role }) => role)).toEqual(['attachment', 'attachment'])
  })

  it.each([
    ['the date beside it', ['云汀市司法局办公室  2025年1月10日印发'], 1],
    ['the date on its own', ['云汀市司法局办公室', '2025年1月10日印发'], 2],
  ])('印发 with %s', (_, lines, count) => {
    const source = foot(
      '云汀市司法局',
      '2025年1月8日',
      '抄送：市委办公室，市政府办公室。',
      ...lines,
    )
    const draft = readDraft(source.join('\n'), 'txt')
    expect(draft.paragraphs.filter(({ role }) => role === 'printed')).toHaveLength(count)
    expect(rolesOf(source, 'copies')).toEqual(['抄送：市委办公室，市政府办公室。'])
    expect(draft.parts.signature?.text).toBe('云汀市司法局')
    expect(draft.parts.date?.text).toBe('2025年1月8日')
    expect(draft.parts.printed?.text).toMatch(/印发$/)
  })

  it.each([
    ['one line', ['（联系人：顾岚舟，联系电话：0000-1234567）']],
    ['two lines', ['（联系人：顾岚舟', '联系电话：0000-1234567）']],
    [
      'a block',
      ['联系人：顾岚舟', '电话：0000-1234567', '邮箱：a@example.cn', '地址：云汀市青石路1号'],
    ],
    ['spaced', ['联 系 人：顾岚舟', '联系方式：0000-1234567']],
  ])('联系人: %s', (_, lines) => {
    const source = foot('云汀市司法局', '2025年1月10日', ...lines)
    expect(rolesOf(source, 'contact')).toEqual(lines)
    const { parts } = readDraft(source.join('\n'), 'txt')
    expect(parts.contact?.text).toBe(lines[0])
    expect(parts.date?.text).toBe('2025年1月10日')
  })

  it.each(['（此件公开发布）', '（此件主动公开）', '公开方式：主动公开'])('附注 %s', note => {
    const source = foot('云汀市司法局', '2025年1月10日', note)
    expect(rolesOf(source, 'contact')).toEqual([note])
    const { parts } = readDraft(source.join('\n'), 'txt')
    expect(parts.signature?.text).toBe('云汀市司法局')
    expect(parts.date?.text).toBe('2025年1月10日')
  })

  it.each([
    '\u3000\u3000年\u3000月\u3000日',
    '202X年X月X日',
    '二\u041e二五年一月十日',
    '二\u039f二五年一月十日',
  ])('成文日期 that is not filled in or badly written: %s', date => {
    const { parts } = readDraft(foot('云汀市司法局', date).join('\n'), 'txt')
    expect(parts.date?.text).toBe(date.trim())
    expect(parts.signature?.text).toBe('云汀市司法局')
  })

  it.each(['- 2 -', '— 3 —', '第4页 共8页'])('the number of a page: %s', line => {
    expect(rolesOf([title, body, line, body], 'chrome')).toEqual([line])
  })

  it('what a web page has below', () => {
    const lines = [
      '上一篇：无',
      '【打印本页】 【关闭窗口】',
      '扫一扫在手机打开当前页',
      '版权所有：云汀市人民政府',
    ]
    const source = foot('云汀市司法局', '2025年1月10日', ...lines)
    expect(rolesOf(source, 'chrome')).toEqual(lines)
    expect(rolesOf(source, 'date')).toEqual(['2025年1月10日'])
  })

  it('a sentence that names a body and a date in the body is body', () => {
    const source = foot('2025年1月10日，云汀市司法局召开会议。', '云汀市司法局', '2025年1月12日')
    expect(rolesOf(source, 'date')).toEqual(['2025年1月12日'])
  })

  it('without foot', () => {
    const { parts } = readDraft(foot().join('\n'), 'txt')
    expect(Object.keys(parts)).toEqual(['title'])
  })

  it.each([
    '云汀生产建设兵团',
    '云汀生产建设兵团第八师',
    '云汀生产建设兵团第八师望溪市',
    '第八师一四三团',
    '第十七师望北市',
    '一八二团',
    '云汀市望溪区',
  ])('the body that the title names: %s', name => {
    const lines = [`${name}2024年法治政府建设年度报告`, body, name, '2025年1月10日']
    expect(rolesOf(lines, 'signature')).toEqual([name])
  })

  it('several bodies sign', () => {
    expect(rolesOf(foot('云汀市司法局', '云汀市财政局', '2025年1月10日'), 'signature')).toEqual([
      '云汀市司法局',
      '云汀市财政局',
    ])
  })
})

describe('附件', () => {
  it.each([
    ['附件说明 with one', ['附件：2024年行政执法情况统计表'], []],
    ['附件说明 with two', ['附件：1.行政执法情况统计表', '2.行政复议情况统计表'], []],
    ['附件说明 with stops', ['附件：1.行政执法情况统计表。', '2.行政复议情况统计表。'], []],
    ['附件说明 without 件', ['附：1.甲表；2.乙表（均略）'], []],
    ['附件说明 on its own line', ['附件：', '1.行政执法情况统计表', '2.行政复议情况统计表'], []],
    [
      'what is attached, after the date',
      [],
      ['附件', '行政执法情况统计表', '一、许可', '2023年12月1日'],
    ],
    [
      'both',
      ['附件：1.甲表', '2.乙表'],
      ['附件1', '甲表', '一、许可', '附件2', '乙表', '云汀市财政局', '2023年12月1日'],
    ],
  ])('%s', (_, before, after) => {
    const lines = [
      title,
      body,
      '一、主要举措',
      '严格执法。',
      ...before,
      '云汀市司法局',
      '2025年1月10日',
      ...after,
    ]
    const draft = readDraft(lines.join('\n'), 'txt')
    expect(rolesOf(lines, 'attachment')).toEqual([...before, ...after])
    expect(draft.parts.signature?.text).toBe('云汀市司法局')
    expect(draft.parts.date?.text).toBe('2025年1月10日')
    expect(draft.sections.map(({ heading }) => heading.title)).toEqual(['主要举措'])
  })

  it('a list of the body that is followed by the 署名 stays body', () => {
    const lines = [
      title,
      body,
      '一、主要举措',
      '1.严格执法',
      '2.加强监督',
      '云汀市司法局',
      '2025年1月10日',
    ]
    expect(rolesOf(lines, 'attachment')).toEqual([])
    expect(rolesOf(lines, 'signature')).toEqual(['云汀市司法局'])
  })
})

import { describe, expect, it } from 'vitest'
import { readDraft } from '../index.js'
import { body, rolesOf, title } from '../testing/roles.js'

describe('the head', () => {
  it.each([
    ['letterhead', '云汀市司法局文件'],
    ['letterhead', '中共云汀市委全面依法治市委员会办公室文件'],
    ['letterhead', '云 汀 市 司 法 局 文 件'],
    ['document-number', '云司〔2025〕9号'],
    ['document-number', '云司[2025]第9号'],
    ['document-number', '云司发（2025）９号'],
    ['document-number', '云司〔2025〕9号　　签发人：顾岚舟'],
    ['signer', '签发人：顾岚舟'],
    ['signer', '签发人:顾岚舟'],
    ['addressee', '市委、市政府：'],
    ['addressee', '市委,市政府:'],
    ['addressee', '国务院：'],
    ['addressee', '盟行署：'],
    ['addressee', '云汀海关：'],
    ['addressee', '国家统计局云汀调查队：'],
    ['addressee', '各县（市、区）人民政府，市政府各部门：'],
    ['addressee', '市委全面依法治市委员会办公室：'],
    ['chrome', '发布时间：2025-01-10 来源：市司法局'],
    ['chrome', '浏览次数：128'],
    ['chrome', '字号：[ 大 中 小 ]'],
    ['chrome', '您的位置：首页 > 政务公开'],
    ['chrome', '2025-01-10'],
    ['chrome', '----------'],
  ] as const)('%s: %s', (role, line) => {
    expect(rolesOf(role === 'addressee' ? [title, line, body] : [line, title, body], role)).toEqual(
      [line],
    )
    expect(rolesOf([line, title, body], 'title')).toEqual([title])
  })

  it.each([
    ['one line', [title], title],
    ['two lines', ['云汀市望溪区司法局', '关于2024年法治政府建设情况的报告'], title],
    ['three lines', ['云汀市望溪区司法局', '关于2024年法治政府建设', '情况的报告'], title],
    [
      'broken after the area',
      ['云汀市望溪区', '2024年度法治政府建设情况报告'],
      '云汀市望溪区2024年度法治政府建设情况报告',
    ],
    [
      'broken after the year',
      ['云汀市司法局2024年', '法治政府建设工作总结'],
      '云汀市司法局2024年法治政府建设工作总结',
    ],
    [
      'broken after 建设',
      ['云汀市司法局2024年法治政府建设', '工作报告'],
      '云汀市司法局2024年法治政府建设工作报告',
    ],
    [
      'with a remark',
      ['云汀市司法局2024年法治政府建设情况报告（征求意见稿）'],
      '云汀市司法局2024年法治政府建设情况报告（征求意见稿）',
    ],
    ['without 文种', ['云汀市司法局2024年法治政府建设'], '云汀市司法局2024年法治政府建设'],
    [
      'of a notice, broken after 印发',
      ['云汀市人民政府办公室关于印发', '云汀市2025年度决策事项目录的通知'],
      '云汀市人民政府办公室关于印发云汀市2025年度决策事项目录的通知',
    ],
    [
      'of a letter',
      ['云汀市生态环境局', '关于商请开展联合监测的函'],
      '云汀市生态环境局关于商请开展联合监测的函',
    ],
    [
      'four lines, the last set wide',
      ['云汀市望溪区司法局', '关于', '2024年法治政府建设情况的', '报\u3000\u3000告'],
      '云汀市望溪区司法局关于2024年法治政府建设情况的报\u3000\u3000告',
    ],
  ])('a title: %s', (_, lines, text) => {
    const draft = readDraft(
      ['云汀市司法局文件', '云司〔2025〕9号', ...lines, '市委、市政府：', body].join('\n'),
      'txt',
    )
    expect(draft.parts.title?.text).toBe(text)
    expect(draft.parts.letterhead?.text).toBe('云汀市司法局文件')
    expect(draft.parts.addressee?.text).toBe('市委、市政府：')
  })

  it.each([
    ['#', `# ${title}\n\n${body}\n\n## 一、主要举措\n\n${body}`],
    ['##, sections deeper', `## ${title}\n\n${body}\n\n### 一、主要举措\n\n${body}`],
    ['##, as the sections are', `## ${title}\n\n${body}\n\n## 一、主要举措\n\n${body}`],
    ['##, as sections without numbers are', `## ${title}\n\n${body}\n\n## 主要举措\n\n${body}`],
    [
      'two lines of ##',
      `## ${title.slice(0, 9)}\n## ${title.slice(9)}\n\n${body}\n\n## 一、主要举措\n\n${body}`,
    ],
    [
      'plain over a section that ends as titles do',
      `${title}\n\n${body}\n\n## 2024年工作报告\n\n${body}`,
    ],
    ['# under a 版头', `云汀市司法局文件\n\n云司〔2025〕9号\n\n# ${title}\n\n${body}`],
    ['bold', `**${title}**\n\n${body}`],
    [
      'plain over # sections',
      `${title}\n\n# 一、主要举措\n\n${body}\n\n# 二、存在的不足\n\n${body}`,
    ],
    ['in a centred block', `<center>${title}</center>\n\n${body}`],
  ])('a Markdown title: %s', (_, source) => {
    expect(readDraft(source, 'md').parts.title?.text).toBe(title)
  })

  it.each([
    ['a report that begins with its body', `${body}\n一、主要举措\n${body}`],
    ['a report that begins with a section', `一、2024年工作情况\n${body}`],
    ['nothing', ''],
  ])('no title: %s', (_, source) => {
    expect(readDraft(source, 'txt').parts.title).toBeUndefined()
    expect(readDraft(source, 'md').parts.title).toBeUndefined()
  })

  it('## sections alone make no title', () => {
    expect(
      readDraft(`## 2024年工作情况\n\n${body}\n\n## 2025年工作安排\n\n${body}`, 'md').parts.title,
    ).toBeUndefined()
  })
})

describe('below the title', () => {
  const head = (...lines: string[]) => readDraft([title, ...lines, body].join('\n'), 'txt').parts

  it.each([
    ['（2025年1月15日）', '2025年1月15日'],
    ['(2025年1月)', '2025年1月'],
  ])('成文日期 %s', (line, date) => {
    const parts = head(line, '市委、市政府：')
    expect(parts.date?.text).toBe(date)
    expect(parts.title?.text).toBe(title)
    expect(parts.addressee?.text).toBe('市委、市政府：')
    expect(parts.signature).toBeUndefined()
  })

  it('署名 and 成文日期', () => {
    const parts = head('云汀市望溪区司法局', '（2025年1月15日）')
    expect(parts.signature?.text).toBe('云汀市望溪区司法局')
    expect(parts.date?.text).toBe('2025年1月15日')
  })

  it('成文日期 on its line', () => {
    const { parts } = readDraft(`${title}（2025年1月15日）\n\n${body}`, 'txt')
    expect(parts.date?.text).toBe('2025年1月15日')
  })

  it.each([
    '——2025年1月15日在望溪区第十八届人民代表大会第五次会议上',
    '（2024年12月30日区政府第3次常务会议审议通过）',
    '2025年1月15日经局党组会议审议通过',
    '（2025年1月15日经局党组会议审定）',
    '（经2025年1月15日局党组会议审定）',
  ])('题注 %s', line => {
    const parts = head(line)
    expect(parts.occasion?.text).toBe(line)
    expect(parts.title?.text).toBe(title)
    expect(parts.date).toBeUndefined()
  })

  it.each(['（2024年度）', '（2024年1月至12月）', '（征求意见稿）'])(
    'no date, but a part of the title: %s',
    line => {
      expect(head(line).title?.text).toBe(title + line)
      expect(head(line).date).toBeUndefined()
    },
  )

  it.each(['市委、市政府', '区委全面依法治区委员会办公室', '市委，市政府，市人大常委会'])(
    '主送机关 without its colon: %s',
    line => {
      expect(head(line).addressee?.text).toBe(line)
    },
  )

  it.each(['云汀市望溪区司法局', '区司法局', '2025年1月', '市场准入', '区法治建设要点'])(
    'no 主送机关: %s',
    line => {
      expect(head(line).addressee).toBeUndefined()
    },
  )

  it('镇党委、镇政府 under the title of the 镇 are its own', () => {
    const { parts } = readDraft(
      `望溪区青石镇2024年法治政府建设年度报告\n镇党委、镇政府\n${body}`,
      'txt',
    )
    expect(parts.addressee).toBeUndefined()
  })
})

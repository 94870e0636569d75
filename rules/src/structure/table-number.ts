import { defineRule, type Reporter } from '@hegao/core'
import { type Draft, wordsAt } from '@hegao/document'
import type { TableTitle } from '@hegao/facts'

/** 增删一张表，后面的编号都要跟着改；最容易留下两个表2，或者表1之后就是表3。 */
export default defineRule({
  id: 'structure/table-number',
  title: { 'zh-CN': '表的编号跳号、重号', en: 'Tables are numbered twice or with a gap' },
  about: {
    'zh-CN':
      '表题的编号应当从表1起一个接一个；“表”和“附表”各自编号。同一编号、同一名称的（续表、目录里又列一次）不算；按章编号（表1-1）、从1另起的、中间换了附件的、次序颠倒的，都不检查。摘要、节选不检查。',
    en: 'Numbered tables follow one another from 1; 表 and 附表 are numbered apart. A title that is said again, numbers within chapters, and numbers that begin anew are right. Excerpts are not checked.',
  },
  severity: 'warning',
  category: 'completeness',
  source: { level: '实务', name: '图表依次编号', verified: 'practice' },
  messages: {
    repeated: {
      'zh-CN': '“{actual}”与前面一张表的编号相同，名称却不同。请核对编号，文中“见表”也要一并核对。',
      en: '“{actual}” is the number of the table before it too. Check the numbers, and what points to them.',
    },
    skipped: {
      'zh-CN': '“{previous}”之后是“{actual}”。请核对是漏了一张表，还是编号没有改。',
      en: '“{actual}” follows “{previous}”. Is a table missing, or was the number not changed?',
    },
    before: { 'zh-CN': '前一张表', en: 'The table before' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '表1　执法情况\n\n| 类别 | 件数 |\n|---|---|\n| 许可 | 12 |\n\n⟦表1⟧　普法情况\n\n| 类别 | 场次 |\n|---|---|\n| 讲座 | 9 |\n',
      },
      {
        text: '表1　执法情况\n\n| 类别 | 件数 |\n|---|---|\n| 许可 | 12 |\n\n⟦表3⟧　普法情况\n\n| 类别 | 场次 |\n|---|---|\n| 讲座 | 9 |\n',
      },
      {
        text: '一、执法情况\n\n表1　执法情况\n\n| 类别 | 件数 |\n|---|---|\n| 许可 | 12 |\n\n二、普法情况\n\n⟦表3⟧　普法情况\n\n| 类别 | 场次 |\n|---|---|\n| 讲座 | 9 |\n',
      },
    ],
    good: [
      {
        text: '表1　执法情况\n\n| 类别 | 件数 |\n|---|---|\n| 许可 | 12 |\n\n表2　普法情况\n\n| 类别 | 场次 |\n|---|---|\n| 讲座 | 9 |\n\n附表1　学法情况\n\n| 类别 | 场次 |\n|---|---|\n| 讲座 | 9 |\n',
      },
      {
        text: '表1　执法情况\n\n| 类别 | 件数 |\n|---|---|\n| 许可 | 12 |\n\n表1　执法情况\n\n| 类别 | 件数 |\n|---|---|\n| 处罚 | 9 |\n',
        because: { 'zh-CN': '同一张表分成两页。', en: 'One table on two pages.' },
      },
      {
        text: '表1　执法情况\n\n| 类别 | 件数 |\n|---|---|\n| 许可 | 12 |\n\n附件2\n\n表1　普法情况\n\n| 类别 | 场次 |\n|---|---|\n| 讲座 | 9 |\n',
        because: { 'zh-CN': '另一个附件里另起编号。', en: 'Each attachment begins anew.' },
      },
      {
        text: '一、执法情况\n\n表1　执法情况\n\n| 类别 | 件数 |\n|---|---|\n| 许可 | 12 |\n\n二、普法情况\n\n表1　普法情况\n\n| 类别 | 场次 |\n|---|---|\n| 讲座 | 9 |\n',
        because: { 'zh-CN': '另一章里另起编号。', en: 'Each chapter begins anew.' },
      },
      {
        text: '表1　执法情况\n\n| 类别 | 件数 |\n|---|---|\n| 许可 | 12 |\n\n表5　普法情况\n\n| 类别 | 场数 |\n|---|---|\n| 讲座 | 9 |\n',
        because: { 'zh-CN': '差得多的，多半是节录。', en: 'A wide gap is more likely an excerpt.' },
      },
    ],
  },
  check({ draft, facts }, report) {
    if (draft.excerpt) return
    for (const word of new Set(facts.tableTitles.map(title => title.word))) {
      const own = facts.tableTitles.filter(title => title.word === word)
      if (own[0]!.number !== 1) continue
      for (const [index, title] of own.entries()) {
        const before = own[index - 1]
        if (!before || startsAnew(before, title, draft, facts.attachments)) continue
        if (before.number === title.number && before.name !== title.name)
          speak('repeated', before, title, draft, report)
        else if (isGap(before, title, own)) speak('skipped', before, title, draft, report)
      }
    }
  },
})

/** More that are missing were left out on purpose. */
const mostMissing = 2

/** Numbers that are left out here and stand nowhere else. */
function isGap(before: TableTitle, title: TableTitle, all: readonly TableTitle[]): boolean {
  const missing = title.number - before.number - 1
  if (missing < 1 || missing > mostMissing) return false
  return !all.some(({ number }) => number > before.number && number < title.number)
}

/** Behind the heading of an attachment, and with 表1 in another chapter. */
function startsAnew(
  before: TableTitle,
  title: TableTitle,
  { outline }: Draft,
  attachments: readonly { readonly paragraph: number }[],
): boolean {
  const isBetween = (paragraph: number) =>
    paragraph > before.paragraph && paragraph <= title.paragraph
  const changesChapter = outline.some(({ from }) => isBetween(from))
  return (
    attachments.some(({ paragraph }) => isBetween(paragraph)) ||
    (title.number === 1 && changesChapter)
  )
}

function speak<Id extends string>(
  messageId: Id,
  before: TableTitle,
  title: TableTitle,
  draft: Draft,
  report: Reporter<Id | 'before'>,
): void {
  report(messageId, title, {
    values: { actual: wordsAt(draft, title), previous: wordsAt(draft, before) },
    related: [{ messageId: 'before', place: before }],
  })
}

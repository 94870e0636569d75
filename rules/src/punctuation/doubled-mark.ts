import { defineRule } from '@hegao/core'
import type { At, DoubledMark } from '@hegao/facts'

const names: Readonly<Record<string, string>> = {
  '，': '逗号',
  '、': '顿号',
  '；': '分号',
  '：': '冒号',
  '。': '句号',
}

/** 修改时删去了一句话，两头的标点留了下来；或者同一个标点按了两下。 */
export default defineRule({
  id: 'punctuation/doubled-mark',
  title: { 'zh-CN': '标点连用', en: 'Two marks in a row' },
  about: {
    'zh-CN':
      '逗号、顿号、分号、冒号、句号不会两个连在一起。同一个标点写了两遍的，或者段末与句号连用的，可以直接改；两个不同的标点连用，留哪一个要看原意。加重语气的“？？”“！！”“？！”、省略号、破折号，以及在引号里作为样式列出的标点，不算；括号多写了一个而不能成对的，也由这一条指出。',
    en: 'Commas, semicolons, colons and full stops never meet. The same mark twice is mended; of two different ones only the writer knows which is meant. ？？ ！！ ？！, ellipses and quoted marks are right. A bracket written twice and closed once is reported here too.',
  },
  severity: 'error',
  category: 'form',
  source: { level: '国家标准', name: 'GB/T 15834—2011《标点符号用法》', verified: 'secondary' },
  fix: 'safe',
  messages: {
    same: {
      'zh-CN': '{name}写了不止一个，请只留一个“{meant}”。',
      en: '“{meant}” is written more than once; keep one.',
    },
    mixed: {
      'zh-CN': '“{written}”是不同的标点连在一起，请核对应当留哪一个。',
      en: '“{written}”: different marks in a row; see which one is meant.',
    },
    end: {
      'zh-CN': '段末的“{written}”是不同的标点连在一起，请只留句号。',
      en: '“{written}” at the end of the paragraph: keep the full stop.',
    },
    ellipsis: {
      'zh-CN': '“{written}”不是省略号。要省略请用“……”，不省略请只留一个句号。',
      en: '“{written}” is no ellipsis: use …… or one full stop.',
    },
    bracket: {
      'zh-CN': '“{written}”连用，却只有一个能成对。请核对是多了一个，还是漏了另一头的括号。',
      en: '“{written}”: only one of them has a partner. Is one too many, or is its other half missing?',
    },
  },
  examples: {
    kind: 'passage',
    widthMatters: true,
    bad: [
      { text: '全年培训4次⟦。。⟧', fixed: '全年培训4次。' },
      { text: '完善制度⟦，，⟧规范执法。', fixed: '完善制度，规范执法。' },
      { text: '办理案件12件⟦；。⟧', fixed: '办理案件12件。' },
      { text: '行政许可⟦，、⟧行政处罚均已公示。', fixed: '行政许可，、行政处罚均已公示。' },
      { text: '执行⟦（（⟧试行）办法。' },
      { text: '走进社区、校园、工地⟦。。。⟧让法治宣传贴近群众。' },
    ],
    good: [
      { text: '法治是什么？！为谁执法？？' },
      {
        text: '个别文书误用“，、”等标点。',
        because: { 'zh-CN': '引号里列出的是标点本身。', en: 'The marks themselves are quoted.' },
      },
      { text: '街道（社区（村））两级都有公共法律服务站。' },
      { text: '开展法治讲座、“模拟法庭”……形式多样。' },
    ],
  },
  check({ draft, facts }, report) {
    for (const doubled of facts.doubledMarks) {
      const { kind, written, meant = '' } = doubled
      const messageId = kind === 'mixed' && meant !== '' ? 'end' : kind
      report(messageId, doubled, {
        values: { written, meant, name: names[meant] ?? '' },
        ...(meant === '' ? {} : { edits: editsOf(doubled, meant) }),
      })
    }
    for (const { doubled } of facts.unpairedMarks) {
      if (!doubled) continue
      const { text } = draft.paragraphs[doubled.paragraph]!
      const written = text.slice(doubled.span.start, doubled.span.end)
      report('bracket', doubled, { values: { written } })
    }
  },
})

/** Keeps one mark and takes out the others one by one: markup or a line's end may stand between them. */
function editsOf({ paragraph, span: { start }, written, kept }: At<DoubledMark>, meant: string) {
  return [...written].flatMap((mark, index) => {
    const newText = index === kept ? meant : ''
    const place = { paragraph, span: { start: start + index, end: start + index + 1 } }
    return mark === newText ? [] : [{ place, newText }]
  })
}

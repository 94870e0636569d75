import { defineRule, type LabelWording, type Reporter, type RuleInput } from '@hegao/core'
import { span } from '@hegao/document'
import type { At, Label } from '@hegao/facts'
import { judgeList, phraseReader } from '@hegao/judgement'

/** 固定表述一字不能动：动词各有所配，成员一个不少。 */
export default defineRule({
  id: 'name/fixed-phrase',
  title: { 'zh-CN': '固定表述有误', en: 'Fixed formulation misquoted' },
  about: {
    'zh-CN':
      '重要提法有固定的写法：增强“四个意识”、坚定“四个自信”、做到“两个维护”的动词不能互换；逐项列出的，成员不能少、不能错；习近平新时代中国特色社会主义思想不能丢字。通行的其他写法（树牢“四个意识”、坚定拥护“两个确立”、学法尊法守法用法）和带“等”的不算。',
    en: 'Standard formulations have a standard wording: verbs that go with their labels, members that are listed whole, names with no character lost. Variants in use, and lists with 等, are right.',
  },
  severity: 'warning',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  fix: 'review',
  messages: {
    misquote: {
      'zh-CN': '这里写作“{written}”，标准表述为“{right}”。请核对。',
      en: '“{written}” is “{right}” in the standard wording.',
    },
    verb: {
      'zh-CN': '“{label}”前面的动词用了“{written}”，标准表述为{right}。请核对。',
      en: '“{written}” is the verb of another formulation; the standard wording is {right}.',
    },
    ending: {
      'zh-CN': '“{label}”后面写作“{written}”，标准表述为{right}。请核对。',
      en: '“{written}” behind the label; the standard wording is {right}.',
    },
    missing: {
      'zh-CN': '{name}的内容是{members}，这里没有“{missing}”。请核对有没有漏写或者写错。',
      en: '{name} is {members}; “{missing}” is not here.',
    },
    member: {
      'zh-CN': '{name}的内容是{members}，没有“{written}”。请核对。',
      en: '{name} is {members}; “{written}” is none of them.',
    },
    former: {
      'zh-CN': '这是以前的表述，现在的表述是{members}。请核对要不要更新“{written}”。',
      en: 'This is the wording of before; it is now {members}.',
    },
    doubled: {
      'zh-CN': '“{written}”里有重复，标准表述为“{right}”。请核对。',
      en: '“{written}” has a part twice; the standard wording is “{right}”.',
    },
    order: {
      'zh-CN': '“{written}”的顺序与标准表述“{right}”不同。请核对。',
      en: 'The order of “{written}” differs from the standard wording “{right}”.',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      {
        text: '⟦坚定⟧“四个意识”、坚定“四个自信”、做到“两个维护”。',
        fixed: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
      },
      {
        text: '深刻领悟“两个确立”⟦的重大意义⟧。',
        fixed: '深刻领悟“两个确立”的决定性意义。',
      },
      {
        text: '坚持以⟦习近平新时代特色社会主义思想⟧为指导。',
        fixed: '坚持以习近平新时代中国特色社会主义思想为指导。',
      },
      {
        text: '不断增强⟦政治意识、大局意识、看齐意识⟧。',
        fixed: '不断增强政治意识、大局意识、看齐意识。',
      },
      { text: '领导干部带头⟦学法尊法学法守法用法⟧。', fixed: '领导干部带头尊法学法守法用法。' },
      { text: '坚定道路自信、理论自信、⟦路线自信⟧、文化自信。' },
      { text: '领导干部带头⟦守法用法尊法学法⟧。', fixed: '领导干部带头尊法学法守法用法。' },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n2024年，我局建设职能科学、权责法定、执法严明、公开公正、⟦廉洁高效⟧、守法诚信的法治政府。\n',
        kind: 'draft',
      },
    ],
    good: [
      { text: '深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。' },
      { text: '树牢“四个意识”，坚定拥护“两个确立”，坚决做到“两个维护”。' },
      {
        text: '不断增强“两个维护”的政治自觉，引导学生增强“四个自信”。',
        because: {
          'zh-CN': '增强的是自觉；单说“四个自信”时“增强”也通行。',
          en: 'What is strengthened is the awareness; of 四个自信 alone 增强 is in use.',
        },
      },
      { text: '增强政治意识、大局意识、看齐意识等，推动学法尊法守法用法。' },
    ],
  },
  check(input, report) {
    checkWords(input, report)
    checkLabels(input, report)
    checkLists(input, report)
  },
})

/** Misquotes and runs are looked up in the text itself. */
function checkWords(
  { draft, recall, catalogue }: RuleInput,
  report: Reporter<'misquote' | 'doubled' | 'order'>,
): void {
  const read = phraseReader(catalogue.formulations)
  for (const { index: paragraph, text, role, kind } of draft.paragraphs) {
    if (role === 'chrome' || kind === 'code') continue
    const { misquotes, runs } = recall(read, text)
    for (const { row, span: place } of misquotes) {
      const { wrong, right, severity, source } = row
      const words = text.slice(place.start, place.end)
      // 做到“无事不忧: half a pair of quotation marks is none of what is wrong.
      const written = words.split('“').length === words.split('”').length ? words : wrong
      const edits = words === wrong ? [{ place: { paragraph, span: place }, newText: right }] : []
      report(
        'misquote',
        { paragraph, span: place },
        { values: { written, right }, severity, source, edits },
      )
    }
    for (const { row, run } of runs) {
      const { parts, orders, source } = row
      const distinct = new Set(run.parts).size
      const doubled = run.parts.length > distinct
      const right = orders[0]!
      if (distinct < parts.length - 1 || (!doubled && orders.includes(run.parts.join('')))) continue
      const written = text.slice(run.span.start, run.span.end)
      const place = { paragraph, span: run.span }
      report(doubled ? 'doubled' : 'order', place, {
        // 学法用法 and 尊法守法 are words of their own too.
        severity: doubled ? 'warning' : 'info',
        values: { written, right },
        source,
        edits: [{ place, newText: right }],
      })
    }
  }
}

function checkLabels({ facts, catalogue }: RuleInput, report: Reporter<'verb' | 'ending'>): void {
  for (const label of facts.labels) {
    const wording = catalogue.formulations.labels.find(one => one.label === label.letters)
    if (!wording) continue
    const { paragraph, lead, tail } = label
    const values = { label: label.letters, right: wording.right }
    const ledBy = (word: string) => lead?.text.endsWith(word) ?? false
    const verb = wording.wrongVerbs.find(ledBy)
    if (lead && verb && !tail && isInRow(label, wording, facts.labels)) {
      const place = { paragraph, span: span(lead.span.end - verb.length, lead.span.end) }
      report('verb', place, {
        values: { ...values, written: verb },
        source: wording.source,
        edits: [{ place, newText: wording.verb! }],
      })
    }
    if (tail && wording.wrongEndings.includes(tail.text) && wording.endingVerbs.some(ledBy)) {
      const place = { paragraph, span: tail.span }
      report('ending', place, {
        values: { ...values, written: tail.text },
        source: wording.source,
        edits: [{ place, newText: wording.ending! }],
      })
    }
  }
}

/** The formulas of a row follow one another at once: 增强“四个自信”、做到“两个维护”. */
const rowGap = 8

const isInRow = (
  label: At<Label>,
  { beside }: LabelWording,
  labels: readonly At<Label>[],
): boolean =>
  beside.length === 0 ||
  labels.some(
    ({ paragraph, span: { start, end }, letters }) =>
      paragraph === label.paragraph &&
      beside.includes(letters) &&
      Math.max(start - label.span.end, label.span.start - end) <= rowGap,
  )

function checkLists(input: RuleInput, report: Reporter<'member' | 'missing' | 'former'>): void {
  for (const list of input.facts.runningLists) {
    for (const wording of input.catalogue.formulations.lists) {
      const fault = judgeList(list, wording, input)
      if (!fault) continue
      const { name, members, source } = wording
      const values = { name, members: members.join('、'), written: fault.word, missing: fault.word }
      report(fault.kind, { paragraph: list.paragraph, span: fault.span }, { values, source })
    }
  }
}

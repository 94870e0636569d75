import { defineRule, type LawBook, type Reporter, type RuleInput } from '@hegao/core'
import type { BasisEntry, Title } from '@hegao/facts'
import { lawOf } from '@hegao/judgement'

/** 列出的依据要用到，用到的依据要列出；简称、指代要有来处。 */
export default defineRule({
  id: 'law/unreferenced',
  title: { 'zh-CN': '依据和指代前后不对应', en: 'Bases and references that have no counterpart' },
  about: {
    'zh-CN':
      '列为依据的法律（front matter 的 laws、依据或者法律法规清单）正文没有引用，或者引用了而声称完整的清单没有列；“以下简称”设了又没有用，或者后文用的是另一个简称；“该办法”“《条例》”前面没有可指的文件；这类报告所依据的规定全文没有提到，开头又没有写明别的依据（按照……的通知要求）。前文出现过同类文件的，不指出。',
    en: 'A law listed as a basis and never cited, or cited and missing in a list that claims to be whole; a short form never used, or another one used instead; 该办法 or 《条例》 with nothing before it; the regulation that this kind of report rests on never named, where the opening names no other basis.',
  },
  severity: 'warning',
  category: 'consistency',
  source: {
    level: '实务',
    name: '依据与正文相互对应',
    verified: 'practice',
  },
  messages: {
    uncited: {
      'zh-CN': '《{title}》列为依据，正文里却没有引用。请核对。',
      en: '《{title}》 is listed as a basis and never cited.',
    },
    unlisted: {
      'zh-CN': '正文引用了《{title}》，依据清单里没有列。请核对。',
      en: '《{title}》 is cited and not listed among the bases.',
    },
    unused: {
      'zh-CN': '“{short}”这个简称后文没有用到，可以不设。',
      en: 'The short form “{short}” is never used.',
    },
    misnamed: {
      'zh-CN': '这里设的简称是“{short}”，后文用的却是“{other}”。请统一。',
      en: 'The short form set up here is “{short}”, but the text goes on with “{other}”.',
    },
    instead: { 'zh-CN': '后文用的是这个', en: 'What is used instead' },
    dangling: {
      'zh-CN': '“{words}”指的是哪个文件？前文没有提到过。请写明全称。',
      en: '“{words}” has nothing before it to point to.',
    },
    basis: {
      'zh-CN': '全文没有找到{name}。这类报告是依据它编制的，开头可以写明。',
      en: '{name}, under which this kind of report is drawn up, is never named; the opening may say so.',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '我局严格执行⟦该办法⟧，全年没有发生责任事故。' },
      { text: '依据⟦《条例》⟧开展检查12次。' },
      {
        text: '修订《临澜县教育局重大行政决策程序规定》（以下简称《⟦决策规定⟧》），全年合法性审查12次。',
      },
      {
        text: '印发《临澜县2025年度重大行政决策事项目录》（以下简称《⟦名录⟧》），《目录》实行动态管理。',
      },
      {
        text: '# 临澜县水利局2024年水行政执法情况\n\n## 一、编制依据\n\n1. 《中华人民共和国水法》\n\n2. ⟦《中华人民共和国防洪法》⟧\n\n## 二、执法情况\n\n依据《水法》检查河道工程18处。\n',
        kind: 'draft',
      },
      {
        text: '# 临澜县水利局2024年水行政执法情况\n\n依据《水法》《防洪法》⟦《行政处罚法》⟧办理案件18件。\n\n## 法律法规清单\n\n1. 《中华人民共和国水法》\n\n2. 《中华人民共和国防洪法》\n',
        kind: 'draft',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n我局依法行政。\n',
        data: { basis: '《法治政府建设与责任落实督察工作规定》' },
        kind: 'draft',
      },
    ],
    good: [
      { text: '印发《校车安全管理办法》，对照该办法逐项检查。' },
      { text: '落实市委关于法治建设的《意见》，细化任务12项。' },
      {
        text: '把《纲要》任务分解到15个科室。\n\n注：文中《纲要》指《法治政府建设实施纲要（2021—2025年）》。',
      },
      {
        text: '修订《临澜县教育局重大行政决策程序规定》（以下简称《决策规定》），落实《决策规定》。',
      },
      {
        text: '# 临澜县水利局2024年水行政执法情况\n\n依据《水法》《防洪法》《行政处罚法》办理案件18件。\n\n## 主要依据\n\n1. 《中华人民共和国水法》\n\n2. 《中华人民共和国防洪法》\n',
        kind: 'draft',
        because: { 'zh-CN': '写的是主要依据，不是全部。', en: 'The main bases, not all of them.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n按照县委全面依法治县委员会办公室的通知要求，现将有关情况报告如下。\n',
        kind: 'draft',
        because: { 'zh-CN': '开头写明了别的依据。', en: 'The opening names another basis.' },
      },
    ],
  },
  check(input, report) {
    const { facts, draft } = input
    for (const { paragraph, span, text: short, used, instead } of facts.citations.shortForms) {
      const place = { paragraph, span }
      if (instead) {
        const values = { short, other: instead.text }
        report('misnamed', place, { values, related: [{ messageId: 'instead', place: instead }] })
      } else if (!used) report('unused', place, { values: { short }, severity: 'info' })
    }
    for (const { paragraph, span, grounded } of facts.citations.backReferences) {
      const words = draft.paragraphs[paragraph]!.text.slice(span.start, span.end)
      if (!grounded) report('dangling', { paragraph, span }, { values: { words } })
    }
    checkBases(input, report)
    checkOwnBasis(input, report)
  },
})

/** The law's title where it is known, so that short and full titles agree. */
const nameOf = ({ name }: Title, laws: LawBook): string => laws.find(name)?.law.title ?? name

function checkBases(
  { facts, catalogue }: RuleInput,
  report: Reporter<'uncited' | 'unlisted'>,
): void {
  const { bases, all } = facts.citations
  if (bases.length === 0) return
  const inBody = all.filter(({ listed }) => !listed)
  const cited = new Set(inBody.map(({ title }) => nameOf(title, catalogue.laws)))
  const listed = new Set(
    bases.flatMap(({ entries }) => entries.map(({ title }) => nameOf(title, catalogue.laws))),
  )
  for (const { title, at } of bases.flatMap(({ entries }) => entries)) {
    if (!cited.has(nameOf(title, catalogue.laws)))
      report('uncited', placeOf(at), { values: { title: title.name } })
  }
  if (!bases.some(({ whole }) => whole)) return
  const told = new Set<string>()
  for (const citation of inBody) {
    const name = nameOf(citation.title, catalogue.laws)
    const known = lawOf(citation, catalogue.laws)
    if (!known || citation.written === 'bare' || listed.has(name) || told.has(name)) continue
    told.add(name)
    report('unlisted', citation, { values: { title: citation.title.name }, severity: 'info' })
  }
}

const placeOf = (at: BasisEntry['at']) => at

/** 督察工作规定 for a report on the rule of law: the profile's own authority. */
function checkOwnBasis({ profile, facts, catalogue }: RuleInput, report: Reporter<'basis'>): void {
  const source = profile.sections[0]?.source
  if (!source || source.level === '实务' || facts.citations.namesBasis) return
  const own = nameOf({ name: source.name } as Title, catalogue.laws)
  if (facts.citations.all.some(({ title }) => nameOf(title, catalogue.laws) === own)) return
  report('basis', 'draft', {
    values: { name: source.name },
    severity: 'info',
    data: { basis: source.name },
  })
}

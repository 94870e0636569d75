import { defineRule, type Reporter, type RuleInput } from '@hegao/core'
import { type Place, span } from '@hegao/document'
import type { At, Citation } from '@hegao/facts'
import { isAbridged, isStatute, lawOf, opensWithState, withoutState } from '@hegao/judgement'

/** 正式公文里写法律的规范名称；一串法律要么都写全称，要么都写简称。 */
export default defineRule({
  id: 'law/informal-title',
  title: { 'zh-CN': '法律、文件名称不够规范', en: 'Informal title of a law' },
  about: {
    'zh-CN':
      '俗称和再缩略的简称（《保密法》《消法》）在正式公文里宜写规范名称；省去“中华人民共和国”的简称（《民法典》）是规范的。并列的一串法律，全称与简称宜统一。',
    en: 'Colloquial and abridged names (《保密法》) give way to the proper ones in an official report; leaving out 中华人民共和国 is proper. In one list full and short titles should not be mixed.',
  },
  severity: 'info',
  category: 'consistency',
  source: {
    level: '实务',
    name: '法律、文件名称的规范写法',
    verified: 'practice',
  },
  fix: 'review',
  messages: {
    colloquial: {
      'zh-CN': '《{written}》是简略的叫法，正式公文里一般写《{right}》。',
      en: '《{written}》 is a colloquial name; a report would say 《{right}》.',
    },
    mixed: {
      'zh-CN': '这一串法律有的写全称（《{full}》），有的写简称（《{short}》）。建议统一。',
      en: 'This list mixes full titles (《{full}》) with short ones (《{short}》).',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      {
        text: '组织学习《民法典》《⟦保密法⟧》。',
        fixed: '组织学习《民法典》《保守国家秘密法》。',
      },
      { text: '宣传⟦《中华人民共和国宪法》《教育法》《教师法》⟧。' },
    ],
    good: [
      { text: '宣传《宪法》《教育法》《教师法》。' },
      {
        text: '宣传《中华人民共和国旅游法》《娱乐场所管理条例》。',
        because: {
          'zh-CN': '《娱乐场所管理条例》本来就没有“中华人民共和国”。',
          en: 'The full title of that regulation has no 中华人民共和国.',
        },
      },
      { text: '学习《中华人民共和国保守国家秘密法》（以下简称《保密法》），落实《保密法》。' },
    ],
  },
  check(input, report) {
    checkNames(input, report)
    for (const list of listsOf(input.facts.citations.all)) checkList(list, input, report)
  },
})

function checkNames({ facts, catalogue }: RuleInput, report: Reporter<'colloquial'>): void {
  const defined = new Set(facts.citations.shortForms.map(({ text }) => text))
  const told = new Set<string>()
  for (const citation of facts.citations.all) {
    const { title, written, paragraph } = citation
    const found = written === 'bare' ? undefined : lawOf(citation, catalogue.laws)
    if (!found || found.others.length > 0 || defined.has(title.name) || told.has(title.name))
      continue
    if (found.by !== 'colloquial' && !isAbridged(found, title.name)) continue
    told.add(title.name)
    const right = withoutState(found.law.title)
    const place = { paragraph, span: title.span }
    report('colloquial', place, {
      values: { written: title.name, right },
      edits: [{ place, newText: right }],
    })
  }
}

/** Marked titles side by side, list by list. */
function listsOf(citations: readonly At<Citation>[]): At<Citation>[][] {
  const lists = new Map<string, At<Citation>[]>()
  for (const citation of citations) {
    if (citation.written !== 'outer') continue
    const key = `${citation.paragraph} ${citation.list}`
    const list = lists.get(key)
    if (list) list.push(citation)
    else lists.set(key, [citation])
  }
  return [...lists.values()]
}

function checkList(
  list: readonly At<Citation>[],
  { catalogue }: RuleInput,
  report: Reporter<'mixed'>,
): void {
  const statutes = list.filter(citation => {
    const found = lawOf(citation, catalogue.laws)
    return found !== undefined && isStatute(found.law) && opensWithState(found.law.title)
  })
  const full = statutes.find(({ title }) => opensWithState(title.name))
  const short = statutes.find(({ title }) => !opensWithState(title.name))
  if (!full || !short) return
  const first = list[0]!
  const place: Place = {
    paragraph: first.paragraph,
    span: span(first.span.start, list.at(-1)!.span.end),
  }
  report('mixed', place, { values: { full: full.title.name, short: short.title.name } })
}

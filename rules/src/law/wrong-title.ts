import { defineRule, type Law, type LawBook, type NearLaw, standingIn } from '@hegao/core'
import type { At, Citation, Title } from '@hegao/facts'
import { lawOf, mayBeLocal, opensWithState, slipFor, withoutState } from '@hegao/judgement'

type Placed = At<Citation>

/** 法律、文件的名称写错，是核稿人最怕的错：读报告的人一眼就看得出来。 */
export default defineRule({
  id: 'law/wrong-title',
  title: { 'zh-CN': '引用的法律、文件名称有误', en: 'Title of a law is wrong' },
  about: {
    'zh-CN':
      '引用的名称与资料里的某一个只差一两个字、一个词或者一个年份，而且只与这一个相近，就指出来。书名号里还有书名的，指到写错的那一层。地方、部门、单位自己的文件（名称或者前文写明了地名、机关名，或者是本机关制定、修订的）和有关的书刊、文章不作比较；实施细则、通知一类各地都会自己制发的，年份自成一套的规划，名称与两个文件一样相近的，也不下断语。',
    en: 'A title that differs from exactly one catalogued title by a character or two, a word or a year; of titles in titles the one that is wrong. Documents of a place or body, which the title or the words before it name, what places make of a national document, books on a law, plans with years of their own, and names that are as near to two titles are left alone.',
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
    slip: {
      'zh-CN': '没有查到《{written}》，名称相近的是《{right}》。请核对是不是写错了。',
      en: 'There is no 《{written}》; the title is 《{right}》.',
    },
    period: {
      'zh-CN': '《{right}》的年份在这里写成了“{written}”。请核对年份。',
      en: 'The years of 《{right}》 are wrong here: {written}.',
    },
    unknown: {
      'zh-CN': '有{count}个文件不在资料里（资料截至{date}），名称没有核对：{titles}。请自行核对。',
      en: '{count} titles are not in the catalogue (as of {date}) and were not checked: {titles}.',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      {
        text: '认真落实《⟦法制政府建设实施纲要（2021—2025年）⟧》，细化任务21项。',
        fixed: '认真落实《法治政府建设实施纲要（2021—2025年）》，细化任务21项。',
      },
      {
        text: '依据《⟦民办教育法实施条例⟧》开展年检。',
        fixed: '依据《民办教育促进法实施条例》开展年检。',
      },
      {
        text: '宣传《⟦中华人民共和国水土保护法⟧》。',
        fixed: '宣传《中华人民共和国水土保持法》。',
      },
      {
        text: '贯彻《⟦法治政府建设实施纲要（2022—2025年）⟧》。',
        fixed: '贯彻《法治政府建设实施纲要（2021—2025年）》。',
      },
      {
        text: '传达《⟦国务院关于进一步贯实施〈中华人民共和国行政处罚法〉的通知⟧》。',
        fixed: '传达《国务院关于进一步贯彻实施〈中华人民共和国行政处罚法〉的通知》。',
      },
      {
        text: '落实《⟦国务院办公厅关于规范涉企行政检查的意见⟧》《⟦保障中小企业账款支付条例⟧》。',
        fixed: '落实《国务院办公厅关于严格规范涉企行政检查的意见》《保障中小企业款项支付条例》。',
      },
      {
        text: '落实《⟦党政主要负责人推进法治建设第一责任人职责规定⟧》，述法5人次。',
        fixed: '落实《党政主要负责人履行推进法治建设第一责任人职责规定》，述法5人次。',
      },
    ],
    good: [
      {
        text: '落实《党政主要负责人推进法治建设第一责任人职责实施办法》。',
        because: {
          'zh-CN': '实施办法各地都会自己制定。',
          en: 'What carries a national document out is made by every place.',
        },
      },
      { text: '宣传《民法典》《中华人民共和国水土保持法》。' },
      {
        text: '落实《关于规范涉企行政检查的意见》《养老服务条例》。',
        because: {
          'zh-CN': '没有写发文机关的意见、各地自己的条例，都可能另有其文。',
          en: 'An opinion without its issuer, and regulations of places, may be others.',
        },
      },
      {
        text: '落实《临澜县法治政府建设实施方案（2022—2025年）》。',
        because: {
          'zh-CN': '本地的文件，年份可以自成一套。',
          en: 'A local document has years of its own.',
        },
      },
      { text: '制定《重大行政决策程序规定》，明确集体讨论的事项。' },
      {
        text: '落实省政府《政府信息公开规定》，答复申请12件。',
        because: {
          'zh-CN': '前面写明是省里的文件。',
          en: 'The words before it say that it is the province’s.',
        },
      },
      { text: '编印《未成年人保护法读本》，落实《信访工作责任制实施细则》。' },
    ],
  },
  check({ draft, facts, catalogue: { laws } }, report) {
    const asked = facts.citations.all.filter(citation => isAsked(citation, laws))
    const wrong = asked.flatMap(citation => {
      const near = slipFor(citation, laws)
      return near && !isGone(near.law, draft.year?.value) ? { citation, near } : []
    })
    for (const [at, { citation, near }] of wrong.entries()) {
      // With the inner title put right the outer one is right too.
      if (holds(citation, wrong[at + 1]?.citation)) continue
      const { paragraph, title } = citation
      const right = rightName(citation, near)
      report(
        near.slip === 'period' ? 'period' : 'slip',
        { paragraph, span: title.span },
        {
          values: {
            written: near.slip === 'period' ? (title.period?.text ?? near.written) : title.name,
            right,
          },
          severity: severityOf(near),
          data: { title: near.law.title },
          edits: [{ place: { paragraph, span: title.span }, newText: right }],
        },
      )
    }
    const told = new Set<Citation>(wrong.map(({ citation }) => citation))
    const unknown = new Set(
      asked
        .filter(citation => !citation.wraps && citation.title.genre && !told.has(citation))
        .map(({ title }) => title.name),
    )
    if (unknown.size > 0)
      report.notChecked('unknown', {
        count: unknown.size,
        date: laws.date,
        titles: [...unknown].map(name => `《${name}》`).join(''),
      })
  },
})

/** What claims to be a national title, and is none that the catalogue knows. */
const isAsked = (citation: Citation, laws: LawBook): boolean =>
  citation.written !== 'bare' &&
  isDocument(citation.title) &&
  !lawOf(citation, laws) &&
  !mayBeLocal(citation) &&
  !isPartOfKnown(citation, laws)

/** A title that was repealed before the report year is hardly the one that is meant. */
const isGone = (law: Law, year: number | undefined): boolean =>
  year !== undefined && (law.repealed === 'unknown' || standingIn(law, year) === 'repealed')

/** Of wrong titles in reading order one stands in the other only where it is the next. */
const holds = (outer: Placed, inner: Placed | undefined): boolean =>
  inner?.paragraph === outer.paragraph && inner.span.end < outer.span.end

/** A short name without a word like 条例 (or what is left of it: 专利代理例) is rather a film or a column. */
const isDocument = ({ genre, name }: Title): boolean =>
  name.length > 3 &&
  (genre !== undefined || meansState(name) || name.length > 7 || name.endsWith('例'))

/** Inside a title that is right as a whole. */
const isPartOfKnown = ({ around }: Citation, laws: LawBook): boolean =>
  around !== undefined && laws.find(around.name) !== undefined

/**
 * As the writer would have written it: in full where 中华人民共和国 stands before it, a title in it in
 * 〈〉 (GB/T 15834 on 书名号).
 */
function rightName({ title }: Citation, { law, name }: NearLaw): string {
  const isFull = meansState(title.name) && opensWithState(law.title)
  return (isFull ? law.title : withoutState(name)).replaceAll('《', '〈').replaceAll('》', '〉')
}

/** 中华人民共和国 at the head of a name, a character of it lost or doubled included. */
const meansState = (name: string): boolean =>
  ['中华', '中中华', '中人民', '华人民'].some(start => name.startsWith(start))

/** Of laws and administrative regulations the catalogue is complete: what is not there does not exist. */
const complete: readonly Law['kind'][] = ['constitution', 'statute', 'regulation']

const severityOf = ({ law, slip, written, right }: NearLaw): 'error' | 'warning' => {
  const confused = slip === 'listed' || (written.includes('法制') && right.includes('法治'))
  const sameKind = slip !== 'genre' && complete.includes(law.kind)
  return confused || (written === '制' && right === '治') || sameKind ? 'error' : 'warning'
}

import { defineRule } from '@hegao/core'
import type { Place } from '@hegao/document'
import type { Residue } from '@hegao/facts'
import { inAll } from '@hegao/judgement'

/** 从网页、模板、别的软件里复制来的稿子，常带着不属于报告的东西。 */
export default defineRule({
  id: 'structure/residue',
  title: { 'zh-CN': '复制、转换留下的痕迹', en: 'Traces of copying and conversion' },
  about: {
    'zh-CN':
      '网页上的“发布时间、浏览次数、扫一扫”，页码，“正文”标签，Markdown 和网页的记号，乱码，断了的交叉引用，查找替换留下的“$1”，写作助手的答话（以下是为您生成的……）。同一种只报一条，其余各处列在后面。单独一行“来源：…”“时间：…”看不出是网页上的，不报；隐去名字的“王**”不算。',
    en: 'What a web page has around the report, page numbers, a 正文 label, marks of Markdown and HTML, damaged characters, dead cross references, $1 of a replacement, what a writing assistant says around its text. One finding for each kind, all places listed with it. A lone line 来源：… and a name withheld (王**) are right.',
  },
  severity: 'warning',
  category: 'completeness',
  source: { level: '实务', name: '文字核校', verified: 'practice' },
  messages: {
    web: {
      'zh-CN': '“{text}”是网页上的内容，不属于报告{inAll}，请删去。',
      en: '“{text}” belongs to a web page, not to the report{inAll}; delete it.',
    },
    page: {
      'zh-CN': '页码混进了正文{inAll}，请删去。',
      en: 'A page number stands in the text{inAll}; delete it.',
    },
    label: {
      'zh-CN': '“{text}”是网页或模板里的标签，不属于报告，请删去。',
      en: '“{text}” is a label of a template or a web page; delete it.',
    },
    markup: {
      'zh-CN': '“{text}”带着排版记号，会照原样印出来{inAll}，请删去记号。',
      en: '“{text}” shows its markup as it stands{inAll}; delete the marks.',
    },
    entity: {
      'zh-CN': '“{text}”是网页代码，不是文字{inAll}，请改为它代表的字符，或者删去。',
      en: '“{text}” is code of a web page{inAll}; write the character it stands for.',
    },
    encoding: {
      'zh-CN': '“{text}”是乱码{inAll}，请对照原稿改正。',
      en: '“{text}” is damaged text{inAll}; restore it from the original.',
    },
    field: {
      'zh-CN': '“{text}”是没有更新成功的引用{inAll}，请补上所指的内容。',
      en: '“{text}” is a reference that points to nothing{inAll}; write what it stands for.',
    },
    replacement: {
      'zh-CN': '“{text}”是查找替换或者模板没有填成功的记号{inAll}，请补上原来的内容。',
      en: '“{text}” was left by a replacement or a template{inAll}; restore what stood there.',
    },
    assistant: {
      'zh-CN':
        '“{text}”是写作助手的答话，不是报告的内容{inAll}，请删去，并核对它写的内容是否属实。',
      en: '“{text}” is what a writing assistant says, no part of the report{inAll}; delete it, and check what it wrote.',
    },
    also: { 'zh-CN': '这里也有', en: 'Here too' },
  },
  examples: {
    kind: 'draft',
    widthMatters: true,
    bad: [
      {
        text: '青岚县司法局2024年法治政府建设工作报告\n\n⟦发布时间：2025-03-01 来源：青岚县司法局 浏览次数：21⟧\n\n2024年，全局依法行政。\n',
      },
      { text: '一是加强培训。⟦错误！未找到引用源。⟧全年培训4次。\n' },
      { text: '落实⟦$1⟧，规范执法。\n' },
      { text: '全年办理案件12件，⟦锟斤拷⟧均已办结。\n' },
      { text: '加强执法培训。⟦希望以上内容对您有所帮助！⟧\n' },
      {
        text: '2024年，全局依法行政，办理\n\n⟦— 2 —⟧\n\n案件12件。组织培训4次，培训\n\n— 3 —\n\n人员96人次。\n',
      },
      { text: '⟦正文：⟧2024年，全局依法行政，各项工作取得新进展。\n' },
      {
        text: '# 青岚县司法局工作报告\n\n一是加强领导。⟦**二是加强培训。**⟧印发要点。⟦&amp;nbsp;⟧三是加强督导。\n',
      },
    ],
    good: [
      { text: '被执行人王**、李**已履行义务。\n' },
      { text: '推广“扫一扫”亮码执法，浏览次数突破10万。\n' },
      {
        text: '时间：2024年12月4日\n\n地点：县文化广场\n\n当天开展宪法宣传。\n',
        because: { 'zh-CN': '活动的时间，不是网页的。', en: 'The day of an event.' },
      },
      { text: '2024年，全局依法行政，正文另附，办理案件2—3件。\n' },
    ],
  },
  check({ draft: { paragraphs }, facts: { residues, furniture }, language }, report) {
    const all: readonly (Place & { readonly kind: Kind })[] = [...furniture, ...residues]
    for (const kind of new Set(all.map(one => one.kind))) {
      const [first, ...others] = all
        .filter(one => one.kind === kind)
        .toSorted((a, b) => a.paragraph - b.paragraph || a.span.start - b.span.start)
      const { paragraph, span } = first!
      const text = paragraphs[paragraph]!.text.slice(span.start, span.end)
      report(kind, first!, {
        values: { text: shortened(text), inAll: inAll(others.length + 1, language) },
        related: others.map(place => ({ messageId: 'also', place })),
        ...(kind === 'page' ? { severity: 'info' } : {}),
      })
    }
  },
})

type Kind = Residue['kind'] | 'web' | 'page'

const shortened = (text: string): string =>
  text.length > 24 ? `${[...text].slice(0, 20).join('')}…` : text

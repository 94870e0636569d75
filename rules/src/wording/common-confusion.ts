import { defineRule } from '@hegao/core'
import { overlaps } from '@hegao/document'
import { confusionFinder, mistypedFinder } from '@hegao/judgement'

/** 截止与截至、接收与接受、台帐与台账：输入法和习惯带来的差错，逐条有语境才指出。 */
export default defineRule({
  id: 'wording/common-confusion',
  title: { 'zh-CN': '易混、易错的字词', en: 'Commonly confused word' },
  about: {
    'zh-CN':
      '资料里列出的易混、易错字词：别字（布署）、异形词（台帐）、用词不当（截止12月31日、接收监督、行政权利事项）、语义重复（约20余人、截至目前为止）、多一重否定（防止不再发生），以及常用词组里音同、形近的一个错字（行证处罚、包容审甚）。每一条都要语境能够证明：公布|署名、预防|犯罪、应对|帐篷是两个词的接缝，不算；书名号里的名称、单独放在引号里的字词不算；单位自己的专名可以写进 hegao.yaml 的 terms。',
    en: 'Words of the catalogue that are mistaken for others: wrong characters, variants, words of another meaning, approximations said twice, one negation too many; and set phrases in which one character is another of the same sound or shape. Each row names the context that proves it; seams of two words, titles, and a word that is itself quoted are right.',
  },
  severity: 'warning',
  category: 'form',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  fix: 'review',
  messages: {
    typo: {
      'zh-CN': '“{written}”应写作“{right}”，请核对。',
      en: '“{written}” should be written “{right}”.',
    },
    variant: {
      'zh-CN': '“{written}”通行的写法是“{right}”，建议改用。',
      en: '“{written}” is a variant of the recommended “{right}”.',
    },
    misuse: {
      'zh-CN': '这里的“{written}”应为“{right}”：{note}。请核对。',
      en: '“{written}” is taken for “{right}” here.',
    },
    redundant: {
      'zh-CN': '“{written}”意思重复：{note}。请改写。',
      en: '“{written}” says the same thing twice; one is enough.',
    },
    negation: {
      'zh-CN': '“{written}”把意思说反了：{note}。请核对。',
      en: '“{written}” has one negation too many and says the opposite.',
    },
  },
  examples: {
    kind: 'passage',
    bad: [
      {
        text: '⟦截止⟧2023年12月31日，共办理行政复议案件36件。',
        fixed: '截至2023年12月31日，共办理行政复议案件36件。',
      },
      { text: '及时公开办理结果，⟦接收⟧社会监督。', fixed: '及时公开办理结果，接受社会监督。' },
      { text: '建立矛盾纠纷动态⟦台帐⟧。', fixed: '建立矛盾纠纷动态台账。' },
      { text: '公布⟦行政权利⟧事项3056项。', fixed: '公布行政权力事项3056项。' },
      { text: '⟦约20余⟧人参加培训。', fixed: '约20人参加培训。' },
      { text: '⟦截至目前为止⟧，共培训126人次。', fixed: '截至目前，共培训126人次。' },
      { text: '⟦防止类似问题不再发生⟧。' },
      { text: '局党组专题⟦布署⟧普法工作。', fixed: '局党组专题部署普法工作。' },
      { text: '推行⟦包容审甚⟧监管。', fixed: '推行包容审慎监管。' },
      {
        text: '应保尽保、⟦应退近退⟧，全部⟦整改到为⟧。',
        fixed: '应保尽保、应退尽退，全部整改到位。',
      },
      { text: '保持⟦高压态式⟧，解除⟦后顾之优⟧。', fixed: '保持高压态势，解除后顾之忧。' },
      { text: '⟦铸牢⟧安全底线，⟦各别⟧村干部守法意识⟦谈薄⟧。' },
    ],
    good: [
      { text: '报名截止2023年12月31日，更换截止阀12个。' },
      {
        text: '已接收监督检查材料30份，明确当事人的行政权利义务。',
        because: {
          'zh-CN': '收下的是材料；权利义务属于当事人。',
          en: 'Material is received; the rights are those of the party.',
        },
      },
      {
        text: '在政务网公布署名投诉的办理结果，及时应对帐篷短缺，全年节约20余万元。',
        because: {
          'zh-CN': '公布|署名、应对|帐篷、节约|20余万元是两个词的接缝。',
          en: 'Seams of two words.',
        },
      },
      { text: '校对时把“布署”改为“部署”，把“行证处罚”改为“行政处罚”。' },
      {
        text: '服务保障政治中心功能，坚持中国特色社会主义法治理论，答复依申请公开5件。',
        because: {
          'zh-CN': '政治中心不是综治中心，社会主义|法治、答复|依申请是两个词的接缝。',
          en: 'Other words, and seams of two words.',
        },
      },
      {
        text: '切实为护航发展出力，落实到为民服务上，抓紧压实责任，应进则进、应退则退。',
        because: {
          'zh-CN': '切实|为|护航、落实到|为民、抓紧|压实是几个词的接缝。',
          en: 'Seams of words.',
        },
      },
      { text: '铸牢中华民族共同体意识，两案情形各别，研究不构成犯罪的情形。' },
      {
        text: '# 摘录\n\n```\n截止2023年12月31日\n```\n',
        kind: 'draft',
        because: { 'zh-CN': '代码里的不看。', en: 'Code is left alone.' },
      },
    ],
  },
  check({ draft, recall, catalogue, own }, report) {
    const find = confusionFinder(catalogue.confusions)
    const findMistyped = mistypedFinder(catalogue.typing)
    for (const { index: paragraph, text, role, kind } of draft.paragraphs) {
      if (role === 'chrome' || kind === 'code') continue
      const isOwn = (written: string) => own.terms.some(term => term.includes(written))
      const rows = recall(find, text)
      for (const { row, span, right } of rows) {
        const written = text.slice(span.start, span.end)
        if (isOwn(written)) continue
        const place = { paragraph, span }
        report(row.kind, place, {
          values: { written, right: right ?? '', note: row.note ?? '' },
          severity: row.severity,
          source: row.source,
          edits: right === undefined ? [] : [{ place, newText: right }],
        })
      }
      for (const { span, right } of recall(findMistyped, text)) {
        const written = text.slice(span.start, span.end)
        if (isOwn(written) || rows.some(row => overlaps(row.span, span))) continue
        const place = { paragraph, span }
        report('typo', place, { values: { written, right }, edits: [{ place, newText: right }] })
      }
    }
  },
})

import { defineRule, type Reporter } from '@hegao/core'
import { type Draft, type Place, slice, span, wordsAt } from '@hegao/document'
import {
  type Conflict,
  type Counted,
  countedThoughDenied,
  countedTwice,
  fewerThanThereAre,
  moreThanAll,
  moreThanThereAre,
  namedAgain,
  quotable,
  underTwoScopes,
  unlikeItsMove,
  unlikeItsRow,
  unlikeItsTable,
  withDigitsTransposed,
} from '@hegao/judgement'

/** 同一件事在一份稿子里两个数：前面改了，后面没有跟着改。 */
export default defineRule({
  id: 'number/value-conflict',
  title: { 'zh-CN': '同一件事前后数字不一', en: 'One thing counted twice with two values' },
  about: {
    'zh-CN':
      '对象、动作、范围、时间、限定词都相同的两处计数，数值应当相同；正文与紧跟着的表格也是。约数、“其中”、计划数、往年数、范围不同的，不下断语。',
    en: 'Two counts of the same thing, with the same verb, scope, period and qualifiers, have the same value; so has a table beside the text. Approximate figures, parts, plans, other years and other scopes prove nothing.',
  },
  details: {
    'zh-CN': [
      '说了“未发生”“没有”，就不应另有件数；辖区内的社区、乡镇等，做到的不应比总共的多。',
      '“21项任务全部完成”“32名执法人员中”这样不再说明是哪些的，指的是前文刚说过的那些，数目应当一致；百以上的数，名称、年份、范围都相同，只是数字顺序不同的，也请核对。',
      '写明全年的党组会议研究法治、中心组学法次数，写明有多少执法人员的，后文主持的次数、“12名执法人员中”不应多于它。',
      '紧跟在正文前后的表格，合计应当与正文中同名、同单位的数一致；写明“见表1”“情况如下表”的，表中同名的一行也是。',
      '十以上的同一个数，不应一处说是全县的、一处说是全市的；名次不应大于参加排名的数目。',
      '不下断语的：约数、“其中”、计划数、比较用的往年数、各次分别的数（三月培训1次、九月培训2次），“问题”“会议”这样不专指一事的名称，写明不同范围（全市与局机关）的，另起话头（督察反馈的、试点的）或者中间另有分项的，表中没有别的合计在正文里对得上的。',
    ],
    en: [
      'A zero statement leaves no number; no more communities are reached than there are.',
      'The 21 tasks that are all done are those named before, and as many; so are those whose number above a hundred has the same digits in another order.',
      'How often the party group took up the rule of law in the year, and how many law officers there are, is no less than what is said of them further down.',
      'A table beside the text has the totals of the text; one that the text points to has its rows too.',
      'One number above ten is not of the county here and of the city there; among nine there is no eleventh place.',
      'Left alone: approximate figures, parts, plans, comparisons, single events, generic nouns, other scopes, other topics, and tables that share no total with the text.',
    ],
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
  messages: {
    values: {
      'zh-CN':
        '前文写的是“{other}”，这里是“{own}”，说的像是同一件事，数字却不一样。请核对；如果统计口径不同，请写明。',
      en: 'Earlier the text says “{other}”, here “{own}”: the same thing with two values.',
    },
    none: {
      'zh-CN':
        '这里写的是“{own}”，另一处却写“{other}”，两处不能都对。请核对；如果口径不同，请写明。',
      en: 'Here the text says “{own}”, elsewhere “{other}”: both cannot be right.',
    },
    exceeds: {
      'zh-CN':
        '这里写的是“{own}”，总数却是“{other}”，多于总数。请核对；如果包括辖区以外的，请写明。',
      en: 'Here the text says “{own}”, more than the whole: “{other}”.',
    },
    again: {
      'zh-CN':
        '前文是“{other}”，这里说“{own}”，指的像是同一批，数目却不一样。请核对；如果不是同一批，请写明是哪些。',
      en: 'Before it was “{other}”, here “{own}” seem to be the same, with another number.',
    },
    digits: {
      'zh-CN':
        '前文写的是“{other}”，这里是“{own}”，数字相同而顺序不同，可能写颠倒了。请核对；如果不是同一个数，请写明是哪些。',
      en: 'Before it was “{other}”, here “{own}”: the same digits in another order.',
    },
    table: {
      'zh-CN': '正文写的是“{own}”，表中“{label}”的合计却是{total}。请核对；如果口径不同，请写明。',
      en: 'The text says “{own}”, the total of {label} in the table is {total}.',
    },
    row: {
      'zh-CN': '正文写的是“{own}”，表中“{label}”却是{total}。请核对；如果口径不同，请写明。',
      en: 'The text says “{own}”, the table has {total} for {label}.',
    },
    scopes: {
      'zh-CN':
        '同样是“{counted}”，这里说的是“{own}”，另一处说的是“{other}”。请核对范围；确属巧合的，可以不改。',
      en: 'The same {counted} are said to be of {own} here and of {other} elsewhere.',
    },
    place: {
      'zh-CN': '参加排名的只有{among}，不会有{place}。请核对名次，或者核对排名的范围。',
      en: 'Among {among} there is no place {place}.',
    },
    among: { 'zh-CN': '参加排名的：{among}', en: 'Those ranked: {among}' },
    other: { 'zh-CN': '另一处：{other}', en: 'The other place: {other}' },
    before: { 'zh-CN': '前文：{other}', en: 'Before: {other}' },
    total: { 'zh-CN': '表中的合计', en: 'The total in the table' },
    cell: { 'zh-CN': '表中的数', en: 'The figure in the table' },
    same: { 'zh-CN': '另一处说的是“{other}”', en: 'Elsewhere of {other}' },
  },
  examples: {
    kind: 'passage',
    bad: [
      {
        text: '查获违法卷烟1837.6万支，案值2168.3万元。与上年相比，违法卷烟由1652.4万支增加到⟦1873.6万支⟧。',
      },
      {
        text: '制定工作要点，明确5个方面22项任务，逐项落实责任科室，截至12月底，⟦24项⟧任务全部完成。',
      },
      {
        kind: 'draft',
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n全年党组会议研究法治工作4次。\n\n局长带头学法，主持召开党组会议研究法治工作⟦6次⟧。\n',
      },
      {
        kind: 'draft',
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n综合执法大队有执法人员11人，其中持有行政执法证9人。\n\n执法能力有待提高，⟦12名⟧执法人员中有2人未取得执法证。\n',
      },
      {
        text: '全年受理行政复议案件28件。严格依法办案。全年受理行政复议案件⟦26件⟧，均在法定期限内办结。',
      },
      { text: '我局未发生行政诉讼案件。加强应诉工作，全年发生行政诉讼案件⟦2件⟧。' },
      { text: '全镇下辖11个社区。“积分制”已在⟦12个社区⟧推行。' },
      { text: '将24项任务分解到9个科室，逐项明确责任人，⟦23项⟧任务全部完成。' },
      {
        text: '局机关现有执法人员32名。队伍力量仍显不足。局机关⟦31名⟧执法人员中，法律专业的9名。',
      },
      { text: '营商环境评价在全市9个县（区）中排名⟦第11位⟧。' },
      { text: '纳税人满意度得分95.18分，列全市9个县（市、区）局⟦第12名⟧。' },
      { text: '年初制定工作要点，明确6个方面、26项措施。目前⟦28项⟧措施全部落实。' },
      {
        text: '15个派出所全部建成调解室。执法保障不均衡，⟦13个⟧派出所中有4个未达标。',
      },
      {
        kind: 'draft',
        text: '# 数据情况\n\n汇聚政务数据资源目录⟦6824条⟧。\n\n| 项目 | 2024年 | 2025年 |\n|---|---|---|\n| 数据目录（条） | 5986 | 6842 |\n| 数据资源（个） | 5623 | 6507 |\n',
      },
      {
        text: '查处治安案件2839起，行政拘留842人次。加强执法监督，对⟦2389起⟧治安案件逐案评查。',
      },
      {
        kind: 'draft',
        text: '# 检查情况\n\n全年发现隐患312处。全年检查企业⟦165家⟧，各领域情况如下：\n\n| 领域 | 检查企业（家） | 发现隐患（处） |\n|---|---|---|\n| 工贸 | 120 | 208 |\n| 矿山 | 44 | 104 |\n| 合计 | 164 | 312 |\n',
      },
      {
        kind: 'draft',
        text: '# 复议情况\n\n全年办理行政复议案件⟦126件⟧（见表1）。\n\n表1　行政复议案件\n\n| 类别 | 行政复议案件（件） |\n|---|---|\n| 行政处罚类 | 80 |\n| 信息公开类 | 48 |\n| 合计 | 128 |\n',
      },
      {
        kind: 'draft',
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n⟦全市⟧现有17个乡镇，设水管站6个。\n\n全县17个乡镇均聘请河湖监督员。\n',
      },
      {
        text: '# 普法情况\n\n全年举办法治讲座⟦36场⟧，情况如下表。\n\n| 项目 | 场次（场） |\n|---|---|\n| 法治讲座 | 38 |\n| 以案释法 | 12 |\n',
        kind: 'draft',
      },
    ],
    good: [
      {
        text: '上半年查获违法卷烟1837.6万支。全年违法卷烟由1652.4万支增加到1873.6万支。',
      },
      {
        kind: 'draft',
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n全年党组会议研究法治工作6次。\n\n局长带头学法，主持召开党组会议研究法治工作4次。\n',
        because: { 'zh-CN': '其中几次可能由他人主持。', en: 'Others may have chaired some.' },
      },
      {
        kind: 'draft',
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n综合执法大队有执法人员11人，库区执法大队有执法人员9人。\n\n执法能力有待提高，12名执法人员中有2人未取得执法证。\n',
        because: { 'zh-CN': '不止一支队伍。', en: 'There is more than one body of them.' },
      },
      {
        text: '全年制定工作要点，上半年明确5个方面22项任务，截至12月底，24项任务全部完成。',
      },
      { text: '上半年制定工作要点，明确6个方面、16项措施。目前28项措施全部落实。' },
      { text: '列全市9个县（市、区）局第2名，列全省17个市局第12名。' },
      {
        text: '全县15个派出所全部建成调解室。对口帮扶的外省13个派出所中有4个未达标。全县15个派出所中有4个未达标。',
      },
      {
        text: '15个派出所全部建成调解室。检查13个派出所，13个派出所中有4个未达标。',
        because: { 'zh-CN': '只是检查过的。', en: 'Those that were inspected.' },
      },
      { text: '全年受理行政复议案件28件。全年审结行政复议案件26件。' },
      {
        text: '全市聘任公职律师31名。局机关聘任公职律师4名。',
        because: { 'zh-CN': '范围不同。', en: 'Another scope.' },
      },
      {
        text: '3月组织法治培训1次。9月组织法治培训2次。',
        because: { 'zh-CN': '各次分别的数。', en: 'Single events.' },
      },
      {
        text: '未发生行政复议案件。作为复议机关，全年办理行政复议案件3件。',
        because: {
          'zh-CN': '一处说被复议，一处说办复议。',
          en: 'One is about its own acts, the other about cases it decides.',
        },
      },
      { text: '开展普法活动60余场。开展普法活动63场。' },
      {
        text: '查处治安案件2839起，2023年的2389起治安案件已逐案评查。',
        because: { 'zh-CN': '年份不同。', en: 'Another year.' },
      },
      {
        text: '查处治安案件283起，抽取其中38起治安案件、23起交通案件评查。',
        because: { 'zh-CN': '不是同样的几个数字。', en: 'Other digits.' },
      },
      { text: '营商环境评价在全市9个县（区）中排名第3位，居全省第41位。' },
      {
        text: '将24项任务分解到9个科室。对照督察反馈意见，9项任务全部整改到位。',
        because: { 'zh-CN': '是督察反馈的那些。', en: 'Those of the inspection.' },
      },
      {
        kind: 'draft',
        text: '# 检查情况\n\n全年检查企业165家，第四季度情况如下：\n\n| 领域 | 检查企业（家） |\n|---|---|\n| 工贸 | 20 |\n| 矿山 | 15 |\n| 合计 | 35 |\n',
        because: {
          'zh-CN': '表里可能只是一部分，没有别的数可以印证。',
          en: 'It may be a part; no other total confirms it.',
        },
      },
      {
        kind: 'draft',
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n全市共有乡镇136个。全县17个乡镇均聘请河湖监督员。\n',
        because: { 'zh-CN': '数目不同，各是各的。', en: 'Two numbers of two areas.' },
      },
      {
        text: '# 普法情况\n\n全年举办法治讲座38场，情况如下表。\n\n| 项目 | 场次（场） |\n|---|---|\n| 法治讲座 | 38 |\n| 以案释法 | 12 |\n',
        kind: 'draft',
      },
    ],
  },
  check(input, report) {
    const { draft } = input
    const twice = countedTwice(input)
    const again = [...namedAgain(input), ...fewerThanThereAre(input)]
    for (const pair of twice) speak('values', pair, 'other', draft, report)
    for (const pair of countedThoughDenied(input)) speak('none', pair, 'other', draft, report)
    for (const pair of moreThanThereAre(input)) speak('exceeds', pair, 'other', draft, report)
    for (const pair of again) speak('again', pair, 'before', draft, report)
    const told = new Set([...twice, ...again].map(({ own }) => own))
    const places = new Set([...told].map(one => `${one.paragraph} ${placeOf(one).span.start}`))
    for (const { own, other } of unlikeItsMove(input)) {
      const values = { own: wordsAt(draft, own), other: wordsOf(other, draft) }
      const related = [{ messageId: 'other' as const, values, place: placeOf(other) }]
      report('values', own, { values, related })
    }
    for (const { own, other } of moreThanAll(input)) {
      const place = placeOf(own)
      if (places.has(`${own.paragraph} ${place.span.start}`)) continue
      const values = { own: wordsOf(own, draft), other: wordsOf(other, draft) }
      const related = [{ messageId: 'other' as const, values, place: placeOf(other) }]
      report('values', place, { values, related })
    }
    for (const pair of withDigitsTransposed(input))
      if (!told.has(pair.own)) speak('digits', pair, 'other', draft, report)

    for (const { paragraph, among, place } of input.facts.placings) {
      if (place.value <= among.value) continue
      const { text } = draft.paragraphs[paragraph]!
      const values = { among: slice(text, among.span), place: slice(text, place.span) }
      const related = [
        { messageId: 'among' as const, values, place: { paragraph, span: among.span } },
      ]
      report('place', { paragraph, span: place.span }, { values, related, severity: 'error' })
    }

    const quoted = new Set(
      input.facts.tableQuotes.map(({ paragraph, span: at }) => `${paragraph} ${at.start}`),
    )
    const isQuoted = (own: Counted) => quoted.has(`${own.paragraph} ${placeOf(own).span.start}`)
    for (const { own, label, by, value, cell } of [
      ...unlikeItsTable(input),
      ...unlikeItsRow(input),
    ]) {
      // number/table-text says which cell it is.
      if (isQuoted(own)) continue
      report(by === 'total' ? 'table' : 'row', placeOf(own), {
        values: { own: wordsOf(own, draft), label, total: value },
        related: [{ messageId: by === 'total' ? 'total' : 'cell', place: cell }],
      })
    }

    for (const { own, other } of underTwoScopes(input)) {
      const counted = `${own.value}${own.quantity!.unit}${own.head.text}`
      const values = { counted, own: own.scope!.text, other: other.scope!.text }
      const related = [{ messageId: 'same' as const, values, place: placeOf(other) }]
      report('scopes', { ...placeOf(own), span: own.scope!.span }, { values, related })
    }
  },
})

const wordsOf = ({ paragraph, span }: Place, { paragraphs }: Draft): string =>
  quotable(paragraphs[paragraph]!.text, span)

/** Where its figure stands; a zero statement has none. */
const placeOf = ({
  paragraph,
  quantity,
  span: whole,
}: Pick<Counted, 'paragraph' | 'quantity' | 'span'>) => ({
  paragraph,
  span: quantity?.span ?? whole,
})

function speak<Id extends string>(
  messageId: Id,
  { own, other }: Conflict,
  otherId: Id,
  draft: Draft,
  report: Reporter<Id>,
): void {
  const values = { own: wordsOf(own, draft), other: wordsOf(other, draft) }
  const { start, end } = own.quantity!.span
  // 12个社区: that they are 社区 is half of what is wrong.
  const told = span(start, messageId === 'exceeds' ? own.head.span.end : end)
  report(
    messageId,
    { paragraph: own.paragraph, span: told },
    { values, related: [{ messageId: otherId, values, place: placeOf(other) }] },
  )
}

import { defineRule } from '@hegao/core'
import { slice, wordsAt } from '@hegao/document'
import { type Change, type Figure, unitSlips, writtenFigure } from '@hegao/facts'
import { groupBy, isOwedToTotal, judgeChange, refutedGrowth } from '@hegao/judgement'

/** 基数、现值、增幅三个数，知道两个就能算出第三个；对不上，必有一个写错了。 */
export default defineRule({
  id: 'number/change-mismatch',
  title: { 'zh-CN': '增减变化前后不符', en: 'Change does not fit its figures' },
  about: {
    'zh-CN':
      '基数、现值与增减数（百分比、百分点、倍数、翻番、几成、几分之几）应当算得拢，四舍五入和直接截位都算对；增不会变小，降不会变大。约数、时限和与别的年份比较的，不下断语。',
    en: 'Base, value and change must fit, rounded or cut off; a rise does not lead to less. Approximate figures, time limits and other base years are left alone.',
  },
  details: {
    'zh-CN': [
      '由A到B、较上年A件增加n件、增长p%，一样看；增幅写在由A到B之前的也是。“提高到”后面的数不应更小，“降至”后面的数不应更大。',
      '上年数写在括号里、带着名称的（上年立案214件、罚款1855.2万元），找前面同名的数来比；“分别”之后的几个幅度，按先后逐个比。',
      '离目标、平均水平差多少，也应算得拢；差一万倍才对得上的，是“万”“亿”写错了。',
      '两个比率之差写成“%”的，提示应为“个百分点”；写“增长N倍”而实际是“N倍”的，提示多算了一倍。',
      '名次（由第5位升至第2位）数越小越靠前，升降和位数应当与它对得上。',
      '“从2021年的A增长到2024年的B，年均增长p%、三年增长p%”按这几年推算，复合、平均两种算法都算对。',
      '时限、约数、没写明头尾年份的年均增长、按可比价格计算的增长、与别的年份比较的，不下断语。',
    ],
    en: [
      'From A to B, n more than A of last year, p % more: all are held together, in either order.',
      'Earlier values that have their names in brackets (上年立案214件、罚款1855.2万元) are held to the values of those names; behind 分别 each rate has its own.',
      'So are a value, its goal and the gap between them; what fits only ten thousand times over has the wrong unit.',
      'The difference of two rates is in 百分点; 增长N倍 where it is N times the base counts one too many.',
      'A rank rises to a smaller number.',
      '年均增长 and 三年增长 are reckoned from the two ends where both have their year, compound or simple.',
      'Time limits, approximate figures, other yearly averages, growth at constant prices and other base years are left alone.',
    ],
  },
  severity: 'error',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    mismatch: {
      'zh-CN': '增减数与前后数不符：{arithmetic}，文中为{written}。请核对这几个数。',
      en: 'The change does not fit: {arithmetic}, the text says {written}. Check the figures.',
    },
    direction: {
      'zh-CN': '写的是“{verb}”，但从{from}到{to}是{actual}。请核对用词，或者核对两个数是否写倒。',
      en: '“{verb}” goes the other way than from {from} to {to}. Check the word, or whether the figures are swapped.',
    },
    opposite: {
      'zh-CN':
        '写的是“{step}”，实际是{actual}：{arithmetic}。请核对用词，或者核对这几个数是否写倒。',
      en: '“{step}” goes the other way: {arithmetic}. Check the word, or whether the figures are swapped.',
    },
    contrary: {
      'zh-CN': '“{other}”和“{step}”一增一减，说的方向相反。请核对用词和这几个数。',
      en: '“{other}” and “{step}” go opposite ways. Check the words and the figures.',
    },
    points: {
      'zh-CN':
        '{from}到{to}，相差{points}个百分点；写成“{written}”是按比例增减的意思。请核对是否应写“个百分点”。',
      en: '{from} to {to} is a difference of {points} percentage points; “{written}” means a relative change. Write 个百分点?',
    },
    multiple: {
      'zh-CN':
        '{to}是{from}的{times}倍，增长的是{more}倍；“{written}”把原数也算进去了。请核对是“是…的倍数”还是“增长的倍数”。',
      en: '{to} is {times} times {from}, an increase of {more} times; “{written}” counts the base as well.',
    },
    places: {
      'zh-CN': '从{from}到{to}，相差{places}位，文中为“{written}”。请核对名次和位数。',
      en: '{from} to {to} are {places} places, the text says “{written}”. Check the ranks.',
    },
    unit: {
      'zh-CN':
        '“{written}”的单位可能有误：{growth}与另一处的“{other}”对不上，差一万倍才对得上。请核对两处的单位（元、万元、亿元）。',
      en: 'The unit of “{written}” may be wrong: {growth} fits “{other}” elsewhere only if one of them is ten thousand times what is written.',
    },
    over: {
      'zh-CN':
        '几年的增减与前后数不符：从{from}到{to}，隔了{years}年，{each}应为{actual}%左右，文中为{written}。请核对这几个数。',
      en: 'The change over years does not fit: from {from} to {to} in {years} years makes about {actual}%, the text says {written}.',
    },
    scale: {
      'zh-CN':
        '“{written}”的单位可能有误：“{growth}”与“{other}”对不上，差一万倍才对得上。请核对这两个数，看有没有多写、少写“万”“亿”。',
      en: 'The unit of “{written}” may be wrong: “{growth}” fits “{other}” only if one of them is ten thousand times what is written.',
    },
    from: { 'zh-CN': '基数', en: 'The base' },
    to: { 'zh-CN': '现值', en: 'The value' },
    step: { 'zh-CN': '增减数', en: 'The change' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '立案186件，与上年相比减少⟦38件⟧（上年立案214件）。' },
      {
        text: '与上年相比，立案数减少38件，下降⟦13.1%⟧（上年立案214件、罚款1855.2万元）。',
      },
      {
        text: '败诉率11.1%，同比下降⟦5.2个百分点⟧（上年审结22件，败诉3件，败诉率13.6%）。',
      },
      {
        text: '客运量318.4万人次，货运量1126万吨，同比分别下降7.1%、增长⟦4.7%⟧（上年分别为342.7万人次、1048万吨）。',
      },
      {
        text: '处罚128件、罚款1046.5万元，与上年的156件、1288.4万元相比，处罚件数和罚款金额分别下降⟦16.9%⟧、18.8%。',
      },
      { text: '2023年立案156件，2024年立案128件，下降⟦27.9%⟧。' },
      { text: '律师23名，其中市局7名、县局16名，人数较上年末的19名增长⟦12.1%⟧。' },
      { text: '持证人数达到74人，较年初的68人增加⟦8人⟧。' },
      {
        text: '调处纠纷538件，涉及金额762.4万元，比上年多调处71件，增长⟦12.5%⟧。',
      },
      { text: '权责事项由40项扩充至52项，增长⟦25%⟧。' },
      { text: '检查频次较上年下降⟦50%⟧（2024年1642次，2025年985次）。' },
      { text: '审批时限平均压缩⟦60%⟧（由30个工作日压缩至9个工作日）。' },
      { text: '收到投诉86件，较上年的74件增加⟦22件⟧。' },
      { text: '满意率由第一季度的91.3%提升至第四季度的96.8%，提升⟦6.5个百分点⟧。' },
      { text: '案卷平均得分由第一轮的88.4分提高到第三轮的93.1分，提高⟦5.7分⟧。' },
      { text: '营商环境评价得分93.1分，比上年的88.4分提高⟦4.2分⟧。' },
      { text: '合法性审查意见采纳率由96.5%⟦提高⟧到92.1%。' },
      { text: '行政诉讼败诉率由8.0%降至6.0%，下降⟦2.0%⟧。' },
      { text: '出庭应诉率由2020年的76.2%、2021年的91.4%⟦下降⟧到本年的100%。' },
      { text: '检查事项409项，较清理前减少137项，降幅⟦33.5%⟧。' },
      { text: '平均降雨量714.8毫米，较常年同期（791.2毫米）偏多⟦9.7%⟧。' },
      { text: '办理投诉431件，同比下降⟦28.7%⟧，2021—2024年分别为683件、602件、530件、431件。' },
      { text: '资产评估项目账面值18.43亿元，评估值26.07亿元，增值率⟦14.5%⟧。' },
      {
        kind: 'draft',
        text: '# 预算报告\n\n全县一般公共预算收入126840万元，增长6.8%。\n\n2025年一般公共预算收入⟦133200亿元⟧，增长5%。\n',
      },
      { text: '事故61起、死亡48人，同比分别下降17.6%和⟦18.5%⟧（上年74起、57人）。' },
      { text: '罚没收入612.5万元，比上年的749.7万元下降⟦22.4%⟧。' },
      { text: '罚没收入⟦612.5亿元⟧，比上年的749.7万元下降18.3%。' },
      { text: '税收入库9.35亿元，同比增长4.6%，增收⟦0.41万元⟧。' },
      { text: '专业人员占比68.3%，距75%的目标还差⟦7.7个百分点⟧。' },
      { text: '法律顾问由12名增至36名，增长⟦3倍⟧。' },
      { text: '全年立案240件，是上年120件的⟦3倍⟧。' },
      { text: '信访事项由上年的104件变为112件，减少⟦8件⟧。' },
      { text: '平均审理天数由48天缩短至32天，缩短⟦三分之二⟧。' },
      { text: '投诉由25件降至15件，减少⟦三成⟧。' },
      { text: '营商环境评价由全市第5位⟦跃升⟧至第8位。' },
      { text: '营商环境评价由全市第5位升至第2位，⟦前移4位⟧。' },
      { text: '受理投诉86件，较上年减少12件，增长⟦12.2%⟧。' },
      {
        text: '复议案件由39件增至58件、诉讼案件由32件降至22件，分别上升⟦38.7%⟧、下降31.3%。',
      },
      { text: '行政复议案件增长⟦50%⟧，由20件增至35件。' },
      { text: '行政复议案件同比增长⟦50%⟧（由20件增至35件）。' },
      { text: '行政复议案件从2021年的120件增长到2024年的150件，⟦年均增长12.7%⟧。' },
      { text: '行政复议案件从2021年的120件增长到2024年的150件，⟦三年增长35%⟧。' },
      { text: '进驻部门34个、事项1326项，比上年增加118项，增长⟦8.9%⟧。' },
      { text: '事故41起、死亡38人，同比减少6起、5人，分别下降12.8%、⟦16.1%⟧。' },
      { text: '跑动次数由0.8次⟦减少⟧到3.2次。' },
      { text: '压缩时限⟦70%⟧，即由20个工作日缩短到8个工作日。' },
      {
        text: '行政复议申请2023年、2024年、2025年分别为64件、97件、121件，2025年同比增长⟦27.4%⟧。',
      },
      { text: '办理项目309件，总投资58.72亿元，较2022年的271件增加38件，增长⟦12.3%⟧。' },
      { text: '结案104件。与上年立案的126件相比，减少18件，下降⟦16.7%⟧。' },
      { text: '立案96件，罚款12万元。案件总量增加263件，增长⟦9.9%⟧（2023年2385件）。' },
      {
        text: '办结案件128件，其中娱乐场所类18件；罚没款89.74万元，同比分别增长14.3%和⟦10.3%⟧（2021年办结112件、罚没款86.31万元）。',
      },
      { text: '登记失业率为2.86%，低于3.5%的控制目标⟦0.74个百分点⟧。' },
    ],
    good: [
      { text: '办理项目309件，总投资58.72亿元，较2022年的271件增加38件，比2019年增长24.0%。' },
      {
        text: '与2019年相比，案件总量增加463件，增长21.2%（2023年2385件）。三年来受理量增加263件，增长35.0%（2023年2385件）。',
        because: { 'zh-CN': '比的是别的年份。', en: 'It is compared with other years.' },
      },
      {
        text: '市本级办结案件28件，全市办结案件128件，罚没款89.74万元，同比分别增长12.0%和10.3%（2021年办结25件、罚没款81.36万元）。',
        because: { 'zh-CN': '办结的有两个数。', en: 'Two figures are of 办结.' },
      },
      { text: '登记失业率为2.86%，低于3.5%的控制目标，比上年下降0.4个百分点。' },
      {
        text: '征收水资源费2846万元、水土保持补偿费1573万元，两项合计4319万元，同比增长7.6%（上年为4108万元）。',
        because: {
          'zh-CN': '写错的是合计，那里会指出；照两项之和，增长率是对的。',
          en: 'It is the total that is wrong, and told there; by the sum the growth is right.',
        },
      },
      { text: '检查频次较2019年下降50%（2024年1642次，2025年985次）。' },
      {
        text: '审批时限平均压缩60%（最多的由30个工作日压缩至9个工作日）。',
        because: { 'zh-CN': '平均数和其中一项。', en: 'A mean, and one of them.' },
      },
      { text: '立案186件，其中食品类86件，同比下降5.5%（上年食品类91件）。' },
      { text: '上半年立案86件，下半年立案100件，同比下降13.1%（上年立案214件）。' },
      {
        text: '市级立案86件，县级立案100件，同比下降13.1%（上年立案214件）。',
        because: { 'zh-CN': '比的是两级合起来的数。', en: 'Both together are compared.' },
      },
      {
        text: '客运量318.4万人次，货运量1126万吨，同比分别下降7.1%、增长7.4%（上年分别为342.7万人次、1048万吨）。',
      },
      { text: '2023年立案156件，2024年上半年立案128件，同比增长52.4%。' },
      { text: '2023年立案156件，2024年立案128件，2025年立案186件，比上年增长45.3%。' },
      { text: '律师23名，其中市局7名、县局16名，人数较上年末的19名增长21.1%。' },
      { text: '调处纠纷538件，涉及金额762.4万元，比上年多调处71件，增长15.2%。' },
      {
        text: '信访总量减少84件，下降17.5%，降至396件；案件减少48件，降幅10%，降为432件。',
        because: {
          'zh-CN': '降至后面是降了以后的数。',
          en: 'What follows 降至 is what is left.',
        },
      },
      { text: '进驻部门34个、事项1326项，比上年增加118项，增长9.8%。' },
      {
        text: '许可41件、处罚38件，同比减少6件、5件，分别下降12.8%、16.1%。',
        because: {
          'zh-CN': '单位相同，哪个数对哪一项，没有写明。',
          en: 'In one unit: which is of which is not told.',
        },
      },
      { text: '赤字由0.8亿元减少到3.2亿元。时限总体压缩70%，最快的由20天缩短到8天。' },
      {
        text: '2023年、2024年、2025年分别为64件、97件、121件，2024年同比增长51.6%，2025年一审案件同比增长5%。',
      },
      { text: '受理复议案件1113件，较2022年的558件增加555件，同比增长99.4%。' },
      { text: '营商环境排名由第18位上升到第9位。' },
      {
        text: '满意率由第一季度的91.3%提升至第四季度的96.8%，同比提升4.2个百分点。',
        because: {
          'zh-CN': '同比是与上年比，不是与第一季度比。',
          en: '同比 is against the year before, not the first quarter.',
        },
      },
      { text: '考核得分由88.4分提高到93.1分，比第二名高出1.7分。' },
      { text: '考核用时由45分钟缩短到30分钟，缩短三分之一。' },
      { text: '全年立案240件，是上年（118件）的2倍。' },
      {
        text: '地区生产总值由180亿元增加到205亿元，增长6.1%。',
        because: { 'zh-CN': '增长率按可比价格计算。', en: 'Growth is at constant prices.' },
      },
      { text: '审批时限由20天提升到5天。' },
      {
        kind: 'draft',
        text: '# 预算报告\n\n全县一般公共预算收入126840万元，增长6.8%。\n\n2025年一般公共预算收入133200万元，增长5%。\n',
      },
      {
        kind: 'draft',
        text: '# 预算报告\n\n全省一般公共预算收入1332亿元，增长5%。\n\n全县一般公共预算收入12.68亿元，增长6.8%。\n',
        because: { 'zh-CN': '省和县的数。', en: 'Of the province and the county.' },
      },
      { text: '检查事项409项，较清理前减少137项，同比下降8.3%。' },
      {
        text: '事故61起、死亡48人，同比分别下降17.6%和18.5%（上年74起）。',
        because: {
          'zh-CN': '上年死亡几人没有写。',
          en: 'How many died the year before is not told.',
        },
      },
      {
        text: '罚没收入612.5万元，税收收入9.35亿元，同比增长4.6%，增收0.61亿元。',
        because: {
          'zh-CN': '税收收入的增长可能按同口径计算。',
          en: 'Growth of revenue may be on another footing.',
        },
      },
      { text: '完成28件，其中本月办结5件，距年度任务30件还差2件。' },
      { text: '中标总价2.18亿元，较控制价2.35亿元节约0.17亿元，节约率7.2%。' },
      {
        text: '成交6.27亿元，较底价溢价0.58亿元，平均溢价率12.4%。',
        because: {
          'zh-CN': '可能是各宗溢价率的平均数。',
          en: 'It may be the mean of the single rates.',
        },
      },
      { text: '平均降雨量714.8毫米，较常年同期（791.2毫米）偏少9.7%，同比偏多12.4%。' },
      { text: '出庭应诉率由2020年的92.4%、2021年的76.2%上升到本年的90%。' },
      { text: '办理投诉431件，同比下降18.7%，2021—2024年分别为683件、602件、530件、431件。' },
      { text: '办理投诉120件，同比下降28.7%，2021—2024年分别为683件、602件、530件、431件。' },
      { text: '审批时限由30天压缩至20天，压缩近四成。' },
      {
        text: '许可事项由268项减至261项、证明事项由41项减至29项，分别减少7项和12项。',
        because: { 'zh-CN': '逐项对应。', en: 'Each has its own.' },
      },
      { text: '调解案件由2020年的120件增至310件，同比增长8%。' },
      { text: '行政复议案件增长75%，由20件增至35件。' },
      { text: '行政复议案件从2021年的120件增长到2024年的150件，年均增长7.7%，三年增长25%。' },
      {
        text: '行政复议案件从2021年的120件增长到2024年的150件，年均增长8.3%。',
        because: { 'zh-CN': '25%按三年平均，也是8.3%。', en: 'A third of 25 % is 8.3 %.' },
      },
      {
        text: '2021—2024年办理案件分别为120件、135件、140件、150件，年均增长12.7%。',
        because: {
          'zh-CN': '可能是从2020年算起的，而2020年的数没有写。',
          en: 'It may be reckoned from 2020, which has no figure here.',
        },
      },
    ],
  },
  check({ draft, facts, catalogue }, report) {
    const totalsIn = groupBy(facts.totals, one => one.paragraph)
    for (const change of facts.changes) {
      const { paragraph, from } = change
      const { text } = draft.paragraphs[paragraph]!
      const write = (one: Pick<Figure, 'span'>) => writtenFigure(text, one)
      const judged = (one: Change) => judgeChange(one, draft.year?.value, catalogue, write)
      const finding = judged(change)
      // number/total-mismatch says what is wrong.
      if (
        !finding ||
        isOwedToTotal(change, totalsIn.get(paragraph) ?? [], catalogue, one => !judged(one))
      )
        continue
      const { messageId, at, values, beside, to = change.to } = finding
      const others = [
        ['from', from],
        ['to', to],
        ['step', beside?.figure],
      ] as const
      report(
        messageId,
        { paragraph, span: at.span },
        {
          severity: messageId === 'points' || messageId === 'multiple' ? 'warning' : 'error',
          values: {
            ...values,
            written: write(at),
            verb: write(at),
            ...(from ? { from: write(from) } : {}),
            ...(to ? { to: write(to) } : {}),
          },
          related: others.flatMap(([role, figure]) =>
            figure ? [{ messageId: role, place: { paragraph, span: figure.span } }] : [],
          ),
        },
      )
    }
    for (const growth of facts.growthsOverYears) {
      const actual = refutedGrowth(growth, catalogue)
      if (actual === undefined) continue
      const { paragraph, span, rate, from, to, years, by } = growth
      const { text } = draft.paragraphs[paragraph]!
      const values = {
        from: slice(text, from.span),
        to: slice(text, to.span),
        written: slice(text, rate.span),
        years: String(years),
        each: by === 'year' ? '平均每年' : '合起来',
        actual: String(Number(actual.toFixed(1))).replace('-', '－'),
      }
      report(
        'over',
        { paragraph, span },
        {
          values,
          related: [
            { messageId: 'from', place: { paragraph, span: from.span } },
            { messageId: 'to', place: { paragraph, span: to.span } },
          ],
        },
      )
    }
    for (const { amount, base } of unitSlips(facts.amounts)) {
      const { paragraph, growth } = amount
      const { text } = draft.paragraphs[paragraph]!
      const other = wordsAt(draft, base)
      report(
        'unit',
        { paragraph, span: amount.span },
        {
          values: {
            written: slice(text, amount.span),
            growth: slice(text, growth!.span),
            other: base.name + other,
          },
          related: [
            { messageId: 'step', place: { paragraph, span: growth!.figure.span } },
            { messageId: 'from', place: { paragraph: base.paragraph, span: base.span } },
          ],
        },
      )
    }
    for (const { paragraph, from, to, verb, shift } of facts.rankMoves) {
      const { text } = draft.paragraphs[paragraph]!
      const [first, second, way] = [from, to, verb].map(one => slice(text, one.span))
      const values = { from: first!, to: second!, verb: way! }
      const related = [
        { messageId: 'from' as const, place: { paragraph, span: from.span } },
        { messageId: 'to' as const, place: { paragraph, span: to.span } },
      ]
      // A place rises as its figure falls.
      const went = to.value < from.value ? 'up' : 'down'
      const places = Math.abs(to.value - from.value)
      if (places > 0 && went !== verb.direction) {
        const actual = went === 'up' ? '名次上升' : '名次下降'
        report(
          'direction',
          { paragraph, span: verb.span },
          { severity: 'error', values: { ...values, actual }, related },
        )
      } else if (shift && shift.value !== places) {
        report(
          'places',
          { paragraph, span: shift.span },
          {
            severity: 'error',
            values: { ...values, places: String(places), written: slice(text, shift.span) },
            related,
          },
        )
      }
    }
  },
})

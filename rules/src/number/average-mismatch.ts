import { defineRule } from '@hegao/core'
import { type Figure, inScale, isAverage, isOffByUnit, scaleIn } from '@hegao/facts'
import { quotient, scaleFor } from '@hegao/judgement'

/** 平均数是总数除以个数，总额是单价乘以数量：三个数都写出来了，就应算得拢。 */
export default defineRule({
  id: 'number/average-mismatch',
  title: { 'zh-CN': '平均数、单价与总数不符', en: 'Average or price does not fit its counts' },
  about: {
    'zh-CN':
      '平均数应当由总数除以个数得出，总额应当由单价乘以数量得出，四舍五入和直接截位都算对。说的是其中一部分、有两种单价、总额里还有别的，不下断语。',
    en: 'An average is its total divided by its number, a sum is a price times a number; rounding and cutting off are both right. Figures of some of them, two prices, and sums with more in them prove nothing.',
  },
  details: {
    'zh-CN': [
      '“48场、9600人次，场均200人次”“全年120件，月均10件”，照前后文的数相除；“约”的差两成以上才算错。“最高90分”的，平均不会是91.5分。',
      '“按每亩4.85万元计算，118.6亩共575.21万元”，照单价和数量相乘；播种面积、总产和平均亩产，单位不同的先换算。',
    ],
    en: [
      'The figures are those before and behind (48场，9600人次，场均200人次; 全年120件，月均10件); with 约 within a fifth.',
      'A price with its number and sum (按每亩4.85万元计算，118.6亩共575.21万元); an area, its harvest and its yield, whatever the units.',
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
    average: {
      'zh-CN': '平均数与前面的数不符：{arithmetic}，文中为{written}。请核对平均数和这两个数。',
      en: 'The average does not fit: {arithmetic}, the text says {written}.',
    },
    unit: {
      'zh-CN':
        '平均数与前面的数不符：{arithmetic}，文中为{written}。“{whole}”和“{written}”的单位有一个可能写错了，请核对“亿”“万”。',
      en: 'The average does not fit: {arithmetic}, the text says {written}. The unit of “{whole}” or of “{written}” may be wrong; check 亿 and 万.',
    },
    price: {
      'zh-CN': '单价、数量和总额对不上：{arithmetic}，文中为{whole}。请核对这三个数和它们的单位。',
      en: 'Price, number and sum do not fit: {arithmetic}, the text says {whole}. Check the three and their units.',
    },
    multiple: {
      'zh-CN': '倍数与前面的数不符：{arithmetic}，文中为{written}。请核对倍数和这两个数。',
      en: 'The multiple does not fit: {arithmetic}, the text says {written}.',
    },
    spread: {
      'zh-CN': '“{lower}”高于“{higher}”，两个数有一个写错了。请核对。',
      en: '“{lower}” is more than “{higher}”: one of the two is wrong.',
    },
    beside: { 'zh-CN': '另一个数', en: 'The other figure' },
    each: { 'zh-CN': '单价', en: 'The price' },
    divided: { 'zh-CN': '被平均的数', en: 'What is divided' },
    divisor: { 'zh-CN': '用来平均的数', en: 'What it is divided by' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '全年开展普法活动48场，参与群众9600人次，场均参与⟦300人次⟧。' },
      { text: '12名调解员全年调解纠纷360件，人均调解⟦40件⟧。' },
      { text: '为1031名劳动者追回工资1864.3元，人均约⟦1.8万元⟧。' },
      { text: '粮食播种面积3.86万亩，总产19.3万吨，平均亩产⟦500公斤⟧。' },
      { text: '用地118.6亩，补偿资金按每亩4.85万元计算，共⟦575.21亿元⟧。' },
      { text: '按每个每年600元标准给予补助，按9563个托位测算，全年需⟦57.378万元⟧。' },
      {
        text: '办理案件214件，其中简易程序168件、普通程序46件，罚款9.86万元，件均约⟦641元⟧。',
      },
      { text: '立案查处94起，罚款11.28万元，平均每案⟦12000元⟧。' },
      { text: '辖区9个社区均建立调解委员会，有调解员54名，平均每个社区⟦8名⟧。' },
      { text: '2023—2025年培养数据分析骨干30名，平均每年⟦15名⟧。' },
      { text: '日检测能力由年初的1.6万管提高到8.2万管，是年初的⟦4.1倍⟧。' },
      {
        text: '新收复议案件3.16万件，首次超过行政诉讼一审案件（1.94万件），为后者的⟦1.36倍⟧。',
      },
      { text: '组织队员测试，平均成绩91.5分，最高⟦90分⟧，最低76分。' },
      { text: '清欠民营企业账款23笔、1846.5万元，平均每笔⟦38.0万元⟧。' },
      { text: '巡演96场，观众约4.8万人次，场均⟦50人次⟧。' },
      { text: '投入普法经费52万元，按全县常住人口26万人计算，人均⟦2万元⟧。' },
      { text: '培训7次，参加392人次（其中乡镇168人次），每次平均⟦65人⟧。' },
      { text: '兑付资金1.38亿元，惠及企业612家，户均⟦25.22万元⟧。' },
      { text: '新增耕地2360亩，其中水田1415亩、旱地945亩，总投资7788万元，亩均投资⟦3.3元⟧。' },
      { text: '发放资助资金3864万元，惠及学生4.2万人次，人均⟦92元⟧。' },
      { text: '8个监管所平均每所仅有执法人员⟦6.5名⟧（共54名）。' },
      { text: '培育“法律明白人”126名，20个村平均每村⟦8名⟧。' },
      {
        text: '商品房销售面积186.4万平方米，同比下降8.4%；销售额142.7亿元，每平方米均价⟦7566元⟧。',
      },
      { text: '实施临时救助1137人次，支出187.5万元，人均救助⟦1549元⟧。' },
    ],
    good: [
      {
        text: '实施临时救助1137人次，支出187.5万元，人均救助2049元。',
        because: { 'zh-CN': '一人可能不止一次。', en: 'Some came more than once.' },
      },
      { text: '巡演96场，观众约4.8万人次，场均450人次。' },
      { text: '培训7次，参加392人次，其中法治培训3次，每次平均65人。' },
      {
        text: '兑付资金1.38亿元，惠及企业612家、个体工商户1200户，户均7.6万元。',
      },
      {
        text: '建设规模5200亩，新增耕地2360亩，总投资7788万元，亩均投资1.5万元。',
        because: { 'zh-CN': '按建设规模平均。', en: 'By all the land that was worked on.' },
      },
      {
        text: '发放资助资金3864万元，惠及学生4.2万人次，人均1840元。',
        because: {
          'zh-CN': '一个人可能受助两次，人均高于每人次的平均。',
          en: 'One may have had it twice: a person has more than a time.',
        },
      },
      { text: '8个监管所平均每所6.5名（含辅助人员共80名）。' },
      {
        text: '规上企业用地1.2万亩，全县税收18.6亿元，规上企业亩均税收7.2万元。',
        because: { 'zh-CN': '税收是全县的。', en: 'The taxes are of the whole county.' },
      },
      { text: '投入普法经费52万元，惠及群众26万余人，其中老年人均2元。' },
      { text: '立案查处94起，罚款11.28万元，平均每案1200元。' },
      {
        text: '检查企业188家，立案查处94起，移送20起，罚款11.28万元，平均每案1524元。',
        because: { 'zh-CN': '移送的可以不算在内。', en: 'Without those that were handed over.' },
      },
      { text: '日检测能力由年初的1.6万管提高到8万管，是年初的5倍。' },
      { text: '新收复议案件3.16万件，超过行政诉讼一审案件（1.94万件），为后者的1.63倍。' },
      { text: '组织队员测试，平均成绩91.5分，最高100分，最低76分。' },
      { text: '全年举办培训班21期，培训1200人次，平均每期57人次。' },
      {
        text: '用地118.6亩，按每亩4.85万元计算，连同地上附着物共675.21万元。',
        because: { 'zh-CN': '总额里还有别的。', en: 'There is more in the sum.' },
      },
      {
        text: '水田20亩按每亩4万元计算、旱地30亩按每亩3万元计算，共170万元。',
        because: { 'zh-CN': '两种单价。', en: 'Two prices.' },
      },
      {
        text: '粮食播种面积5万亩，其中水稻3.86万亩，总产19.3万吨，平均亩产500公斤。',
        because: { 'zh-CN': '哪一种作物的产量，没有写明。', en: 'Of which crop is not told.' },
      },
      {
        text: '新招调解员12名，全年调解纠纷360件，人均调解9件。',
        because: { 'zh-CN': '新招的只是其中一部分。', en: 'The new ones are some of them.' },
      },
    ],
  },
  check({ draft, facts }, report) {
    const write = (paragraph: number, { span }: Figure) =>
      draft.paragraphs[paragraph]!.text.slice(span.start, span.end)
    for (const average of facts.averages) {
      if (isAverage(average)) continue
      const { paragraph, result, total, count, share, price, multiple } = average
      const [written, whole] = [result, total].map(one => write(paragraph, one))
      const divisor = count && {
        messageId: 'divisor' as const,
        place: { paragraph, span: count.span },
      }
      if (multiple) {
        const arithmetic = `${whole}÷${write(paragraph, count!)}${quotient(total.value / count!.value)}`
        const related = [
          { messageId: 'divided' as const, place: { paragraph, span: total.span } },
          { messageId: 'divisor' as const, place: { paragraph, span: count!.span } },
        ]
        report(
          'multiple',
          { paragraph, span: result.span },
          { values: { arithmetic, written: written! }, related },
        )
        continue
      }
      if (price && divisor) {
        const product = count.value * result.value
        const inWords = `${inScale(product, scaleFor(product))}${scaleFor(product)}元`
        const arithmetic = `${write(paragraph, count)}×${written}＝${inWords}`
        const each = { messageId: 'each' as const, place: { paragraph, span: result.span } }
        report(
          'price',
          { paragraph, span: total.span },
          { values: { arithmetic, whole: whole! }, related: [divisor, each] },
        )
        continue
      }
      const exact = total.value / (count?.value ?? share!.value)
      // 1864.3元 by 1031 is 1.81元, and nothing in 万.
      const isSlip = isOffByUnit(average)
      const scale = isSlip ? scaleFor(exact) : exact < 1e3 ? '' : scaleIn(written!)
      const by = count ? write(paragraph, count) : `${share!.value}${share!.unit}`
      const related = [
        { messageId: 'divided' as const, place: { paragraph, span: total.span } },
        ...(divisor ? [divisor] : []),
      ]
      const values = {
        arithmetic: `${whole}÷${by}${quotient(Number(inScale(exact, scale)))}${scale}${result.unit}`,
        written: written!,
        whole: whole!,
      }
      report(isSlip ? 'unit' : 'average', { paragraph, span: result.span }, { values, related })
    }
    for (const { paragraph, mean, high, low } of facts.spreads)
      for (const [lower, higher] of [
        [mean, high],
        [low, mean],
        [low, high],
      ]) {
        if (!lower || !higher || lower.value <= higher.value) continue
        const values = { lower: write(paragraph, lower), higher: write(paragraph, higher) }
        const related = [{ messageId: 'beside' as const, place: { paragraph, span: lower.span } }]
        report('spread', { paragraph, span: higher.span }, { values, related })
        break
      }
  },
})

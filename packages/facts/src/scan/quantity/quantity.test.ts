import { describe, expect, it } from 'vitest'
import { scan } from '../index.js'

const words = (text: string) =>
  scan(text).quantities.map(({ span }) => text.slice(span.start, span.end))
const only = (text: string) => {
  const { quantities } = scan(text)
  expect(quantities).toHaveLength(1)
  return quantities[0]!
}

describe('quantities', () => {
  it.each([
    ['查处违法案件28件。', '28件', 28, '件', 1],
    ['罚款1.2万元。', '1.2万元', 12_000, '元', 1000],
    ['罚没款122.4552万元。', '122.4552万元', 1_224_552, '元', 1],
    ['投入3.5亿元。', '3.5亿元', 350_000_000, '元', 10_000_000],
    ['受理1,234件。', '1,234件', 1234, '件', 1],
    ['受理１，２３４件。', '１，２３４件', 1234, '件', 1],
    ['受理１２８件。', '１２８件', 128, '件', 1],
    ['检查59 所学校。', '59 所', 59, '所', 1],
    ['培训300人次。', '300人次', 300, '人次', 1],
    ['参加300人。', '300人', 300, '人', 1],
    ['建立3处5G基站。', '3处', 3, '处', 1],
    ['提高0.5倍。', '0.5倍', 0.5, '倍', 0.1],
    ['未受理，0件。', '0件', 0, '件', 1],
  ])('in %s: %s', (text, found, value, unit, precision) => {
    expect(words(text)).toEqual([found])
    expect(only(text)).toMatchObject({ value, unit, precision, chinese: false })
  })

  it.each([
    ['派出两人。', '两人', 2, '人'],
    ['召开一次会议。', '一次', 1, '次'],
    ['覆盖两千一百户。', '两千一百户', 2100, '户'],
    ['共十二个部门。', '十二个', 12, '个'],
    ['收文一五〇件。', '一五〇件', 150, '件'],
    ['收文一〇五六件。', '一〇五六件', 1056, '件'],
    ['任务完成两项。', '两项', 2, '项'],
    ['采集数据两条。', '两条', 2, '条'],
    ['培训两期，一中、二中参加。', '两期', 2, '期'],
  ])('in Chinese numerals, %s', (text, found, value, unit) => {
    expect(words(text)).toEqual([found])
    expect(only(text)).toMatchObject({ value, unit, chinese: true })
  })

  it.each([
    ['投入3亿5000万元。', '3亿5000万元', 350_000_000, '元', 10_000],
    ['投入3亿零500万元。', '3亿零500万元', 305_000_000, '元', 10_000],
    ['产值9千亿元。', '9千亿元', 900_000_000_000, '元', 100_000_000_000],
    ['受理1 041件。', '1 041件', 1041, '件', 1],
    ['发现隐患18 437项。', '18 437项', 18_437, '项', 1],
    ['收到学校1 041人', '1 041人', 1041, '人', 1],
    ['受理1\u202f041件。', '1\u202f041件', 1041, '件', 1],
    ['居全国第4，21个学科入选。', '21个', 21, '个', 1],
    ['居全国第4，1530个企业入选。', '1530个', 1530, '个', 1],
    ['居全国第4，共有521个学科入选。', '521个', 521, '个', 1],
    ['见附件1，2，共5件。', '5件', 5, '件', 1],
    ['每周调度，28件已办结。', '28件', 28, '件', 1],
    ['印发简报3期。', '3期', 3, '期', 1],
  ])('in mixed or parted figures, %s', (text, found, value, unit, precision) => {
    expect(words(text)).toEqual([found])
    expect(only(text)).toMatchObject({ value, unit, precision })
  })

  it('reads no figure across the cells of a table', () => {
    expect(words('许可\t28\n件数\t9')).toEqual([])
  })

  it.each([
    ['历时两年半。', '两年半', 2.5, '年'],
    ['历时3年半完成。', '3年半', 3.5, '年'],
    ['集中一个半月整治。', '一个半月', 1.5, '个月'],
    ['开会一个半小时。', '一个半小时', 1.5, '小时'],
    ['培训2天半。', '2天半', 2.5, '天'],
    ['半年内办结。', '半年', 0.5, '年'],
    ['停业半个月。', '半个月', 0.5, '个月'],
  ])('reads 半 in %s', (text, found, value, unit) => {
    expect(words(text)).toEqual([found])
    expect(only(text)).toMatchObject({ value, unit })
  })

  it.each(['上半年', '下半年召开', '半年度总结', '半途而废', '第2年半', '两个半岛'])(
    'reads no half in %s',
    text => {
      expect(scan(text).quantities.filter(({ value }) => value % 1 !== 0)).toEqual([])
    },
  )

  it('applies no float noise where a scale multiplies', () => {
    expect(only('36.963万元').value).toBe(369_630)
    expect(only('0.07万元').value).toBe(700)
    expect(only('1.005亿元').value).toBe(100_500_000)
  })

  it('reads halves in their place', () => {
    expect(words('停业半年，办理28件。')).toEqual(['半年', '28件'])
    expect(words('办理28件，停业半年。')).toEqual(['28件', '半年'])
  })

  it('keeps the two places of one sentence apart', () => {
    expect(words('办理28件，结案27件。')).toEqual(['28件', '27件'])
  })
})

describe('approximation', () => {
  it.each([
    ['1.2万余人次', 'more'],
    ['11万多份', 'more'],
    ['60余场次', 'more'],
    ['30多人', 'more'],
    ['3000多万元', 'more'],
    ['超10000人次', 'more'],
    ['超过30人', 'more'],
    ['逾450课时', 'more'],
    ['至少2次', 'more'],
    ['不少于4课时', 'more'],
    ['100人以上', 'more'],
    ['100件余', 'more'],
    ['十余次', 'more'],
    ['近3000人', 'less'],
    ['不足5人', 'less'],
    ['接近90户', 'less'],
    ['约280万元', 'about'],
    ['大约30人', 'about'],
    ['100人左右', 'about'],
    ['约3000余人', 'about'],
    ['不超过5次', 'less'],
    ['数十件', 'more'],
    ['几百人', 'more'],
    ['十几个', 'more'],
    ['十来个', 'about'],
    ['百余件', 'more'],
    ['千余家', 'more'],
    ['近百场', 'less'],
    ['上千家', 'more'],
    ['超千场', 'more'],
    ['100件有余', 'more'],
    ['超 30人', 'more'],
    ['近 3000人', 'less'],
    ['约 280万元', 'about'],
    ['100人 左右', 'about'],
    ['100人 以上', 'more'],
    ['参训达上千人', 'more'],
  ])('%s is %s', (text, approximation) => {
    expect(only(text).approximation).toBe(approximation)
  })

  it('of 数十 takes 数 along', () => {
    expect(words('办理数十件。')).toEqual(['数十件'])
  })

  it.each([
    ['数十件', 20],
    ['几百人', 200],
    ['百余件', 100],
    ['近百场', 100],
    ['上万人', 10_000],
    ['数十万人', 200_000],
    ['参加人数千余人', 1000],
  ])('%s is %i at least, or at most', (text, value) => {
    expect(only(text).value).toBe(value)
  })

  it.each([
    '28件',
    '签约12个',
    '附近3所',
    '商超5家',
    '最近3次',
    '共28件',
    '达30人',
    '28 件。',
    '28件，多部门参与',
    '近期办理28件',
    '超时办结5件',
    '逾期5件',
    '约谈30人',
    '28件，上下联动',
    '申请数28件',
  ])('%s is exact', text => {
    expect(only(text)).not.toHaveProperty('approximation')
  })
})

describe('what is no quantity', () => {
  it.each([
    '第3次会议',
    '第 3 次会议',
    '第三届',
    '第52号令',
    '12345热线',
    '110指挥中心',
    '“5+2”模式',
    '“5＋2”人',
    '“1310”工作机制',
    '4.15国家安全教育日',
    '12·4人',
    'A4纸',
    'A4张',
    '5G网络',
    '鄂政办发〔2024〕11号',
    '〔2024件',
    '2024年',
    '3月5日',
    '98%',
    '三年行动2.0版',
    '二十届三中全会',
    'G318个',
    '3.5期',
    '上年百件',
    '线上千家',
    '1+N个',
  ])('a name, a label or a date: %s', text => {
    expect(words(text)).toEqual([])
  })

  it.each([
    '3—5件',
    '3-5件',
    '3~5件',
    '3～5件',
    '3至5件',
    '3到5件',
    '３至５件',
    '3 至5件',
    '3至 5件',
  ])('the end of a range, which counts nothing: %s', text => {
    expect(words(text)).toEqual([])
  })

  it.each(['每千人6.6批次', '每万人15件', '每年2次', '每人3件', '每村 3 名'])(
    'a rate: %s',
    text => {
      expect(words(text)).toEqual([])
    },
  )

  it.each(['申请数三件', '申请数三十件'])('and no 数 of so many: %s', text => {
    expect(scan(text).quantities.filter(({ value }) => value % 6 === 0)).toEqual([])
  })

  it.each(['三部分内容', '民政等3部门', '四部门联合印发'])('a noun with 部: %s', text => {
    expect(words(text)).toEqual([])
  })

  it.each(['统一部署', '唯一个', '同一件事', '任一项', '逐个', '百个', '千家万户', '一案三查'])(
    'a numeral inside another word: %s',
    text => {
      expect(words(text)).toEqual([])
    },
  )

  it.each(['三五个', '七八件', '四五十人', '两三个'])(
    '%s is no figure: it says about how many',
    text => {
      expect(words(text)).toEqual([])
    },
  )

  it.each([
    '3万5人',
    '1.2亿300万元',
    '26，530元',
    '26， 530元',
    '26，530.5元',
    '12 345人',
    '收到学校1 412人',
    '学校 1 412 人，教师 18 437 人。',
    '学校1 412人，教师18 437 人。',
    '1,2345件',
    '2，3，5件',
    '2， 3，5件',
    '2，3， 5件',
    '12，13，15件',
  ])('the rest of a longer figure has no value of its own: %s', text => {
    expect(words(text)).toEqual([])
  })
})

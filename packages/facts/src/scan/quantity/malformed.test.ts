import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'
import { scanMalformedFigures } from './malformed.js'

const read = (text: string) =>
  scan(text).malformedFigures.map(({ kind, span, likely }) => [
    kind,
    text.slice(span.start, span.end),
    likely,
  ])

describe('malformed figures', () => {
  it.each([
    ['均分48..5分。', 'doubled-point', '48..5', '48.5'],
    ['均分４８．．５分。', 'doubled-point', '４８．．５', '48.5'],
    ['同比增长193.%。', 'empty-decimals', '193.%', undefined],
    ['总投资235.亿元。', 'empty-decimals', '235.亿元', undefined],
    ['投入1.万元。', 'empty-decimals', '1.万元', undefined],
    ['罚没款26，530元。', 'wide-comma', '26，530元', '26530元'],
    ['办理许可4.63件、处罚8716件。', 'broken-count', '4.63件', undefined],
    ['全年受理1，234件。', 'wide-comma', '1，234件', '1234件'],
    ['共办理12，345.5万元。', 'wide-comma', '12，345.5万元', '12345.5万元'],
    ['培育农民3，000人以上。', 'wide-comma', '3，000人', '3000人'],
    ['增至1，076家。', 'wide-comma', '1，076家', '1076家'],
    ['全年受理1,23件。', 'grouping', '1,23件', undefined],
    ['发放补贴1,2345元。', 'grouping', '1,2345元', undefined],
    ['《规划》（20112020年）', 'lost-dash', '20112020年', '2011—2020年'],
    ['20232024学年', 'lost-dash', '20232024学年', '2023—2024学年'],
    ['014年以来', 'short-year', '014年', '2014年'],
    ['于０２４年', 'short-year', '０２４年', '2024年'],
    ['。023年我局', 'short-year', '023年', '2023年'],
    ['202年3月印发', 'short-year', '202年', undefined],
    ['20245年3月印发', 'short-year', '20245年', undefined],
    ['到二Ｏ三五年', 'letter-for-zero', '二Ｏ三五', '二〇三五'],
    ['二O二O年', 'letter-for-zero', '二O二O', '二〇二〇'],
    ['二0二四年', 'letter-for-zero', '二0二四', '二〇二四'],
    ['二〇二O年', 'letter-for-zero', '二〇二O', '二〇二〇'],
    ['一九九O年', 'letter-for-zero', '一九九O', '一九九〇'],
    ['2O24年', 'letter-in-figure', '2O24年', '2024年'],
    ['办理3O件', 'letter-in-figure', '3O件', '30件'],
    ['2026年l月26日', 'letter-in-date', '2026年l月26日', '2026年1月26日'],
    ['2026年1I月', 'letter-in-date', '2026年1I月', '2026年11月'],
    ['2026年1月l5日', 'letter-in-date', '1月l5日', '1月15日'],
    ['满意率1OO%', 'letter-in-figure', '1OO%', '100%'],
    ['增长3%%。', 'doubled-percent', '3%%', '3%'],
    ['增长3%％。', 'doubled-percent', '3%％', '3%'],
    ['达到百分之95%。', 'doubled-percent', '百分之95%', '95%'],
    ['提高5%个百分点。', 'doubled-percent', '5%', undefined],
    ['增长12.5.3%。', 'two-points', '12.5.3%', undefined],
    ['投入1.2.5亿元。', 'two-points', '1.2.5亿元', undefined],
    // The words before it, with white space between.
    ['全年受理 1,23件。', 'grouping', '1,23件', undefined],
    ['拨付资金 1,23万元。', 'grouping', '1,23万元', undefined],
    ['培育农民 3，120人。', 'wide-comma', '3，120人', '3120人'],
    ['投入 1.2.5亿元。', 'two-points', '1.2.5亿元', undefined],
    // Words of another clause, or inside of other words, tell nothing.
    ['分别部署；受理1，234件。', 'wide-comma', '1，234件', '1234件'],
    ['培训3期、4期。受理1，234件。', 'wide-comma', '1，234件', '1234件'],
    ['各地培育农民3，120人。', 'wide-comma', '3，120人', '3120人'],
    ['各级培育农民3，120人。', 'wide-comma', '3，120人', '3120人'],
    ['达标培育农民3，120人。', 'wide-comma', '3，120人', '3120人'],
    // One of the two is no round sum.
    ['罚款120，200元。', 'wide-comma', '120，200元', '120200元'],
    ['罚款100，250元。', 'wide-comma', '100，250元', '100250元'],
    ['罚款1，200元。', 'wide-comma', '1，200元', '1200元'],
    ['新建项目235.亿元。', 'empty-decimals', '235.亿元', undefined],
    ['受理1.万件。', 'empty-decimals', '1.万件', undefined],
    ['《规划》（20112020 年）', 'lost-dash', '20112020 年', '2011—2020 年'],
    ['20002030年', 'lost-dash', '20002030年', '2000—2030年'],
    ['第3号，20112020年', 'lost-dash', '20112020年', '2011—2020年'],
    ['二O二五年', 'letter-for-zero', '二O二五', '二〇二五'],
    ['一九O五年', 'letter-for-zero', '一九O五', '一九〇五'],
    ['一九九ｏ年', 'letter-for-zero', '一九九ｏ', '一九九〇'],
    ['办理1ｏ24年', 'letter-in-figure', '1ｏ24年', '1024年'],
    ['投入12024.3.5万元', 'two-points', '12024.3.5万元', undefined],
    ['投入20241.3.5万元', 'two-points', '20241.3.5万元', undefined],
    // Two slips in one figure are told once.
    ['均分1..2%%', 'doubled-point', '1..2', '1.2'],
  ])('in %s: %s', (text, kind, words, likely) => {
    expect(read(text)).toEqual([[kind, words, likely]])
  })

  it.each([
    '48.5分',
    '48……5',
    '四笔罚款为20、30和26，530元',
    '总则......5',
    '1.0..1.2',
    '1.万人助企行动',
    '重点任务：1.亿元项目提速。2.万元奖励。',
    '（1.万名党员进社区）',
    '增长193%。',
    '分别为26，530元',
    '各26，530元',
    '居全国第4，215个学科入选',
    '约占全国1/10，438名务工人员',
    '得分98，312人参加',
    '指数达26，530家企业受益',
    '2，3，5件',
    '人均办理4.63件、处罚2件',
    '优秀提案4.63件提案获评',
    '办理许可4.63万件、处罚2件',
    '：4.63件，均已办复',
    '分别受理12，345件',
    '罚款100，200元',
    '见附件1，300人参加',
    '拨打热线119，120人次咨询',
    '提高到98，312家企业受益',
    '2，014年',
    '受理１，２３４件',
    '受理1,234件',
    '受理1,234,567件',
    '居第1,7家企业',
    '参赛12,23件作品获奖',
    '2,3,5件',
    '（2011—2020年）',
    '20242024年',
    '20201900年',
    '编号20112020年检',
    '2014年',
    '2 014年',
    '05年',
    '14年',
    '1014年',
    '14.014年',
    '二〇三五年',
    '二○二四年',
    '二零二四年',
    '十二O二四',
    '第二00五号',
    'CO2排放',
    'O2O模式',
    'B2O5件',
    '3%',
    '100%、98%',
    '%%',
    '百分之三',
    '提高5个百分点',
    'V1.2.3',
    '192.168.1.1',
    '2024.3.5',
    '2024.03.05%',
    '1.2.3 人员',
    '1.2.3亿元项目',
    '12:30',
    '0371-2699851',
    'http://a.example/1..2/3%%20',
    '鄂政办发〔2024〕11号',
    '1．',
    '１．加强',
    '“5+2”',
    '4.15',
    '开展评比，居第1,7家企业获奖',
    '受理后居全市第1,7家企业获奖',
    '投入1,23台设备',
    '指数达26,53元',
    '按投入分类，1.2.3万元以上项目',
    '资金安排：1.万元奖励',
    '受理范围：1.万件以下',
    '项目23.亿元',
    '主要项目：235.亿元工程',
    '居第 4，215个学科入选',
    '合格比例98，312家企业受益',
    '总分98，312人参加',
    '比分98：98，312人观看',
    '提高到 98，312家企业受益',
    '培训2 、12，345件',
    '依次受理12，345件',
    '编码0，530人',
    '罚款100，200元、300元',
    '20002031年',
    '文号：20112020年',
    '二O二四五年',
    '二O二四0',
  ])('in none of these: %s', text => {
    expect(read(text)).toEqual([])
  })

  it('say what was meant only where something tells', () => {
    expect(scanMalformedFigures('增长12.5.3%。')[0]).not.toHaveProperty('likely')
  })

  it('are told in the order of the text', () => {
    expect(read('增长3%%，均分48..5分，受理1,23件').map(([kind]) => kind)).toEqual([
      'doubled-percent',
      'doubled-point',
      'grouping',
    ])
  })

  it('keeps its place behind 𠮷', () => {
    const [figure] = scan('𠮷溪镇投入48..5万元').malformedFigures
    expect(figure!.span).toEqual({ start: 6, end: 11 })
  })

  it.each(['1.', '9..', '1,', '1，', '2011', '0', '二O', '%', '1O', '.', '1.1.'])(
    'reads a text of nothing but “%s” in linear time',
    piece => {
      expect(growth(piece, scanMalformedFigures)).toBeLessThan(linear)
    },
  )
})

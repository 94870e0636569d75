import { describe, expect, it } from 'vitest'
import type { ShareList } from '../../types.js'
import { scan } from '../index.js'
import { readFigures } from '../quantity/figure.js'
import { scanQuantities } from '../quantity/index.js'
import { scanShares } from './index.js'
import { scanPercentages } from './percentage.js'

/** Share lists as `label part of value`, joined by ` + `. */
const shares = (text: string) =>
  scan(text).shares.map(({ shares }) =>
    shares
      .map(({ label, part, of, figure }) =>
        [label?.text, part?.value, of && `(${of})`, `${figure.value}%`].filter(Boolean).join(' '),
      )
      .join(' + '),
  )

describe('shares', () => {
  it.each([
    ['网络提交862件，占比82.4%。', ['网络提交 862 82.4%']],
    ['网络提交862件，占82.4%。', ['网络提交 862 82.4%']],
    ['网络提交862件（占82.4%）。', ['网络提交 862 82.4%']],
    ['网络提交862件，占总数的82.4%。', ['网络提交 862 (总数) 82.4%']],
    ['食品类58件，占食品药品类案件的80.6%。', ['食品类 58 (食品药品类案件) 80.6%']],
    ['民营经济主体占97.2%。', ['民营经济主体 97.2%']],
    ['民营经济主体占比达到97.2%。', ['民营经济主体 97.2%']],
    ['网络提交 862 件,占比 82.4 %。', ['网络提交 862 82.4%']],
    [
      '网络862件，占82.4%；信函171件，占16.3%；当面13件，占1.3%。',
      ['网络 862 82.4% + 信函 171 16.3% + 当面 13 1.3%'],
    ],
    ['许可占60%、处罚占30%、其他占10%。', ['许可 60% + 处罚 30% + 其他 10%']],
    ['许可、处罚、其他分别占60%、30%和10%。', ['许可 60% + 处罚 30% + 其他 10%']],
    ['许可占60%。处罚占30%。', ['许可 60%', '处罚 30%']],
    ['全年，许可、处罚分别占60%、40%。', ['许可 60% + 处罚 40%']],
    ['许可、处罚分别占60%、30%，同比提高5%。', ['许可 60% + 处罚 30%']],
    ['投诉、举报分别办结。许可占60%，30%的企业达标。', ['许可 60%']],
    ['（占60%）', ['60%']],
    ['示范社区17个，超过一半。', ['示范社区 17 50%']],
    ['示范社区17个（超过一半）。', ['示范社区 17 50%']],
    ['同比增长30%，占60%。', ['60%']],
    // Of what else than that of which it is a part.
    [
      '审议议题187个，涉法议题46个，均经合法性审查，占全县议题的2.6%。',
      ['涉法议题 (全县议题) 2.6%'],
    ],
    // What is said of a part, where the text tells what it is taken out of.
    ['赋权的58项中尚有21项未实际开展，占36.2%。', ['项中尚有 21 36.2%']],
    ['尚有21项未实际开展，占36.2%。', ['项未实际开展 36.2%']],
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected)
  })

  it.each([
    '同比增长30%。',
    '满意率98%。',
    '侵占30亩耕地。',
    '占地30亩。',
    '办结31件，近三成通过调解。',
    '办结31件，近三成案件，均已公开。',
    '满意率高，超过98%。',
    '许可1906件的77.2%。',
    '同比增长5%，占许可1906件的77.2%。',
    '办理1472件，占许可1906件中办结的77.2%。',
    '办理1472件，占许可1906件的比例上升到77.2%。',
  ])('none in %s', text => {
    expect(shares(text)).toEqual([])
  })

  it.each([
    ['45名执法人员中，法学专业的18人，占40%。', [45]],
    ['45名执法人员中，法学专业的18人，占总人数的40%。', [45]],
    ['审结320件。审结案件中，维持210件，占65.6%。', [320]],
    ['实际参加118人，优秀60人，占实际参加人数的50.8%。', [118]],
    // The whole in the share itself.
    ['办理1472件，占同类许可1906件的77.2%。', [1906]],
    ['示范社区17个，占全区社区总数（119个）的一成多。', [119]],
    ['报名1.12万人，占应入学人数1.31万人的85.5%。', [13100]],
    ['办理1472件，占同类许可1906件 的77.2%。', [1906]],
    ['办理1472件，占同类许可1906件的 77.2%。', [1906]],
    ['办理1472件，占同类许可（1906件）77.2%。', [1906]],
    ['办理1472件，占同类许可1906件的比例为77.2%。', [1906]],
    ['办理1472件，占同类许可1906件的比重达77.2%。', [1906]],
    // By its name, and with words before 占.
    ['受理208件，审结180件，调解54件，约占审结数的三成。', [180]],
    // Before 其中, the nearest first.
    ['立案120件，结案100件，其中罚款50件，占50%。', [100, 120]],
    ['审结209件。其中：维持61件，占29.2%。', [209]],
    ['审结209件。 其中：维持61件，占29.2%。', [209]],
    ['审结80件。立案120件，其中罚款60件，占50%。', [120]],
    ['立案120件，其中罚款80件，减免60件，占50%。', [120, 80]],
    ['立案120件，培训200人，其中罚款60件，占50%。', [120]],
    [`立案120件，其中罚款60件，占50%。${'查处1件。'.repeat(15)}`, [120]],
    ['其中罚款60件，占50%。', undefined],
    ['民生类支出35亿元，占81.4%。', undefined],
    ['38个具体问题已完成整改34个，占89.5%。', [38]],
    ['全县预算支出43亿元。民生类支出合计35亿元，占81.4%。', [4300000000]],
    ['废止30件、修改10件共40件，分别占75%和25%。', undefined],
    ['一般公共预算支出43亿元。教育投入35亿元，占81.4%。', undefined],
    ['12个县新建示范村8个，占90%。', undefined],
    ['立案120件。其中，执法支队办理50件。罚款30件，占25%。', undefined],
    // Of another whole.
    ['45名执法人员中，党员18人，占全县党员的4%。', undefined],
    ['12个项目中，工业项目8个，占总投资的80%。', undefined],
    ['培训45人，法学专业的18人，占40%。', undefined],
    // Those who have something of those right before; a clause on the part between it and its share.
    ['在职人员45人，持有执法证件的18人，占40%。', [45]],
    ['在职45人干部，持有执法证件的18人，占40%。', [45]],
    ['在职人员18人，持有执法证件的18人，占100%。', undefined],
    ['在职人员18人，持有执法证件的45人，占40%。', undefined],
    ['在职人员45人，持有执法证件的18人，占全市的4%。', undefined],
    ['在职人员45人，案件30件，持有执法证件的18人，占40%。', undefined],
    ['审议议题187个，涉法议题46个，均经合法性审查，占议题总数的24.6%。', [187]],
    ['审议议题187个，讨论议题25个，涉法议题46个，均经合法性审查，占议题总数的21.7%。', undefined],
    ['审议议题187个，涉法议题46个，均经合法性审查，占全县议题的2.6%。', undefined],
  ])('%s of %j', (text, wholes) => {
    const [share] = scan(text).shares[0]!.shares
    expect(share!.wholes?.map(({ value }) => value)).toEqual(wholes)
  })

  it.each([
    ['清理文件40件，有效20件，修改15件，废止5件，分别占50%、37.5%和12.5%。', '20 15 5 of 40'],
    ['清理文件40件，其中有效30件、废止10件，占比分别为75%、25%。', '30 10 of 40'],
    ['文件40件（有效20件、修改15件、废止5件），分别占50%、37.5%和12.5%。', '20 15 5 of 40'],
    ['40件文件，有效20件，修改15件，废止5件， 分别占50%、37.5%和12.5%。', '20 15 5 of 40'],
    ['清理文件40件（含县级），有效30件、废止10件分别占75%、25%。', '30 10 of 40'],
    // Fewer counts than shares, other things, each of its own.
    ['有效30件、废止10件，分别占50%、37.5%和12.5%。', 'none'],
    ['文件40件，有效30件，投入10元，分别占75%、25%。', 'none'],
    ['投诉40件，噪声30件、油烟10件，分别占同类投诉的75%、25%。', 'none'],
    ['文件40件。有效30件、废止10件，分别占75%、25%。', 'none'],
    ['满意率80%，好评60%、中评20%，分别占75%、25%。', 'none'],
    ['文件40件，有效20件，经审查（含合并）修改15件，废止5件，分别占50%、37.5%和12.5%。', 'none'],
    ['文件40件，有效30件、废止10件，较上年减少，分别占75%、25%。', 'none'],
  ])('whose parts stand before 分别: %s', (text, expected) => {
    const [{ shares } = { shares: [] }] = scan(text).shares
    const parts = shares.flatMap(({ part }) => part?.value ?? [])
    const of = shares[0]?.wholes?.[0]?.value
    expect(of === undefined ? 'none' : `${parts.join(' ')} of ${of}`).toBe(expected)
  })

  it('takes no attribute for what is counted', () => {
    expect(shares('其中12条重点产业链项目占比达84.4%。')).toEqual(['条重点产业链项目 84.4%'])
  })

  it('spans from the first name to the last figure', () => {
    const text = '𠮷案件中，许可占60%、处罚占40%，均已办结。'
    const { span } = scan(text).shares[0]!
    expect(text.slice(span.start, span.end)).toBe('许可占60%、处罚占40%')
  })

  it('knows the total that the parts are listed under', () => {
    const [list] = scan('收到申请1113件，其中信息公开类58件，占比5.2%。').shares
    expect(list!.whole!.value).toBe(1113)
  })

  it.each([
    ['许可占60%、处罚占30%等。', { open: true, multiple: false }],
    ['涉及房产的占60%、涉及社保的占50%。', { open: false, multiple: true }],
    ['本科占85%，其中硕士占30%，其他占15%。', { open: false, multiple: true }],
    ['许可占60%、处罚占40%。', { open: false, multiple: false, ratio: false }],
    ['（许可占60%、处罚占30%）等。', { open: true, multiple: false }],
    ['许可占60%、处罚占30%两类等。', { open: true, multiple: false }],
    ['许可占60%、处罚占30%……', { open: true, multiple: false }],
    ['许可占60%、处罚占40%，男女平等。', { open: false, multiple: false }],
    ['同时开展培训。许可占60%、处罚占40%。', { open: false, multiple: false }],
    ['许可占60%、处罚占50%（可多选）。', { open: false, multiple: true }],
    ['其中许可占60%、处罚占40%。', { open: false, multiple: false }],
    ['许可、处罚分别占60%、40%。', { respective: true }],
    ['许可占60%、处罚占40%。', { respective: false }],
    ['许可分别占60%。', { respective: false }],
  ])('%s %j', (text, expected) => {
    expect(scan(text).shares).toMatchObject([expected])
  })

  it.each(['许可约占60%。', '许可约 占60%。'])('does not take %s for exact', text => {
    expect(scan(text).shares[0]!.shares[0]!.figure.approximation).toBe('about')
  })

  it('takes 近年来 for no 近', () => {
    const [share] = scan('近年来民营经济占60%。').shares[0]!.shares
    expect(share!.figure).not.toHaveProperty('approximation')
  })

  it.each([
    '全年，许可、处罚分别占60%、40%。',
    `全年，许可、处罚分别占60%、40%。${'各项工作稳步推进。'.repeat(20)}`,
    '全年民营经济，占97.2%。',
    '全年网络提交（占82.4%）。',
  ])('know the place of each name: %s', text => {
    const [{ shares }] = scan(text).shares as [ShareList]
    for (const { label } of shares)
      expect(text.slice(label!.span.start, label!.span.end)).toBe(label!.text)
  })

  it('without a name have none', () => {
    expect(scan('（占60%）').shares[0]!.shares[0]).not.toHaveProperty('label')
  })

  it('without 占 begin with what is said of the figure', () => {
    const text = '示范社区17个，超过一半。'
    const { span } = scan(text).shares[0]!.shares[0]!
    expect(text.slice(span.start, span.end)).toBe('超过一半')
  })

  it('know which other counts they may be of', () => {
    const candidates = (text: string) => scan(text).shares[0]!.candidates.map(({ value }) => value)
    expect(candidates('办理28件，检查12家，许可9件，占32.1%，处罚6件。')).toEqual([28, 6])
    expect(candidates('办理28件。许可占32.1%。')).toEqual([])
    const many = '办理28件。'.repeat(30)
    expect(candidates(`${many}许可9件，占32.1%。${many}`)).toHaveLength(46)
  })
})

describe('ratios of the three sectors', () => {
  it.each([
    ['三次产业结构为5.4:41.8:52.8。', ['5.4% + 41.8% + 52.8%']],
    ['三次产业比重为4.0∶37.7∶58.3，', ['4% + 37.7% + 58.3%']],
    [
      '三次产业结构由５.８：４２.６：５１.６调整为５.４：４１.８：５２.８。',
      ['5.8% + 42.6% + 51.6%', '5.4% + 41.8% + 52.8%'],
    ],
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected)
    expect(scan(text).shares.every(({ ratio }) => ratio)).toBe(true)
  })

  it.each([
    '三产比例由5.4 : 41.8 : 52.8',
    '产业比例由5.4:41.8:52.8调整',
    '产业结构比重从5.4:41.8:52.8调整',
  ])('in other words: %s', text => {
    expect(shares(text)).toEqual(['5.4% + 41.8% + 52.8%'])
  })

  it('know the place of each figure, and how exact it is', () => {
    const text = '三次产业结构为5.4:5.4:89.25。'
    const [{ span, shares: list }] = scan(text).shares as [ShareList]
    expect(text.slice(span.start, span.end)).toBe('5.4:5.4:89.25')
    expect(list.map(({ span: at }) => at.start)).toEqual([7, 11, 15])
    expect(list.map(({ figure }) => figure.precision)).toEqual([0.1, 0.1, 0.01])
  })

  it.each(['产业结构专题会于09:30:20开始。', '2026-02-03 09:02:33', '师生配比为1:12:3。'])(
    'none in %s',
    text => {
      expect(shares(text)).toEqual([])
    },
  )
})

describe('hostile texts', () => {
  it.each(['占', '占比1%、', '1件，占1%；', '其中', '分别占1%、2%、', '1:2:3', '三次产业为1:2:3'])(
    'reads 100,000 characters of “%s”',
    piece => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      const quantities = scanQuantities(text)
      const percentages = scanPercentages(text)
      const figures = readFigures(text, quantities, percentages)
      expect(scanShares(text, figures, []).length).toBeLessThan(text.length)
    },
  )
})

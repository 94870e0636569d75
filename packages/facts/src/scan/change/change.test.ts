import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMisfit } from '../../misfit.js'
import { scan } from '../index.js'
import { readFigures } from '../quantity/figure.js'
import { scanQuantities } from '../quantity/index.js'
import { scanPercentages } from '../share/percentage.js'
import { scanChanges } from './index.js'

/** Changes as `from → to: steps`, `<` and `>` for the way of the verb. */
const changes = (text: string) =>
  scan(text).changes.map(({ from, to, move, steps, kind }) => {
    const words = (figure: { span: { start: number; end: number } } | undefined) =>
      figure ? text.slice(figure.span.start, figure.span.end) : '?'
    const way = { up: '<', down: '>' }
    const list = steps.map(
      ({ by, direction, figure }) => `${by}${direction ? way[direction] : ''}${words(figure)}`,
    )
    const arrow = move ? way[move.direction] : '→'
    return `${kind} ${words(from)} ${arrow} ${words(to)}${list.length > 0 ? `: ${list.join(' ')}` : ''}`
  })

describe('from one value to another', () => {
  it.each([
    ['事项由40项扩充至52项。', 'count 40项 < 52项'],
    ['事项从40项扩充到52项，增长30%。', 'count 40项 < 52项: percent<30%'],
    [
      '满意率由第一季度的91.3%提升至第四季度的96.8%，提升6.5个百分点。',
      'rate 91.3% < 96.8%: points<6.5个百分点',
    ],
    ['满意率由3月份的91.3%提升至12月的96.8%，同比提升6.5个百分点。', 'rate 91.3% < 96.8%'],
    [
      '得分由第一轮的88.4分提高到第三轮的93.1分，提高5.7分。',
      'count 88.4分 < 93.1分: difference<5.7分',
    ],
    ['事项由40项增至52项、增加12项。', 'count 40项 < 52项: difference<12项'],
    ['事项由40项增至52项（增长30%）。', 'count 40项 < 52项: percent<30%'],
    ['办理时限由20天压缩到5天，压缩75%。', 'count 20天 > 5天: percent>75%'],
    ['开发区由162个整合为123个。', 'count 162个 → 123个'],
    ['满意率由92.4%提升到95.6%，提升3.2个百分点。', 'rate 92.4% < 95.6%: points<3.2个百分点'],
    ['占比由2020年的7.2%提升至2023年的7.4%。', 'rate 7.2% < 7.4%'],
    ['常住人口由上年729万人增加到732万人。', 'count 729万人 < 732万人'],
    ['低保标准从796元/月提高至842元/月。', 'count 796元 < 842元'],
    ['排名由369位上升到235位。', 'rank 369位 < 235位'],
    ['考核由12名上升至5名。', 'rank 12名 < 5名'],
    ['法律顾问由12名增至36名，增长2倍。', 'count 12名 < 36名: times<2倍'],
    ['志愿者由600人增加到1500人，是原来的2.5倍。', 'count 600人 < 1500人: multiple2.5倍'],
    ['立案240件，是上年120件的3倍。', 'count 120件 → 240件: multiple3倍'],
    ['立案240件，是“十三五”末120件的3倍。', 'count 120件 → 240件: multiple3倍'],
    ['处理能力240吨，是改造前120吨的3倍。', 'count 120吨 → 240吨: multiple3倍'],
    ['立案240件案件，相当于2022年（120件）的3倍。', 'count 120件 → 240件: multiple3倍'],
    ['站点由30个增至61个，翻一番。', 'count 30个 < 61个: doublings<翻一番'],
    ['事项由４０项增至５２项，增长３０％。', 'count ４０项 < ５２项: percent<３０％'],
    ['事项由 40 项增至 52 项,增长 30%。', 'count 40 项 < 52 项: percent<30%'],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual([expected])
  })
})

describe('an addition before the move', () => {
  it.each([
    ['新增公证员8名，由32名增加到40名。', 'count 32名 < 40名: difference<8名'],
    [
      '增加公证员8名，总数由32名增加到40名，增长25%。',
      'count 32名 < 40名: percent<25% difference<8名',
    ],
    ['压减材料5份，由12份减少到7份。', 'count 12份 > 7份: difference>5份'],
    // Of another time, another thing, another unit.
    ['案件增长50%，由20件增至35件。', 'count 20件 < 35件: percent<50%'],
    ['案件同比增长50%（由20件增至35件）。', 'count 20件 < 35件: percent<50%'],
    ['案件大幅减少，降幅达50%，由40件降至20件。', 'count 40件 > 20件: percent>50%'],
    ['满意率提高5个百分点，由90%提高到95%。', 'rate 90% < 95%: points<5个百分点'],
    ['案件年均增长50%，由20件增至35件。', 'count 20件 < 35件'],
    ['案件累计增长50%，由20件增至35件。', 'count 20件 < 35件'],
    ['案件力争增长50%，由20件增至35件。', 'count 20件 < 35件'],
    ['案件环比增长50%，由20件增至35件。', 'count 20件 < 35件'],
    ['案件增长50%，由2020年的20件增至35件。', 'count 20件 < 35件'],
    ['案件比2020年增长50%，由20件增至35件。', 'count 20件 < 35件'],
    ['五年来案件增长50%，由20件增至35件。', 'count 20件 < 35件'],
    ['案件增长50%，其中处罚由20件增至35件。', 'count 20件 < 35件'],
    ['全市案件增长50%，我县由20件增至35件。', 'count 20件 < 35件'],
    ['案件增长50%。由20件增至35件。', 'count 20件 < 35件'],
    ['新增律所3家，由2020年的20家增加到32家。', 'count 20家 < 32家'],
    ['新增调解员20名，五年来由60名增加到160名。', 'count 60名 < 160名'],
    ['新增顾问12名，全县顾问由60名增加到90名。', 'count 60名 < 90名'],
    ['新增资金20万元，由12个增加到15个。', 'count 12个 < 15个'],
    ['调整事项12项，由142项减少到134项。', 'count 142项 > 134项'],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual([expected])
  })

  it.each([
    ['新增公证员8名，由32名增加到40名。', false],
    ['新增公证员8名，由32名增加到42名。', true],
    // One has retired.
    ['新增公证员8名，由32名增加到39名。', false],
    ['净增公证员8名，由32名增加到39名。', true],
  ])('%s does not fit: %s', (text, expected) => {
    expect(findMisfit(scan(text).changes[0]!) !== undefined).toBe(expected)
  })
})

describe('against an earlier value', () => {
  it.each([
    [
      '受理1113件，较2022年558件增加了555件，同比增长99.5%。',
      'count 558件 → 1113件: difference<555件 percent<99.5%',
    ],
    ['应诉151件，同比增长128.78%（上年66件）。', 'count 66件 → 151件: percent<128.78%'],
    ['应诉151件（上年66件），同比增长128.78%。', 'count 66件 → 151件: percent<128.78%'],
    ['受理27件，较上年的18件增长50%。', 'count 18件 → 27件: percent<50%'],
    ['受理236件，较去年60件增长了近3倍。', 'count 60件 → 236件: times<3倍'],
    ['受理120件，比上年增加20件，增长20%。', 'count ? → 120件: difference<20件 percent<20%'],
    ['信访80件，较上年减少20件，下降20%。', 'count ? → 80件: difference>20件 percent>20%'],
    [
      '收入13697.5万元，较“十三五”末的9323.1万元增加4374.4万元。',
      'count 9323.1万元 → 13697.5万元: difference<4374.4万元',
    ],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual([expected])
  })

  it.each([
    [
      '涉企检查比上年的800家次减少200家次，下降25%。',
      'count 800家次 → ?: difference>200家次 percent>25%',
    ],
    [
      '检查12次，检查家次较2023年的800家次减少200家次，下降25%。',
      'count 800家次 → ?: difference>200家次 percent>25%',
    ],
    ['投诉较上年同期的410件增加82件。', 'count 410件 → ?: difference<82件'],
  ])('needs no value of its own: %s', (text, expected) => {
    expect(changes(text)).toEqual([expected])
  })

  it.each(['比上年的800家次好。', '每年的800件减少200件。'])('%s is none', text => {
    expect(changes(text)).toEqual([])
  })

  it('knows the year of what is compared', () => {
    const [change] = scan('受理1113件，较2022年558件增加了555件。').changes
    expect(change).toMatchObject({ comparison: { year: 2022 }, subject: '受理', candidates: [] })
    expect(scan('受理1113件，较上年558件增加了555件。').changes[0]!.comparison).toEqual({})
  })

  it('leaves it to the draft which year 同比 means', () => {
    const [change] = scan('由2020年的40项增至52项，同比增长8%。').changes
    expect(change).toMatchObject({ comparison: { year: 2020 }, steps: [{ comparison: {} }] })
  })

  it('names the places of a change and of its steps', () => {
    const text = '成效明显。我县受理案件27件，较上年的18件增长50%。'
    const [change] = scan(text).changes
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(change!.subject).toBe('我县受理案件')
    expect(words(change!.span)).toBe('27件，较上年的18件增长50%')
    expect(change!.steps.map(({ span }) => words(span))).toEqual(['增长50%'])
    const [move] = scan(' 事项由40项增至52项').changes
    expect(move).toMatchObject({
      subject: '事项',
      span: { start: 3 },
      move: { span: { start: 7 } },
    })
    expect(scan(`${'案'.repeat(70)}由40项增至52项`).changes[0]!.subject).toHaveLength(60)
  })

  it.each([
    ['累计受理120件，比上年增加20件，增长20%。', true],
    ['截至11月底受理120件，比上年增加20件，增长20%。', true],
    ['截止目前受理120件，比上年增加20件，增长20%。', true],
    ['至今受理120件，比上年增加20件，增长20%。', true],
    ['累计办理，受理120件，比上年增加20件，增长20%。', false],
    ['受理120件，比上年增加20件，增长20%。', false],
  ])('knows a running total in %s: %s', (text, cumulative) => {
    expect(scan(text).changes[0]!.cumulative).toBe(cumulative)
  })

  it('knows what an addition before the move is said against, and whether it is gross', () => {
    const step = (text: string) => scan(text).changes[0]!.steps.at(-1)
    expect(step('新增公证员8名，由32名增加到40名。')).toMatchObject({
      gross: true,
      direction: 'up',
    })
    expect(step('增加公证员8名，由32名增加到40名。')).not.toHaveProperty('gross')
    expect(step('增加公证员8名，由32名增加到40名。')).not.toHaveProperty('comparison')
    expect(step('案件较上年增长25%，由上年的32件增加到40件。')).toMatchObject({ comparison: {} })
    const text = '增加公证员8名，由32名增加到40名。'
    expect(step(text)!.span).toEqual({ start: 0, end: 7 })
  })

  it('finds the value of the year before in the years of the sentence', () => {
    const years = '2021—2024年分别为683件、602件、530件、431件'
    expect(changes(`受理431件，同比下降18.7%，${years}。`)).toEqual([
      'count 530件 → 431件: percent>18.7%',
    ])
    expect(changes(`受理431件，比2022年下降28.4%，${years}。`)).toEqual([])
    expect(changes(`受理431件，较改革前下降28.4%，${years}。`)).toEqual([])
    expect(changes(`受理432件，同比下降18.7%，${years}。`)).toEqual([])
    expect(changes(`受理431人，同比下降18.7%，${years}。`)).toEqual([])
    expect(changes(`受理431件，同比下降18.7%。${years}。`)).toEqual([])
    expect(changes(`受理431件，下降18.7%，${years}。`)).toEqual([])
  })

  it('keeps no more than twelve of its unit and its sentence', () => {
    const list = Array.from({ length: 14 }, (_, index) => `许可${index + 1}件，`)
    const [change] = scan(`上半年80件。${list.join('')}审结98件，较上年的90件增加8件。`).changes
    expect(change!.candidates.map(({ value }) => value)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    ])
    const [other] = scan('收费80件。受理120件，培训30人，审结98件，较上年的90件增加8件。').changes
    expect(other!.candidates.map(({ value }) => value)).toEqual([120])
  })

  it.each([
    ['排名由第12名上升至第5名。', []],
    ['名次由12名上升至5名。', ['rank']],
    ['顾问由5名增加到12名。', ['count']],
    ['顾问由12名减少到5名。', ['count']],
    ['名次由5名下降至12名。', ['rank']],
    ['名次由12位上升至5位。', ['rank']],
    ['顾问由12位增加到15位。', ['rank']],
    ['顾问由12人降至15人。', ['count']],
    ['满意率由92%提升到95%。', ['rate']],
  ])('%s is of the kind %s', (text, kinds) => {
    expect(scan(text).changes.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('keeps the other values of the sentence', () => {
    const [change] = scan('受理120件，审结98件，较上年的90件增加30件。').changes
    expect(change!.candidates.map(({ value }) => value)).toEqual([120])
  })
})

describe('several values with one list of changes', () => {
  it.each([
    [
      '事故由8起下降到6起，死亡由6人下降到4人，分别下降25%、33.3%。',
      ['count 8起 > 6起: percent>25%', 'count 6人 > 4人: percent>33.3%'],
    ],
    [
      '复议由39件增至58件、诉讼由32件降至22件，同比分别上升48.7%和下降31.3%。',
      ['count 39件 < 58件: percent<48.7%', 'count 32件 > 22件: percent>31.3%'],
    ],
    [
      '许可由268项减至261项；证明由41项减至29项，减少7项和12项，减幅2.6%、29.3%。',
      [
        'count 268项 > 261项: difference>7项 percent>2.6%',
        'count 41项 > 29项: difference>12项 percent>29.3%',
      ],
    ],
    [
      '律师从19名增加到23名、顾问从41名增加到45名，分别增加4名，增长21.1%和9.8%。',
      [
        'count 19名 < 23名: difference<4名 percent<21.1%',
        'count 41名 < 45名: difference<4名 percent<9.8%',
      ],
    ],
    [
      '处罚1788件（上年2190件）、许可5216件（上年5012件），同比分别下降18.4%、增长约4.1%。',
      ['count 2190件 → 1788件: percent>18.4%', 'count 5012件 → 5216件: percent<4.1%'],
    ],
    [
      '处罚1788件、罚款5216万元，比上年分别减少402件、增加204万元，下降18.4%、增长4.1%。',
      [
        'count ? → 1788件: difference>402件 percent>18.4%',
        'count ? → 5216万元: difference<204万元 percent<4.1%',
      ],
    ],
    [
      '案件由40件降至30件、满意率由95%提高到97%，分别下降25%、提高2个百分点。',
      ['count 40件 > 30件: percent>25%', 'rate 95% < 97%: points<2个百分点'],
    ],
    [
      '甲由8件降到6件、乙由4件降到3件，均下降25%。',
      ['count 8件 > 6件: percent>25%', 'count 4件 > 3件: percent>25%'],
    ],
    // The change of the last alone.
    [
      '甲由8件降到6件，乙由6件降到4件，下降33.3%。',
      ['count 8件 > 6件', 'count 6件 > 4件: percent>33.3%'],
    ],
    [
      '甲由8件降到6件、乙由6件降到4件（下降33.3%）。',
      ['count 8件 > 6件', 'count 6件 > 4件: percent>33.3%'],
    ],
    [
      '甲由8件降到6件、下降25%，乙由6件降到4件、下降33.3%。',
      ['count 8件 > 6件: percent>25%', 'count 6件 > 4件: percent>33.3%'],
    ],
    // The words and marks between the values, and between the changes.
    [
      '甲由8件降到6件）；乙由6件降到4件，分别下降25%及超过33.3%。',
      ['count 8件 > 6件: percent>25%', 'count 6件 > 4件: percent>33.3%'],
    ],
    [
      '甲由8件降到6件与“放管服”乙由6件降到4件，分别下降25%； 下降了33.3%。',
      ['count 8件 > 6件: percent>25%', 'count 6件 > 4件: percent>33.3%'],
    ],
    [
      '甲由8件降到6件以及乙由6件降到4件，分别下降25%以及33.3%，成效明显。',
      ['count 8件 > 6件: percent>25%', 'count 6件 > 4件: percent>33.3%'],
    ],
    [
      '甲由8件降到6件、乙由6件降到4件，分别下降25%、约33.3%。',
      ['count 8件 > 6件: percent>25%', 'count 6件 > 4件: percent>33.3%'],
    ],
    [
      '甲由8件降到6件、乙由4件降到3件，均下降25%，12件已结。',
      ['count 8件 > 6件: percent>25%', 'count 4件 > 3件: percent>25%'],
    ],
    [
      '甲由8件降到6件、乙由4件降到3件，均下降25%，办结率98%。',
      ['count 8件 > 6件: percent>25%', 'count 4件 > 3件: percent>25%'],
    ],
    // Behind a comma what has no verb may be anything, and 25% is not the change of each.
    [
      '甲由8件降到6件、乙由6件降到4件，分别下降25%，33.3%。',
      ['count 8件 > 6件', 'count 6件 > 4件'],
    ],
    // 公共 says nothing of both together; in brackets, and behind a comma, it is of the last.
    [
      '甲由8件降到6件，乙由6件降到4件公共事务，减少2件。',
      ['count 8件 > 6件', 'count 6件 > 4件: difference>2件'],
    ],
    [
      '甲由8件降到6件、乙由6件降到4件（减少2件）。',
      ['count 8件 > 6件', 'count 6件 > 4件: difference>2件'],
    ],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected)
  })

  it.each([
    '甲由8件降到6件、乙由6件降到4件，共减少4件。',
    '甲由8件降到6件，乙由6件降到4件，减少总量累计4件。',
    '甲由8件降到6件、乙由6件降到4件，减少4件。',
    '甲由8件降到6件，乙由6件降到4件，分别下降25%、33.3%、12%。',
    '甲由8件降到6件，乙由6件降到4件，丙由5件降到4件，分别下降25%、33.3%。',
    '甲由8件降到6件，乙由6件降到4件，分别下降25%、若干。',
  ])('are left without where it is open whose they are: %s', text => {
    expect(scan(text).changes.flatMap(({ steps }) => steps)).toEqual([])
  })
})

describe('earlier values behind the changes of several', () => {
  it.each([
    '事故61起、死亡48人，同比分别下降17.6%和15.8%（上年74起、57人）。',
    '事故61起、死亡48人，分别下降17.6%和15.8%，上年分别为74起、57人。',
    '事故61起，死亡48人，较上年分别下降17.6%、15.8%（上年为74起和57人）。',
    '事故61起、死亡48人，分别下降17.6%和15.8%(上年74起、死亡57人)。',
    '事故61起、死亡48人，分别下降17.6%和15.8%，上年74起 与受伤 57人；',
    '事故61起、死亡48人，分别下降17.6%和15.8%，上年74起以及57人，成效明显。',
  ])('%s', text => {
    expect(changes(text).slice(0, 2)).toEqual([
      'count 74起 → 61起: percent>17.6%',
      'count 57人 → 48人: percent>15.8%',
    ])
  })

  it('are not what goes on behind them', () => {
    expect(
      changes('发生事故6起、死亡4人，分别下降25%和33.3%（上年8起、6人），减少2人，下降33.3%。'),
    ).toEqual(['count 8起 → 6起: percent>25%', 'count 6人 → 4人: percent>33.3%'])
  })

  it.each([
    // Fewer of them, more, other units, no 分别.
    '事故61起、死亡48人，同比分别下降17.6%和15.8%（上年74起）。',
    '事故61起、死亡48人，同比分别下降17.6%和15.8%（上年74起、57人、12户）。',
    '事故61起、死亡48人，同比分别下降17.6%和15.8%（上年74起、57件）。',
    '事故61起、死亡48人，同比下降17.6%和15.8%（上年74起、57人）。',
    '事故61起、死亡48人，同比分别下降17.6%和15.8%（上年74起，57人）。',
    '事故61起、死亡48人，同比分别下降17.6%和15.8%（上年74起、重伤57人）。',
    '事故61起、死亡48人，同比分别下降17.6%和15.8%（上年74起、57人以内）。',
    '事故61起、死亡48人，同比分别下降17.6%和15.8%（上年74人、57人）。',
  ])('not in %s', text => {
    expect(changes(text).join(' ')).not.toContain('57人 →')
  })
})

describe('no change', () => {
  it.each([
    '排名由第18位上升到第9位。',
    '受理120件，办结98件。',
    '罚款3万元至5万元。',
    '由3家单位牵头，5家单位参加。',
    '许可、处罚分别由120件、80件增加到150件、100件。',
    '各级财政投入由县乡分担，120万元到位。',
    '同比增长5%。',
    '利润由-5%提升至3%。',
    '产值翻一番，同比增长102%，增加1.02倍。',
    '放大倍数由2倍提高到3倍，提高50%。',
    '发案量同比上年（300件）下降10%，同比2019年（540件）下降50%，全年270件。',
    '7至9月办案30件，较4至6月（20件）增长50%，较上年同期（25件）增长20%。',
    '7至9月办案30件，较4至6月（20件）增长50%，同比下降20%。',
  ])('%s', text => {
    expect(changes(text)).toEqual([])
  })

  it.each([
    ['事项由40项增至52项，年均增长8%。', []],
    ['由2020年的40项增至52项，较2022年增长8%。', []],
    ['五年来，由40项增至52项，同比增长8%。', []],
    ['由上年的40项增至52项，同比增长30%。', ['percent']],
    ['由40项增至52项，满意率提高8%。', []],
    ['由40项增至52项，同口径增长8%。', []],
    ['由40项增至52项，提高12个百分点。', []],
    ['由40%增至52%，增加12人。', []],
    ['由40项增至52项，增加12人。', []],
    ['由40项增至52项，增加12个。', ['difference']],
    ['满意率由40%提高到52%，提高一成。', []],
    ['由40项增至52项，增长三成。', ['percent']],
    ['由清理前的40项增至52项，较清理前增长30%。', ['percent']],
    ['由清理前的40项增至52项，较改革前增长30%。', []],
    ['由清理前的40项增至52项，同比增长30%。', []],
    ['由40项增至52项，较清理前增长30%。', []],
    ['由2020年的40项增至52项，较2020年增长30%。', ['percent']],
    ['由上年的40项增至52项，较2020年增长30%。', ['percent']],
    ['由40项增至52项，较2020年增长30%。', []],
  ])('%s has the steps %j', (text, steps) => {
    expect(scan(text).changes.flatMap(({ steps }) => steps.map(({ by }) => by))).toEqual(steps)
  })
})

describe('misfits', () => {
  const misfits = (text: string) =>
    scan(text).changes.map(change => findMisfit(change)?.reading ?? !!findMisfit(change))

  it.each([
    ['由40项增至52项，增长30%。', false],
    ['由40项增至52项，增长25%。', true],
    ['由40项增至52项，增加13项。', true],
    ['由48天缩短至32天，缩短三分之一。', false],
    ['由48天缩短至32天，缩短三分之二。', true],
    ['由25件降至15件，减少三成。', true],
    ['由25件降至15件，减少四成。', false],
    ['由25件降至15件，减少近四成。', false],
    ['由25件降至15件，减少近三成。', true],
    ['由25件降至15件，减少三成多。', false],
    ['由25件降至15件，减少超过五成。', true],
    ['由25件降至15件，减少不足五成。', false],
    ['由48天缩短至16天，压缩为三分之一。', false],
    ['由48天缩短至16天，压缩到三分之一。', false],
    ['比率由45%提高到75%，提高三成。', false],
    ['由3件增至7件，增长133.3%。', false],
    ['由3件增至7件，增长133.4%。', true],
    ['由66件增至151件，增长128.78%。', false],
    ['由66件增至151件，增长128.79%。', false],
    ['由12名增至36名，增长3倍。', 'multiple'],
    ['由8.0%降至6.0%，下降2.0%。', 'points'],
    ['由8.0%降至6.0%，下降25%。', false],
    ['由8.0%降至6.0%，下降3%。', true],
    ['由0件增至6件，增长600%。', false],
    ['由30个增至45个，翻一番。', true],
    ['由30个增至130个，翻一番。', false],
    ['由约30个增至45个，增长80%。', false],
    ['由30个增至45个，增长40%以上。', false],
    ['由30个增至45个，增长60%以上。', true],
    ['120件，比上年增加20件，增长20%。', false],
    ['120件，比上年增加20件，增长16.7%。', true],
    ['累计120件，比上年增加20件，增长50%。', false],
    ['受理120件，审结98件，较上年的90件增加30件。', false],
  ])('%s %s', (text, expected) => {
    expect(misfits(text)).toEqual([expected])
  })

  it('finds no fault with what was computed, rounded or cut off', () => {
    const count = fc.integer({ min: 1, max: 20_000 })
    fc.assert(
      fc.property(count, count, fc.constantFrom(0, 1, 2), fc.boolean(), (from, to, places, cut) => {
        fc.pre(from !== to)
        const exact = (Math.abs(to - from) / from) * 100
        const unit = 10 ** places
        const figure = (cut ? Math.floor(exact * unit + 1e-9) / unit : exact).toFixed(places)
        const word = to > from ? ['增至', '增长'] : ['降至', '下降']
        const text = `案件由${from}件${word[0]}${to}件，${word[1]}${figure}%。`
        expect(scan(text).changes).toHaveLength(1)
        expect(misfits(text)).toEqual([false])
      }),
    )
  })
})

describe('hostile texts', () => {
  it.each([
    '由1件增至2件，增长',
    '由1件增至2件、',
    '由1件增至2件、1件，分别增长1%、',
    '较上年1件增加',
    '由',
    '从1件',
    '1件，',
    '增长1%、',
    '翻一番',
  ])('reads 100,000 characters of “%s”', piece => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    const quantities = scanQuantities(text)
    const percentages = scanPercentages(text)
    const figures = readFigures(text, quantities, percentages)
    expect(scanChanges(text, figures).length).toBeLessThan(text.length)
  })
})

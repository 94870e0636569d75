import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanCountedLists } from './counted.js'

/** Lists as `三个方面 3: 甲|乙|丙`, `…` behind an open one, `~` where the list may begin earlier. */
const lists = (text: string) =>
  scanCountedLists(text).map(({ count, value, members, open, closed }) => {
    const words = members.map(member => member.text).join('|')
    return `${text.slice(count.start, count.end)} ${value}: ${words}${open ? '…' : ''}${closed ? '' : '~'}`
  })

describe('the label behind a number', () => {
  it.each([
    ['教材、师资、课时三个“全覆盖”。', '全覆盖'],
    ['教材、师资、课时三项“全覆盖”。', '全覆盖'],
    ['教材、师资、课时三个方面“全覆盖”。', undefined],
  ])('%s', (text, label) => {
    expect(scanCountedLists(text).map(list => list.label)).toEqual([label])
  })
})

describe('lists that a number closes', () => {
  it.each([
    ['从食品、药品、餐饮三个方面开展排查。', '三个 3: 从食品|药品|餐饮'],
    ['围绕食品、药品、餐饮三大主题。', '三大 3: 围绕食品|药品|餐饮'],
    ['由概况、做法、打算三部分组成。', '三 3: 概况|做法|打算'],
    ['本文由概况、收到和处理申请情况、打算等三部分构成。', '三 3: 概况|收到和处理申请情况|打算…'],
    ['本文由概况、做法、其他事项四部分组成。', '四 4: 概况|做法|其他事项'],
    ['食品、药品、餐饮等八个方面。', '八个 8: 食品|药品|餐饮…'],
    ['会同公安、民政等 9 个部门。', '9 个 9: 会同公安|民政…'],
    ['会同公安、民政等９个部门。', '９个 9: 会同公安|民政…'],
    ['健全省、市、县三级机制。', '三级 3: 健全省|市|县'],
    ['教材、师资、课时、经费“四落实”。', '“四落实” 4: 教材|师资|课时|经费'],
    ['教材、师资、课时、经费“四个到位”。', '“四个到位” 4: 教材|师资|课时|经费'],
    ['学习《甲法》《乙法》《丙法》三部法律。', '三部 3: 学习《甲法》|《乙法》|《丙法》'],
    ['学习《甲、乙办法》、《丙法》两部法律。', '两部 2: 学习《甲、乙办法》|《丙法》'],
    ['普法、执法、司法共三个环节。', '三个 3: 普法|执法|司法'],
    ['普法、执法、司法等等三个环节。', '三个 3: 普法|执法|司法…'],
    ['普法、执法、司法合计 三个环节。', '三个 3: 普法|执法|司法'],
    ['普法、执法、司法这三个环节。', '三个 3: 普法|执法|司法'],
    ['《甲法》、《乙法》 两部法律。', '两部 2: 《甲法》|《乙法》'],
    ['（甲）、（乙） 两类。', '两类 2: （甲）|（乙）'],
    ['普法、执法三十个环节。', '三十个 30: 普法|执法'],
    ['县、乡两级。', '两级 2: 县|乡'],
    ['公安、民政三部门。', '三 3: 公安|民政'],
    ['本文由概况、做法、打算三部分内容构成。', '三 3: 概况|做法|打算'],
    ['本文由概况、做法等三部分组成。', '三 3: 概况|做法…'],
    ['普法。立法，执法、司法两个环节。', '两个 2: 执法|司法'],
    ['普法、立法；执法、司法两个环节。', '两个 2: 执法|司法'],
    ['𠮷普法、执法、司法三个环节。', '三个 3: 𠮷普法|执法|司法'],
    ['从制度建设、队伍建设、阵地建设三个方面。', '三个 3: 从制度建设|队伍建设|阵地建设'],
    ['实施能力提升、服务提升两大行动。', '两大 2: 实施能力提升|服务提升'],
    ['普法、立法，执法、司法四个环节。', '四个 4: 执法|司法~'],
    [
      '书记、局长带头，做到要事亲自抓、难事亲自管“两个亲自”。',
      '“两个亲自” 2: 做到要事亲自抓|难事亲自管',
    ],
    [
      '书记亲自抓、亲自管，要事亲自抓、难事亲自管“两个亲自”。',
      '“两个亲自” 2: 要事亲自抓|难事亲自管~',
    ],
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual([expected])
  })
})

describe('lists that a number announces', () => {
  it.each([
    ['抓住三个层次：干部、职工、学生。', '三个 3: 干部|职工|学生'],
    [
      '做到“四个到位”，即认识到位、人员到位、经费到位。',
      '“四个到位” 4: 认识到位|人员到位|经费到位',
    ],
    ['做到“四落实”（计划落实、课时落实）。', '“四落实” 4: 计划落实|课时落实'],
    ['“两带”即生态带、产业带、旅游带；', '“两带” 2: 生态带|产业带|旅游带'],
    ['建立三项制度，分别是公示、记录、审核。', '三项 3: 公示|记录|审核'],
    ['开展“五个一”活动：一堂课、一次会、一场演出。', '“五个一” 5: 一堂课|一次会|一场演出'],
    ['抓住三个重点：干部、学生等。', '三个 3: 干部|学生等…'],
    ['抓住三个重点工作：干部、职工、学生;', '三个 3: 干部|职工|学生'],
    ['建立三项制度,具体是：公示、记录、审核', '三项 3: 公示|记录|审核'],
    ['建立三项制度，包括：公示、记录、审核！', '三项 3: 公示|记录|审核'],
    ['建立三项制度，也就是公示、记录、审核\n', '三项 3: 公示|记录|审核'],
    ['建立三项制度（即公示、记录、审核），', '三项 3: 公示|记录|审核'],
    ['建立三项制度(包括：公示、记录)', '三项 3: 公示|记录'],
    ['“两带”是指生态带、产业带；', '“两带” 2: 生态带|产业带'],
    ['“两带”分别为：生态带、产业带？', '“两带” 2: 生态带|产业带'],
    ['建立 3 项制度：公示、记录、审核', '3 项 3: 公示|记录|审核'],
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual([expected])
  })
})

describe('what is no counted list', () => {
  it.each([
    ['a verb between list and number', '抓好稳就业、打好三大攻坚战。'],
    ['a verb that could be a noun', '抓好稳就业、落实三大举措。'],
    ['an increase', '学校、医院新增12个。'],
    ['a number that is a member', '普法、执法、三个方面。'],
    ['an ordinal', '普法、执法第三个方面。'],
    ['从…到…', '从普法、执法到司法、监督三个环节。'],
    ['a list of lists', '两个基地、两个枢纽、两个网络：甲、乙、丙、丁。'],
    ['a member with a count of its own', '市县两级、公安、民政三个部门。'],
    ['a member with a figure', '普法12场、执法3次两个方面。'],
    ['figures behind the colon', '查处三类案件：甲类3件、乙类5件、丙类6件。'],
    ['clauses behind the colon', '做好三项工作：抓普法、促执法，强监督。'],
    ['enumerators', '抓好三个方面：一是普法、二是执法、三是司法。'],
    ['a percentage', '投资、消费增长15%。'],
    ['a large figure', '普法、执法20万人次。'],
    ['one thing', '抓好普法三个方面。'],
    ['one', '普法、执法1个方面。'],
    ['more than a list has', '普法、执法31个方面。'],
    ['a figure that goes on', '普法、执法三多个方面。'],
    ['a figure that goes on', '普法、执法3.5个方面。'],
    ['a fraction', '普法、执法3％个方面。'],
    ['the rest of a figure', '普法、执法第 3个方面。'],
    ['behind a comma', '普法、执法，三个方面。'],
    ['no group', '普法、执法三人。'],
    ['the half of a quotation', '普法、“执法三个方面”。'],
    ['a number in brackets', '普法、执法（法律三个方面）。'],
    ['a number in a bracket ahead', '（三项制度：公示、记录、审核）'],
    ['half a bracket', '建立三项制度（公示、记录、审核。'],
    ['a comma before 即 that is not there', '“两带”，生态带、产业带；'],
    ['several counts', '实现三大高地、五个重点：甲、乙、丙。'],
    ['an ordinal ahead', '抓住第三个层次：干部、职工、学生。'],
    ['no unit', '抓住三层次：干部、职工、学生。'],
    ['a bare count ahead', '抓住三：干部、职工、学生。'],
  ])('%s: %s', (_, text) => {
    expect(lists(text)).toEqual([])
  })
})

describe('lists whose sentence is a list and its number', () => {
  const five = 'pH值、溶解氧、总磷、总氮、氨氮'
  it.each([
    [`监测指标。${five}，共5项。`, '5项 5'],
    [`监测指标：${five},共五项`, '五项 5'],
    [`（二）监测指标。${five}，共5类；`, '5类 5'],
    [`3.监测指标。${five}，共5种 `, '5种 5'],
    [`开展水质监测，指标：${five}，共5项。`, '5项 5'],
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual([`${expected}: ${five.replaceAll('、', '|')}`])
  })

  it.each([
    ['no heading', `按照要求对全县主要河流开展监测。${five}，共5项。`],
    ['fewer', '监测指标。pH值、溶解氧、总磷、总氮，共4项。'],
    ['more behind it', `监测指标。${five}，共5项指标。`],
    ['pieces', `监测指标。${five}，共5个。`],
    ['an increase', `监测指标。${five}，新增5项。`],
  ])('%s', (_, text) => {
    expect(lists(text)).toEqual([])
  })
})

describe('kinship', () => {
  it.each([
    ['从食品、药品、餐饮三个方面', 'plain'],
    ['在城关镇、河东镇、双柳树镇三个乡镇', 'plain'],
    ['从食品、药品、特种设备三个方面', 'loose'],
    ['做好教育培训、推进普法、执法三项工作', 'none'],
    ['从食品安全、药品、城市市容市貌综合整治三个方面', 'none'],
    ['市、县公安局、县教育局三个部门', 'none'],
  ])('%s is %s', (text, kinship) => {
    expect(scanCountedLists(text)).toMatchObject([{ kinship }])
  })
})

describe('any text', () => {
  it('has members inside the list, in order, and the number outside them', () => {
    const word = fc.constantFrom(
      '普法',
      '执法',
      '、',
      '“',
      '”',
      '三个',
      '方面',
      '：',
      '（',
      '）',
      '等',
      '，',
      '𠮷',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), words => {
        const text = words.join('')
        for (const { span, count, members } of scanCountedLists(text)) {
          let last = -1
          for (const member of members) {
            expect(text.slice(member.span.start, member.span.end)).toBe(member.text)
            expect(member.span.start).toBeGreaterThanOrEqual(Math.max(last, span.start))
            expect(member.span.end <= count.start || member.span.start >= count.end).toBe(true)
            last = member.span.end
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(['、三个', '从、二个', '“四落实”（', '三个方面：', '（', '“', '、', '普法、'])(
    'of hostile length is read in linear time: %s…',
    piece => {
      expect(growth(piece, scanCountedLists)).toBeLessThan(linear)
    },
  )
})

it('sees that an office is no group', () => {
  const kin = (text: string) => scanCountedLists(text)[0]?.kinship
  expect(kin('下设办公室、宣传引导、现场处置2个工作组')).toBe('none')
  expect(kin('会同县委办公室、公安局、司法局三个部门')).not.toBe('none')
})

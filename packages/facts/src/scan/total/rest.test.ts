import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scanQuantities } from '../quantity/index.js'
import { scanTotals } from './index.js'

/** Totals as `how: 59所 = 学校57 + 机构2`. */
const totals = (text: string) =>
  scanTotals(text, scanQuantities(text)).map(({ by, total, parts }) => {
    const list = parts.map(({ label, quantity }) => `${label}${quantity.value}`).join(' + ')
    return `${by}: ${total.value}${total.unit} = ${list}`
  })

const rests = (text: string) => totals(text).filter(total => total.startsWith('rest'))

describe('the rest of what a later clause counts', () => {
  it.each([
    [
      '对18个市直部门开展督察，反馈问题46个，已整改39个；其余9个限期整改。',
      ['rest: 46个 = 已整改39 + 其余9'],
    ],
    ['发现问题46个，已整改39个，其余 9个限期整改。', ['rest: 46个 = 已整改39 + 其余9']],
    ['发现问题46个，已整改39个、余下的9个限期整改。', ['rest: 46个 = 已整改39 + 余下9']],
    ['下发通知书28份，按期反馈25份，其余4份已催办。', ['rest: 28份 = 按期反馈25 + 其余4']],
    [
      '全市28个派出所改造全覆盖，争取年内完成，目前已完成21个，完成率75%，剩余8个。',
      ['rest: 28个 = 目前已完成21 + 剩余8'],
    ],
    [
      '反馈问题28个，截至2026年1月15日已整改25个，其余4个在改。',
      ['rest: 28个 = 日已整改25 + 其余4'],
    ],
    [
      '发生纠纷28起，比上年减少3起（2024年31起），下降9.7%；人民调解17起、双方协商8起，其余4起在办。',
      ['rest: 28起 = 人民调解17 + 双方协商8 + 其余4'],
    ],
    ['需整改28处，已整改25处，其余4处在改。', ['rest: 28处 = 已整改25 + 其余4']],
    ['征求到意见28条，采纳25条，其余4条已说明。', ['rest: 28条 = 采纳25 + 其余4']],
    ['28个问题，25个已整改，其余4个在改。', ['rest: 28个 = 25 + 其余4']],
    ['走访12个村，发现问题46个，已整改39个，其余7个在改。', ['rest: 46个 = 已整改39 + 其余7']],
    [
      '对50个问题开展督办，新增问题3个，已整改49个，其余4个在改。',
      ['rest: 50个 = 新增问题3 + 已整改49 + 其余4'],
    ],
  ])('%s', (text, expected) => {
    expect(rests(text)).toEqual(expected)
  })

  it.each([
    [
      'by a rate that fits none',
      '全市28个派出所改造全覆盖，争取年内完成，目前已完成21个，完成率85%，剩余8个。',
    ],
    [
      'by a rate that fits two',
      '城区21个、农村28个、企业28.1个派出所改造全覆盖，争取年内完成，目前已完成21个，完成率75%，另有3个，剩余8个。',
    ],
    ['in a list', '受理28件，其中办结20件、撤回5件、其余3件。'],
    ['but those taken out', '28件信访事项，已办结25件，除2件撤回外， 其余1件正在办理。'],
    ['of what was left', '上年结转12件，新收86件，审结90件，其余8件在审。'],
    ['of others', '发现问题46个，已整改39个，其余问题9个限期整改。'],
    ['of several', '发现问题46个，各镇整改39个，其余9个限期整改。'],
    ['of what is named', '发现问题46个，甲镇、乙镇、丙镇39个，其余9个限期整改。'],
    ['of another unit', '发现问题46个，已整改39项，其余9个限期整改。'],
    ['of those before them', '3家单位被评为优秀，6家为良好，其余11家为合格。'],
    ['of those before them', '4名干部获省级表彰、11名获市级表彰，其余26名获县级表彰。'],
    ['of those before them', '一审12件全部胜诉，二审3件维持原判，其余5件尚在审理。'],
    ['of those before them', '12个乡镇设立司法所，3个街道设立司法所，其余2个功能区由司法所代管。'],
    ['of those before them', '2起重大隐患由市级挂牌，4起由县级挂牌，其余76起由乡镇督促整改。'],
    ['of those before them', '维持12件，撤销3件，其余5件正在审理。'],
    ['of those before them', '优秀3家，良好6家，其余11家为合格。'],
    ['of those before them', '食品类12件，药品类3件，其余5件为器械类。'],
    ['of those before them', '受理一审案件12件，二审案件3件，其余5件为再审。'],
    ['with others that are left', '需整改86处，已整改60处，其余16处正在整改，10处列入计划。'],
    ['with others that are left', '受理申请86件，办结80件，办结率93%，其余5件在办、1件撤回。'],
    ['with more besides', '发现违建12处，拆除5处，其余3处因涉诉暂缓，另4处补办手续。'],
    ['of what it came down to', '培训机构由118家压减至4家；其余4家全部转型。'],
    ['of what is summed up', '全年收到线索20件。办理12件，移送3件，其余5件正在研究。'],
    ['far behind', '发现问题46个，经有关单位集中攻坚后现已整改到位39个，其余9个限期整改。'],
  ])('not %s: %s', (_, text) => {
    expect(rests(text)).toEqual([])
  })
})

describe('what is carried over', () => {
  it.each([
    [
      '办理复议案件58件，审结53件，其中维持27件，撤销9件，终止14件，驳回3件；另有6件结转下年。',
      ['rest: 58件 = 办结53 + 其余6'],
    ],
    ['审理案件58件，审结53件；尚有5件未审结。', ['rest: 58件 = 办结53 + 其余5']],
    ['办理案件58件，已办结53件，另有5件正在办理。', ['rest: 58件 = 办结53 + 其余5']],
    ['应办58件案件，全年办结53件；仍有5件案件在办。', ['rest: 58件 = 办结53 + 其余5']],
    ['承办58件，共结案53件；另5件在审。', ['rest: 58件 = 办结53 + 其余5']],
    ['行政诉讼一审6件，已审结5件全部胜诉，另1件尚在审理中。', ['rest: 6件 = 办结5 + 其余1']],
  ])('%s', (text, expected) => {
    expect(rests(text)).toEqual(expected)
  })

  it.each([
    ['of what came in the year', '受理案件58件，审结60件；另有5件结转下年。'],
    ['of new cases', '办理新收案件58件，审结60件；另有5件结转下年。'],
    ['in court, without 已', '行政诉讼6件，审结5件，另1件尚在审理中。'],
    ['in court, with older ones', '行政诉讼6件（上年结转1件），已审结5件，另1件尚在审理中。'],
    ['of others', '办理案件58件，审结53件；另有5件移送公安机关。'],
    ['of others', '办理案件58件，审结53件；另有5件疑难案件正在办理。'],
    ['of others', '办理案件58件，审结53件；另有信访5件正在办理。'],
    ['of what was closed in time', '办理案件58件，审结复杂53件；另有5件结转下年。'],
    ['of what was not told', '审结53件；另有5件结转下年。'],
    ['of what others handled', '移送案件58件，审结53件；另有5件结转下年。'],
    ['in another sentence', '办理案件58件，审结53件。另有5件结转下年。'],
    ['of another unit', '办理案件58件，审结53件；另有5人正在办理手续。'],
    ['behind another figure', '办理案件58件，听证12件，审结53件；另有5件结转下年。'],
  ])('not %s: %s', (_, text) => {
    expect(rests(text)).toEqual([])
  })
})

it.each(['办理58件，审结53件；另有6件结转，', '另有6件结转，', '对18个部门督察，反馈问题46个，'])(
  'a text of hostile length is read in linear time: %s…',
  piece => {
    const read = (text: string) => scanTotals(text, scanQuantities(text))
    expect(growth(piece, read)).toBeLessThan(linear)
  },
)

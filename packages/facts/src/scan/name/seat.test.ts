import { describe, expect, it } from 'vitest'
import { growth, linear } from '../../testing/growth.js'
import { scan } from '../index.js'

const lists = (text: string) =>
  scan(text).names.seatLists.map(({ seats }) =>
    seats.map(({ word, organ }) => word + organ).join('+'),
  )
const acts = (text: string) =>
  scan(text).names.seatActs.map(({ kind, by, of }) => `${kind} ${by} ${of}`)
const doubled = (text: string) =>
  scan(text).names.doubledLevels.map(({ span: { start, end } }) => text.slice(start, end))

describe('seats', () => {
  it.each([
    ['县委、县政府：', ['县委+县政府']],
    ['在市委、市政府和县委领导下', ['市委+市政府+县委']],
    ['镇党委会议研究，镇人民政府落实', ['镇委', '镇政府']],
    ['接受县人大常委会监督', ['县人大']],
    ['县委县政府要求', ['县委+县政府']],
    ['县委和县政府、县人大', ['县委+县政府+县人大']],
    ['县委领导、县政府', ['县委', '县政府']],
    ['县委、有关县政府', ['县委', '县政府']],
    ['自治区党委、政协', ['自治区委']],
    ['县政协', ['县政协']],
    ['市委员会、市委托、县委书记、县委常委会、县委办', []],
    ['县政府办公室、县人大代表、市政协委员', []],
  ])('of %s', (text, expected) => {
    expect(lists(text)).toEqual(expected)
  })
})

describe('what a seat does', () => {
  it.each([
    ['县长主持县政府常务会议', ['chairs 县 县']],
    ['县委书记主持召开市委全会', ['chairs 县 市']],
    ['副县长主持县政府座谈会', []],
    ['县长带头落实《法治建设第一责任人职责规定》，主持召开局党组会议', ['chairs 县 局']],
    ['，镇长主持局长办公会议', ['chairs 镇 局']],
    ['县长听取汇报，局长主持召开局党组会议', []],
    ['副县长主持召开局党组会议', []],
    ['局主要负责人主持召开局党组会议', []],
    ['市委书记亲自召集县人民政府', ['chairs 市 县']],
    ['自治区党委书记主持自治区党委会议', ['chairs 自治区 自治区']],
    ['市党委书记、县长严格落实法治建设第一责任人', ['heads 市 县']],
    ['市委书记、县长履行职责。第一责任人', []],
    ['市委书记、县长履行法治建设第一责任人职责', ['heads 市 县']],
    ['市委研究依法治县工作', ['hears 市 县']],
    ['市委专题研究依法治县工作', ['hears 市 县']],
    ['市委会议审议全面依法治市工作', ['hears 市 市']],
    ['县委听取全面依法治县，市长主持市政府会议', ['hears 县 县', 'chairs 市 市']],
    ['市委书记、县长认真履行推进法治建设第一责任人职责', ['heads 市 县']],
    ['市委书记、县长先后调研', []],
    ['7月，受县政府委托，向市人大常委会报告审计情况', ['heads 县 市']],
    ['受市人民政府委托，向市人民代表大会常务委员会报告审计情况', ['heads 市 市']],
    ['县局接受县政府委托，向市人大常委会机关请教', []],
    ['县委常委会会议听取依法治市工作汇报', ['hears 县 市']],
  ])('in %s', (text, expected) => {
    expect(acts(text)).toEqual(expected)
  })
})

describe('lists of levels', () => {
  it.each([
    ['办理省、市、市人大代表建议', ['省、市、市']],
    ['办理省、市、县人大代表建议', []],
    ['云汀市、市、县三级', []],
    ['云汀市、县、市、县三级', ['市、县、市、县']],
    ['省、县、县政府', ['省、县、县']],
    ['省、县、县党委', ['省、县、县']],
    ['省、县、县委', ['省、县、县']],
    ['省、县、县政协', ['省、县、县']],
    ['省、县、县三级', ['省、县、县']],
    ['省、县、县部门', []],
    ['', []],
    ['省、市、市辖区', []],
  ])('in %s', (text, expected) => {
    expect(doubled(text)).toEqual(expected)
  })
})

describe('hostile texts', () => {
  it.each([
    '县委、',
    '县委书记、县',
    '省、市、',
    '市委听取依法治',
    '县长认真落实',
    '县长《',
    '，县长主持',
  ])('are read in linear time: %s', unit => {
    expect(growth(unit, scan)).toBeLessThan(linear)
  })
})

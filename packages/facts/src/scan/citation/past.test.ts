import { describe, expect, test } from 'vitest'
import { bygoneIn, isPastAt } from './past.js'

/** Whether the first title of a sentence, □, is put into the past. */
const isBygone = (words: string) => bygoneIn(words)(words.indexOf('□'))

describe('a sentence that puts its titles into the past', () => {
  test.each([
    '修订前的□',
    '修改前依据□□□办理',
    '对原依据□作出的决定',
    '原先按照□办理',
    '原来适用□办理',
    '原□规定',
    '依据调整为□',
    '依据更新成最新的□',
    '更正为□',
    '改按□办理',
    '改为依照□办理',
    '改适用□办理',
    '从清单中剔除了过时的□',
    '删除□',
    '将□等依据从清单中删除',
    '把原有关于执法的□全部移出',
    '□与□的异同',
    '□□□跟□□有何区别',
    '比较了□的规定',
    '对比□',
    '纠正1件文件引用□',
    '通报部分单位在审查中仍以已失效的□为据',
    '查出2件仍然沿用□',
    '查出3个乡镇办案时仍在执法文书里填写□',
    '发现被申请人适用□',
    '指出某单位错误适用有关□',
    '引用□的文件已修改',
    '仍以□为依据，退回3件',
    '仍旧适用□，下发意见书',
    '适用□错误',
    '引用了□、□等情形',
    '依据□□的问题',
    '沿用□已经失当',
    '依据□已有误',
  ])('%s', words => {
    expect(isBygone(words)).toBe(true)
  })

  test.each([
    ['what was amended', '修订□'],
    ['a principle', '坚持原则，依据□办理'],
    ['a base that stays', '原则不变，依据□办理'],
    ['a change under it', '依据□调整时限'],
    ['a change of another matter', '时限调整为五日，依据□办理'],
    ['a change far from it', '流程调整为全程网上办理并依据□'],
    ['a reform under it', '改革依据□推进'],
    ['what was deleted under it', '依据□删除个人信息'],
    ['deleted, then done', '删除个人信息，依据□办理'],
    ['done, then deleted', '将材料归档，依据□删除'],
    ['deleted after its sentence', '将□印发。随后删除备份'],
    ['two side by side', '□与□的规定'],
    ['two, then growth', '□与□，同比变化不大'],
    ['a comparison of something else', '与上年比较，依据□办理'],
    ['what was found', '发现的问题，依据□处理'],
    ['found under it', '依据□发现问题'],
    ['found elsewhere', '发现问题3个；引用□开展宣传'],
    ['what was found and applied', '发现的线索，适用□处理'],
    ['found, then applied', '发现问题，适用□处理'],
    ['what was found, and a duty far from it', '查出3件，仍在全县各乡镇执法文书里填写□'],
    ['a draft that cites it', '文件引用□，内容完整'],
    ['it cited, then amended elsewhere', '报告引用□；方案退回修改'],
    ['applied rightly', '适用□正确'],
    ['applied, then an error', '适用□，错误率下降'],
    ['what is asked of it', '依据□解答问题'],
  ])('but not %s: %s', (_, words) => {
    expect(isBygone(words)).toBe(false)
  })
})

describe('what is ended in a sentence', () => {
  test.each([
    ['废止□', true],
    ['□失效后办案', true],
    ['依据□办案，清理文件3件', false],
    ['依据□办案，废止文件3件', false],
    ['依据□办案，废止3件', false],
    ['依据□办案，清理一批积案', true],
    ['依据□办案，清理证明十二 项', false],
    ['依据□办案，清理５项', false],
    ['依据□办案，清理十二 项', false],
    ['依据□办案，文件清理完毕', false],
    ['依据□办案，方案已全部废止', false],
    ['依据□办案，文件管理和历经多年的制度废止', false],
    ['依据□办案，因法律修改废止文件3件', true],
    ['依据□办案，其废止文件3件', true],
    ['依据□办案；清理文件3件', false],
    ['依据□办案:清理文件3件', false],
    ['清理文件3件,依据□办案', false],
    ['清理文件3件，严格执行□', false],
    ['清理文件3件，学习宣传□', false],
    ['清理文件3件，全县上下落实□', false],
    ['清理文件3件，全县上下各单位各部门落实□', true],
    ['清理文件3件，□办案', true],
    ['清理文件3件，依据□制定办法', true],
    ['清理文件3件，依据□修订办法', true],
    ['清理文件3件，依据□修正办法', true],
    ['清理文件3件，落实□部署的工作和□', false],
  ])('%s: %s', (words, expected) => {
    expect(isBygone(words)).toBe(expected)
  })
})

describe('words right at a list of titles', () => {
  const isPast = (text: string) =>
    isPastAt(text, { start: text.indexOf('《'), end: text.lastIndexOf('》') + 1 })

  test.each([
    '《甲法》施行期间的遗嘱',
    '《甲法》有效的时期',
    '《甲法》时代',
    '《甲纲要》实施的基础上',
    '《甲纲要》基础之上',
    '《甲纲要》确定的各项目标落实的成果',
    '《甲纲要》规定主要任务圆满完成',
    '《甲纲要》收官',
    '《甲纲要》到期后',
    '巩固《甲纲要》成效',
    '总结了近年来的《甲纲要》',
    '做好承接《甲纲要》的工作',
  ])('%s', text => {
    expect(isPast(text)).toBe(true)
  })

  test.each([
    '《甲法》施行以来的工作',
    '《甲法》，基础工作扎实',
    '《甲法》宣传的成果',
    '《甲纲要》确定的基层工作',
    '巩固成果，落实《甲纲要》',
    '总结《乙法》《甲纲要》',
    '《甲法》',
  ])('not %s', text => {
    const start = text.lastIndexOf('《甲')
    expect(isPastAt(text, { start, end: text.lastIndexOf('》') + 1 })).toBe(false)
  })

  test('are looked for beside it alone', () => {
    const long = '全县各级各部门认真做好各项工作'
    expect(isPast(`总结成绩，${long}，落实《甲法》，${long}，实施的基础`)).toBe(false)
    expect(isPast(`总结《甲法》${long}`)).toBe(true)
    expect(isPast(`${long}总结《甲法》${long}`)).toBe(true)
    expect(isPast(`${long}《甲法》期间${long}`)).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { lengthBehind } from './length.js'

const read = (text: string) => {
  const start = text.indexOf('《甲')
  const length = lengthBehind(text, { start, end: text.indexOf('》', start) + 1 })
  return length && `${text.slice(length.span.start, length.span.end)} ${length.articles}`
}

describe('the length of a law', () => {
  test.each([
    ['《甲法》共8章72条。', '8章72条 72'],
    ['《甲法》 8章72条', '8章72条 72'],
    ['《甲法》8章72条', '8章72条 72'],
    ['《甲法》分8章，共72条', '8章，共72条 72'],
    ['《甲法》包括七编 、 一千二百六十 条', undefined],
    ['《甲法》包括七编、 一千二百六十 条', '七编、 一千二百六十 条 1260'],
    ['《甲法》一共有 ８ 章７２条', '８ 章７２条 72'],
    ['《甲法》一共有 ８章７２条', '８章７２条 72'],
    ['《甲法》（正文，共计2编8章20节72条）', '2编8章20节72条 72'],
    ['《甲法》( 该法全文共分8章72条)', '8章72条 72'],
    ['《甲法》，本法共包括8章72条', '8章72条 72'],
    ['学习《甲法》。该法共8章72条', '8章72条 72'],
    ['学习《甲法》2次； 会议强调:本法的8章72条', '8章72条 72'],
    ['学习《乙法》，又学《甲法》共8章72条', '8章72条 72'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    '《甲法》新增2章12条',
    '《甲法》，其中1章8条',
    '《甲法》前3章28条',
    '《甲法》共8章72条例',
    '《甲法》共8章72条之一',
    '《甲法》宣传册共8章72条',
    '《甲法》共有制度8章72条',
    '《甲法》共72条',
    '学习《甲法》。该法学习了8章72条',
    '学习《甲法》。该法解读8章72条',
    '学习《甲法》。该法施行，《乙法》8章72条',
    '学习《甲法》。该法施行。共8章72条',
    '学习《甲法》。该法施行；共8章72条',
    '学习《甲法》。该指南共8章72条',
    '《乙法》和《甲法》共8章72条',
    '《乙法》、 《甲法》共8章72条',
    '《甲法》和配套规定，该法共8章72条',
    '《甲法》 等共8章72条',
    '《甲法》',
  ])('none in %s', text => {
    expect(read(text)).toBeUndefined()
  })

  test('wherever the title stands', () => {
    const long = '全县各级各部门认真做好各项工作。'.repeat(6)
    expect(read(`${long}《甲法》共8章72条。${long}`)).toBe('8章72条 72')
    expect(read(`《甲法》${long}共8章72条`)).toBeUndefined()
  })
})

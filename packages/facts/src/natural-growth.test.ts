import { describe, expect, it } from 'vitest'
import { isOffGrowth } from './natural-growth.js'
import { scan } from './scan/index.js'
import { growth, linear } from './testing/growth.js'

const found = (text: string) => scan(text).naturalGrowths.map(isOffGrowth)

describe('natural growth', () => {
  it.each([
    ['年末常住人口34.18万人，出生人口2016人，死亡人口2874人，自然增长率为-2.50%。', true],
    ['年末常住人口34.18万人，出生人口2016人，死亡人口2874人，自然增长率为2.50‰。', true],
    ['户籍人口41.26万人，出生2874人，死亡2016人，人口自然增长率20.8‰。', true],
    ['年末常住人口34.18万人，出生人口2016人，死亡人口2874人，自然增长率为-2.50‰。', false],
    ['年末常住人口34.18万人，出生人口2016人，死亡人口2874人，自然增长率为-0.25%。', false],
    ['年末常住人口34.18万人，出生人口2016人，死亡人口2874人，自然增长率为－2.08‰。', false],
    // What is written to a whole figure may be one off.
    ['户籍人口41.26万人，出生2130人，死亡2006人，自然增长率1‰。', false],
    ['户籍人口41.26万人，出生2130人，死亡2006人，自然增长率2‰。', true],
    ['户籍41.26万人，常住人口34.18万人，出生3016人，死亡2874人，自然增长率0.41‰。', false],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    '出生人口2016人，死亡人口2874人，自然增长率为-2.50%。',
    '常住人口34.18万人，出生人口较上年少312人，死亡2874人，自然增长率为-2.50%。',
    '常住人口34.18万人，出生2016人，死亡2874人，自然增长率由-1.20‰降为-2.50%。',
    '常住人口34.18万人，出生2016人，死亡2874人，上年出生2310人，自然增长率-2.50%。',
  ])('none in %s', text => {
    expect(found(text)).toEqual([])
  })

  it.each(['出生2人，死亡3人，自然增长率-2‰，', '自然增长率', '人口34.18万人'])(
    'reads a text of hostile length in linear time: %s',
    piece => {
      expect(growth(piece, text => scan(text).naturalGrowths)).toBeLessThan(linear)
    },
  )
})

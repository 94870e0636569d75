import type { Balance, Quantity } from '../../types.js'
import { balanceOf, opens, type Reader } from './of.js'

const postUnits = ['名', '人', '个', '位']
const quota = /(?:核定|编制)(?:数|总数|总量)?(?:为|共|有)?$/
const filled =
  /^(?:现|目前)?(?:实有在编|实际在编|实际使用|实有|在编)(?:行政)?(?:执法|工作)?(?:人员|干部)?$/
const vacant = /^(?:尚|现)?(?:空编|缺编|空缺|缺额|缺)$/

/** 核定编制153名，实有142名，空编11名 */
export const readVacancy: Reader = (row, at, text) => {
  const entries = row.slice(at, at + 3)
  const [posts, people, empty] = entries
  if (!posts || !people || !empty || !quota.test(posts.label) || !opens(row, at)) return undefined
  if (!filled.test(people.label) || !vacant.test(empty.label)) return undefined
  if (/[较比占]|职数/.test(posts.label) || !/^(?:编制)?$/.test(posts.noun)) return undefined
  if (people.noun !== '' || empty.noun !== '' || row[at + 3]?.mark === '、') return undefined
  if (entries.some(({ quantity: { unit } }) => !postUnits.includes(unit))) return undefined
  const signs = [1, -1] as const
  return balanceOf(text, entries, { signOf: index => signs[index]!, oneUnit: false })
}

const inPosts = /^编制[，,]?(?:实有|现有|在编)(?:在编)?(?:行政)?(?:执法|工作)?(?:人员|干部)?$/
const empty = /^[，,、](?:尚|现)?(?:空编|缺编|空缺|缺额)$/

/** 136名编制实有执法人员119人，空编17名: the posts before their word. */
export const scanVacancies = (text: string, quantities: readonly Quantity[]): Balance[] =>
  quantities.flatMap((posts, index) => {
    const [people, left] = quantities.slice(index + 1, index + 3)
    if (!people || !left) return []
    const entries = [posts, people, left].map(quantity => ({ label: '', quantity }))
    const isRow =
      inPosts.test(text.slice(posts.span.end, people.span.start)) &&
      empty.test(text.slice(people.span.end, left.span.start)) &&
      !/^、/.test(text.slice(left.span.end, left.span.end + 1))
    if (!isRow || entries.some(({ quantity: { unit } }) => !postUnits.includes(unit))) return []
    return balanceOf(text, entries, { signOf: at => (at === 0 ? 1 : -1), oneUnit: false }) ?? []
  })

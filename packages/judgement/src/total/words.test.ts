import { scan } from '@hegao/facts'
import { expect, it } from 'vitest'
import { totalFinding } from './words.js'

const say = (text: string) => {
  const [total] = scan(text).totals
  const { messageId, values } = totalFinding(total!, 'sum', ({ span }) =>
    text.slice(span.start, span.end),
  )
  return `${messageId} ${values.arithmetic} ${values.rest ?? values.instead ?? values.total}`
}

it.each([
  ['共28件（甲12件、乙9件）。', 'sum 12＋9＝21 28件'],
  ['发现问题28个，已整改21个，其余9个在改。', 'rest 28－21＝7 9个'],
  ['发现问题21个，已整改21个，其余9个在改。', 'rest 21－21＝0 9个'],
  ['投入28.60万元，其中培训12.50万元，其余18.10万元。', 'rest 28.60－12.50＝16.10万元 18.10万元'],
  ['共28件，其中甲31件，其余9件。', 'sum 31＋9＝40 28件'],
  ['共2.8亿元（甲1.2亿元、乙1.6万元）。', 'unit 1.2亿元＋1.6万元＝1.20016亿元 1.6亿元'],
])('%s', (text, said) => {
  expect(say(text)).toBe(said)
})

import { readDraft } from '@hegao/document'
import { expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const occasion = '——2025年1月8日在敖林旗第十八届人民代表大会第四次会议上'
const clashes = (body: string, at = occasion) => {
  const draft = readDraft(`政府工作报告\n\n${at}\n\n各位代表：\n\n${body}\n`, 'txt')
  return readFacts(draft, new Scanner())
    .names.seatClashes.filter(({ kind }) => kind === 'congress')
    .map(({ paragraph, span, other }) =>
      [{ paragraph, span }, other].map(one =>
        draft.paragraphs[one!.paragraph]!.text.slice(one!.span.start, one!.span.end),
      ),
    )
}

it.each([
  '现在，我代表县人民政府向大会报告工作。',
  '现在我代表县人民政府，向大会报告工作。',
  '受旗长委托，我代表县政府，向大会作工作报告。',
  '受旗长委托,现在,我代表县政府,就会议作工作报告。',
  '我代表县人民政府，将人民代表大会交办的事项报告如下。',
  '现在，请允许我代表县人民政府，向会议报告工作。',
  '我受托代表县人民政府向旗第十八届人民代表大会报告工作。',
])('another government reports to the congress: %s', body => {
  expect(clashes(body)).toEqual([[expect.stringMatching(/^县/), occasion]])
})

it.each([
  '现在，我代表旗人民政府向大会报告工作。',
  '现在，我代表县委向大会报告工作。',
  '现在，我代表县人民政府和旗人民政府向大会报告工作。',
  '县长指出，我代表县人民政府向大会报告工作。',
  '“我代表县人民政府向大会报告工作。”',
  '我代表县人民政府感谢大家。',
  '代表县人民政府向大会报告工作。',
  '我代表大会主席团感谢县人民政府向大会报告工作。',
])('none in %s', body => {
  expect(clashes(body)).toEqual([])
})

it('is none where the line tells no congress, or one of its own', () => {
  const body = '现在，我代表县人民政府向大会报告工作。'
  expect(clashes(body, '——2025年1月8日在全旗工作会议上')).toEqual([])
  expect(clashes(body, '——2025年1月8日在青溪县第十八届人民代表大会第四次会议上')).toEqual([])
  expect(clashes(body, '——2025年1月8日在青岚彝族自治县第八届人民代表大会第四次会议上')).toEqual([])
})

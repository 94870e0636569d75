import { span } from '@hegao/document'
import { matchesOf } from '../../matches.js'
import type { Label } from '../../types/saying.js'
import { surroundings } from '../name/around.js'

/** “两个确立”, or a label of the same form without its marks: 四个意识. */
const label =
  /“(?<quoted>[^“”\n]{2,24})”|"?(?<![第每余数几零一二两三四五六七八九十百千万亿])(?<bare>[二两三四五六七八九十]个[\u3400-\u9fff]{2})"?/g
const marks = /[\s\u3000，,、·•.．—－-]+/g
const reach = 16
/** What parts clauses, and what a label is led up to by from the label before it. */
const border = /[，,。；;：:！!？?、（）()《》“”\n\t]/
/** What follows at once belongs to it: “四个意识”“四个自信”. */
const clauseEnd = /[，,。；;：:！!？?、（）()\n\t]/

/** Finds labels with the words that go with them in their clause. */
export function scanLabels(text: string): Label[] {
  const found = matchesOf(text, label)
  if (found.length === 0) return []
  const around = surroundings(text)
  return found.map(({ index, 0: written, groups }) => {
    const place = span(index, index + written.length)
    return {
      span: place,
      letters: (groups!.quoted ?? groups!.bare!).replace(marks, ''),
      ...leadOf(text, index),
      ...tailOf(text, place.end),
      sentence: around(place).sentence,
    }
  })
}

function leadOf(text: string, end: number): Pick<Label, 'lead'> {
  let start = end
  while (start > 0 && end - start < reach && !border.test(text[start - 1]!)) start--
  return start === end ? {} : { lead: { text: text.slice(start, end), span: span(start, end) } }
}

function tailOf(text: string, start: number): Pick<Label, 'tail'> {
  let to = start
  while (to < text.length && to - start < reach && !clauseEnd.test(text[to]!)) to++
  return start === to ? {} : { tail: { text: text.slice(start, to), span: span(start, to) } }
}
